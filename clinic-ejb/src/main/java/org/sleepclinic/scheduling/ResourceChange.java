package org.sleepclinic.scheduling;

import java.util.UUID;

/**
 * One of several people or rooms that are changed together.
 *
 * @param version the version the page showed
 * @param place   where the page shows it, {@code rows:2}: a refusal of it stands there
 */
public record ResourceChange(UUID id, int version, ResourceDetails details, String place) {
}
