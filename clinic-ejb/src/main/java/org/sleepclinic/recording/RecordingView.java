package org.sleepclinic.recording;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/**
 * What was read from one file.
 *
 * @param startsAt   on the recorder's clock
 * @param seconds    from the start to the end of the last data record
 * @param remarks    oddities, see {@link EdfRemark}
 * @param voidReason null unless it was taken in by mistake
 */
@Phi
public record RecordingView(RecordingId id, int version, OrderId order, long orderNumber, CaseId caseId,
        PatientId patient,
        String fileName, long bytes, String sha256, EdfKind kind, LocalDateTime startsAt, BigDecimal seconds,
        List<SignalView> signals, List<RecordingGap> gaps, List<EdfRemark> remarks, Instant importedAt,
        String importedBy, String voidReason) implements Serializable {
    /** When the last data record ends, on the recorder's clock, to the second. */
    public LocalDateTime endsAt() {
        return at(seconds);
    }

    /** A moment of the recording on the recorder's clock. */
    public LocalDateTime at(BigDecimal onset) {
        return startsAt.plusSeconds(onset.longValue());
    }

    @Override
    public String toString() {
        return "RecordingView[" + id + "]";
    }
}
