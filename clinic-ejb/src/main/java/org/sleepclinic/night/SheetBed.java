package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.scheduling.AppointmentStatus;

/**
 * A bed of the night sheet with whoever sleeps in it.
 *
 * @param appointment the booked night; {@code version} is given back with a change
 * @param mrn         nine digits
 * @param orderNumber shown as O-5490
 * @param tests       names of its tests
 * @param note        what the orderer told whoever performs it, or null
 * @param kits        names
 * @param allergies   null: not recorded; empty: asked, none known (D13)
 * @param medicines   likewise
 * @param medicinesTold somebody told of the medicines; else those listed were begun here, and what else is taken is not recorded
 * @param implants    null: not recorded; empty: asked, none known
 * @param epilepsy    what the record says of seizures, or null
 * @param evening     the latest check at the bed; all null when there was none
 * @param contact     name, relation and phone of the next of kin, or null
 * @param language    an interpreter is needed, or null
 * @param verdict     of the morning record, or null
 */
@Phi
public record SheetBed(UUID appointment, int version, AppointmentStatus status, String bed, UUID patient, String name,
        LocalDate birthDate, String mrn, long orderNumber, UUID order, UUID caseId, String tests, String montage,
        String note, List<String> kits, Instant start, Instant end, String technologist, List<String> allergies,
        List<String> medicines, boolean medicinesTold, List<String> implants, String epilepsy, EveningFindings evening,
        String contact,
        String phone, String language, Verdict verdict) implements Serializable {
    public boolean isRecorded() {
        return verdict != null;
    }

    /** The patient is expected and has not come yet. */
    public boolean isAwaited() {
        return status == AppointmentStatus.BOOKED;
    }

    @Override
    public String toString() {
        return "SheetBed[" + appointment + "]";
    }
}
