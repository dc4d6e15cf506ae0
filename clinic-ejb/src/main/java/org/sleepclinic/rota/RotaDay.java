package org.sleepclinic.rota;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.night.NightPlaces;
import org.sleepclinic.night.ShiftView;
import org.sleepclinic.scheduling.DutyView;

/**
 * One day of a month, and the night that begins in its evening.
 *
 * @param holiday why the whole clinic is closed; null when it is not
 * @param duties  who answers, gaps included, by start
 * @param shifts  who watches the night, by name
 * @param places  what the night has taken and left
 * @param closed  names of beds closed, each with its reason
 * @param away    names of people away, each with the reason
 */
public record RotaDay(LocalDate day, String holiday, List<DutyView> duties, List<ShiftView> shifts, NightPlaces places,
        List<String> closed, List<String> away) implements Serializable {
    public RotaDay {
        duties = List.copyOf(duties);
        shifts = List.copyOf(shifts);
        closed = List.copyOf(closed);
        away = List.copyOf(away);
    }
}
