package org.sleepclinic.result;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.study.StudyReading;

/** What follows from the values of one draw, ECG or study, and why something does not. */
final class Derivations {
    private static final Map<String, QualityNote> WHY_NO_EGFR = Map.of(EstimatedGfr.ADULT, QualityNote.EGFR_CHILD,
            EstimatedGfr.SEX, QualityNote.EGFR_NEEDS_SEX, EstimatedGfr.NOT_PREGNANT, QualityNote.EGFR_PREGNANT,
            EstimatedGfr.STABLE, QualityNote.EGFR_UNSTABLE);

    private static final List<String> ALBUMINS = List.of("ALBUMIN", "ALBUMIN_BCG", "ALBUMIN_BCP");
    /** From what something is computed in blood. */
    private static final Set<String> INPUTS = Set.of("CALCIUM", "ALBUMIN", "ALBUMIN_BCG", "ALBUMIN_BCP", "CREATININE",
            "IRON", "TIBC", "TRANSFERRIN", "SODIUM", "CHLORIDE", "BICARBONATE");

    private final List<DerivedValue> values = new ArrayList<>();
    private final Set<QualityNote> notes = EnumSet.noneOf(QualityNote.class);

    private Derivations() {
    }

    /** {@code entered}: the exact ones only; from a bound nothing is computed, nor from what would stand in for it. */
    static Derivations ofBlood(Map<String, Quantity> entered, ReportContent content, Draw draw) {
        Derivations derived = new Derivations();
        Set<String> bounds = content.bounds();
        boolean albuminIsBound = ALBUMINS.stream().anyMatch(bounds::contains);
        if (INPUTS.stream().anyMatch(bounds::contains)) {
            derived.notes.add(QualityNote.NOT_EXACT);
        }
        if (!albuminIsBound) {
            derived.adjustedCalcium(entered, content, draw.otherAlbumin());
        }
        if (entered.containsKey("CREATININE")) {
            derived.kidney(EstimatedGfr.of(entered.get("CREATININE"), draw, content.bars()));
        }
        if (!bounds.contains("TIBC")) {
            derived.saturation(entered.get("IRON"), entered.get("TIBC"), entered.get("TRANSFERRIN"));
        }
        Quantity sodium = entered.get("SODIUM");
        Quantity chloride = entered.get("CHLORIDE");
        Quantity bicarbonate = entered.get("BICARBONATE");
        if (!albuminIsBound && sodium != null && chloride != null && bicarbonate != null) {
            derived.values.add(AnionGap.of(sodium, chloride, bicarbonate, albumin(entered).orElse(null)));
        }
        return derived;
    }

    static Derivations ofEcg(Map<String, Quantity> entered, ReportContent content) {
        Derivations derived = new Derivations();
        Quantity qt = entered.get("QT");
        Quantity rate = entered.get("HEART_RATE");
        if (qt != null && rate != null) {
            derived.values.add(CorrectedQt.bazett(qt, rate));
            derived.values.add(CorrectedQt.fridericia(qt, rate));
        }
        return derived;
    }

    /** The indices of a study and what its findings conclude; indices that lack an input are named where the report is read. */
    static Derivations ofStudy(Map<String, Quantity> entered, ReportContent content) {
        Derivations derived = new Derivations();
        content.concluded().forEach(value -> derived.values.add(value.derived()));
        StudyReading.indices(content.study(), entered).forEach(index -> index.finding().outcome()
                .ifPresent(value -> derived.values.add(new DerivedValue(index.analyte(), value, index.formula()))));
        return derived;
    }

    List<DerivedValue> values() {
        return values;
    }

    Set<QualityNote> notes() {
        return notes;
    }

    /** Of this draw, by whichever method. */
    private static Optional<Quantity> albumin(Map<String, Quantity> entered) {
        return ALBUMINS.stream().map(entered::get).filter(Objects::nonNull)
                .findFirst();
    }

    private void adjustedCalcium(Map<String, Quantity> entered, ReportContent content, Quantity otherAlbumin) {
        if (content.adjustedByLab()) {
            notes.add(QualityNote.CORRECTED_BY_LAB);
            return;
        }
        Quantity calcium = entered.get("CALCIUM");
        if (calcium == null) {
            return;
        }
        Optional<Quantity> own = albumin(entered);
        Quantity albumin = own.orElse(otherAlbumin);
        Finding<DerivedValue> finding = AdjustedCalcium.of(calcium, albumin, content.bars(), false);
        finding.outcome().ifPresentOrElse(values::add, () -> notes.add(finding.missing().contains("ALBUMIN")
                ? QualityNote.CALCIUM_WITHOUT_ALBUMIN : QualityNote.CORRECTION_BARRED));
        if (finding.outcome().isPresent() && own.isEmpty()) {
            notes.add(QualityNote.ALBUMIN_OF_ANOTHER_DRAW);
        }
    }

    private void kidney(Finding<DerivedValue> egfr) {
        egfr.outcome().ifPresentOrElse(values::add,
                () -> egfr.missing().forEach(missing -> notes.add(WHY_NO_EGFR.get(missing))));
    }

    private void saturation(Quantity iron, Quantity measured, Quantity transferrin) {
        Quantity capacity = measured;
        if (capacity == null && transferrin != null) {
            DerivedValue estimated = TransferrinSaturation.bindingCapacity(transferrin);
            values.add(estimated);
            capacity = estimated.value();
        }
        if (iron != null && capacity != null) {
            values.add(TransferrinSaturation.of(iron, capacity));
        }
    }
}
