package org.sleepclinic.night;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.AppointmentStatus;

/**
 * A booked night and what was recorded of it.
 *
 * @param orderNumber shown as O-5490
 * @param night       the evening's date
 * @param records     the one that counts first, then those it replaced
 */
@Phi
public record MorningView(UUID appointment, AppointmentStatus status, PatientId patient, UUID caseId, UUID order,
        long orderNumber, String bed, LocalDate night, Instant start, Instant end, String tests, String technologist,
        List<Entry> records) implements Serializable {
    /**
     * One record.
     *
     * @param id          to be given back with another that replaces it
     * @param by          display name
     * @param amendReason why it replaced an earlier one, or null
     */
    @Phi
    public record Entry(UUID id, Verdict verdict, String repeatReason, Instant lightsOut, Instant lightsOn,
            String events,
            String urgent, Alarm.Level urgentLevel, Instant at, String by, String amendReason,
            boolean current) implements Serializable {
        /** From lights out to lights on; empty where one of them is not recorded. */
        public Optional<Duration> dark() {
            return lightsOut == null || lightsOn == null ? Optional.empty()
                    : Optional.of(Duration.between(lightsOut, lightsOn));
        }

        @Override
        public String toString() {
            return "Entry[" + verdict + "]";
        }
    }

    public MorningView {
        records = List.copyOf(records);
    }

    public boolean isRecorded() {
        return !records.isEmpty();
    }

    /** The record that counts, or null. */
    public UUID counting() {
        return records.isEmpty() ? null : records.getFirst().id();
    }

    @Override
    public String toString() {
        return "MorningView[" + appointment + "]";
    }
}
