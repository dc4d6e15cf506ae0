package org.sleepclinic.night;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Mrn;

/**
 * An order that is to get a night.
 *
 * @param number      shown as O-5490
 * @param patientName SURNAME, Given
 * @param tests       names of its tests
 * @param from        in the evening, clinic time
 * @param until       in the morning or on the day after
 * @param kits        names of the kits its study takes
 * @param other       kits that may be asked for beside
 * @param dueBy       when it is wanted, or null
 * @param moving      the appointment that is to be moved, or null for a first night
 * @param version     of that appointment
 * @param now         the night it has now, or null
 */
@Phi
public record NightOrder(UUID order, long number, UUID patient, String patientName, LocalDate birthDate, Mrn mrn,
        String tests, LocalTime from,
        LocalTime until, List<Kit> kits, List<Kit> other, String priority, LocalDate dueBy, UUID moving, int version,
        BedCell now) implements Serializable {
    public NightOrder {
        kits = List.copyOf(kits);
        other = List.copyOf(other);
    }

    public List<String> kitNames() {
        return kits.stream().map(Kit::name).toList();
    }

    public boolean isMove() {
        return moving != null;
    }

    @Override
    public String toString() {
        return "NightOrder[O-" + number + "]";
    }
}
