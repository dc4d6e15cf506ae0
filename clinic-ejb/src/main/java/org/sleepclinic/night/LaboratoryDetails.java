package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * How the sleep laboratory works.
 *
 * @param places   how many patients one technologist watches
 * @param sheetAt  from when on the night sheet is wanted
 * @param recordBy by when, on the morning after, every bed has its record
 */
public record LaboratoryDetails(Integer places, LocalTime sheetAt, LocalTime recordBy) implements Serializable {
}
