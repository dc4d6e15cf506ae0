package org.sleepclinic.patient;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.kernel.Phi;

/**
 * What was measured.
 *
 * @param entries       newest first, voided ones too
 * @param bodyMassIndex kg/m² from the latest weight and height, or null when one was never measured
 */
@Phi
public record MeasurementSheet(List<MeasurementView> entries, BigDecimal bodyMassIndex) implements Serializable {
    public MeasurementSheet {
        entries = List.copyOf(entries);
    }

    /** Works out the body mass index. */
    static MeasurementSheet of(List<MeasurementView> entries) {
        MeasurementSheet plain = new MeasurementSheet(entries, null);
        BigDecimal weight = plain.latest(MeasurementKind.WEIGHT).map(MeasurementView::amount).orElse(null);
        BigDecimal height = plain.latest(MeasurementKind.HEIGHT).map(MeasurementView::amount).orElse(null);
        return new MeasurementSheet(entries, BodyMassIndex.of(weight, height).outcome().orElse(null));
    }

    /** The newest eight that stand, for a glance. */
    public List<MeasurementView> recent() {
        return entries.stream().filter(one -> one.voidReason() == null).limit(8).toList();
    }

    /** The newest entry of a kind that was not voided. */
    Optional<MeasurementView> latest(MeasurementKind kind) {
        return entries.stream().filter(one -> one.kind() == kind && one.voidReason() == null).findFirst();
    }

    @Override
    public String toString() {
        return "MeasurementSheet[" + entries.size() + "]";
    }
}
