package org.sleepclinic.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.Ucum;

/**
 * What the values of a shown report mean together: kidney category, clearance for doses, which QTc decides, iron.
 *
 * @param stored as stored, unrounded, by analyte code; what is told as a bound is no number to compute with
 * @param taken  when the specimen was taken, in the clinic's time
 */
record Readings(Map<String, EnteredValue> stored, Subject subject, ZonedDateTime taken) {
    private static final String CREATININE = "CREATININE";
    private static final String WEIGHT = "WEIGHT";
    private static final String FERRITIN = "FERRITIN";

    /** A weight and when it was taken. */
    record Weight(BigDecimal kilograms, Instant at) {
    }

    KidneyCategory kidney() {
        return find(EstimatedGfr.CODE).map(egfr -> KidneyCategory.of(egfr.amount())).orElse(null);
    }

    String qtcDecides() {
        return find("HEART_RATE").map(rate -> CorrectedQt.deciding(rate, subject.isChildOn(day()))).orElse(null);
    }

    /**
     * For doses of medicines; empty without a creatinine, and for a child, to whom the equation does not apply.
     *
     * @param weight newest one; empty when the patient was never weighed
     */
    Optional<ReportView.Advice<Quantity>> clearance(Optional<Weight> weight, ZonedDateTime now) {
        return any(CREATININE).filter(found -> !subject.isChildOn(day()))
                .map(creatinine -> ReportView.Advice.of(clearance(creatinine, weight, now)));
    }

    private Finding<Quantity> clearance(EnteredValue creatinine, Optional<Weight> weight, ZonedDateTime now) {
        boolean old = !CockcroftGault.isStillNew(taken.toInstant(), now.toInstant());
        List<Reason> seen = new ArrayList<>(List.of(new Reason(old ? "OLD_CREATININE" : CREATININE,
                creatinine.told() + " " + Ucum.shown(creatinine.unit()))));
        Set<String> missing = new TreeSet<>();
        if (old || !creatinine.isExact()) {
            missing.add(CREATININE);
        }
        Optional<Weight> counted = weight.filter(found -> CockcroftGault.isStillNew(found.at(), now.toInstant()));
        if (counted.isEmpty()) {
            missing.add(WEIGHT);
        }
        weight.ifPresent(found -> seen.add(new Reason(counted.isPresent() ? WEIGHT : "OLD_WEIGHT",
                found.kilograms().toPlainString() + " kg, " + ClinicDay.write(found.at(), now.getZone()))));
        if (!subject.hasKnownSex()) {
            missing.add("SEX");
        }
        if (!missing.isEmpty()) {
            return Finding.indeterminate(CockcroftGault.class, seen, missing);
        }
        Quantity exact =
                CockcroftGault.of(subject.yearsOn(day()), subject.isFemale(), counted.orElseThrow().kilograms(),
                        creatinine.quantity());
        return Finding.of(CockcroftGault.class,
                new Quantity(exact.amount().setScale(1, RoundingMode.HALF_UP), exact.unit()), seen);
    }

    /** What iron in restless legs would need; empty when neither ferritin nor saturation is here. */
    Optional<ReportView.Advice<IronAdvice>> iron(Set<CorrectionBar> bars, Supplier<RuleLimits> limits) {
        Optional<Amount> ferritin = any(FERRITIN).map(EnteredValue::told);
        Optional<BigDecimal> saturation = find(TransferrinSaturation.CODE).map(Quantity::amount);
        return Stream.of(ferritin, saturation).flatMap(Optional::stream).findFirst()
                .map(known -> ReportView.Advice.of(IronDecision.of(new IronPicture(
                        ferritin.orElse(null), saturation.orElse(null), any("CRP").map(EnteredValue::told).orElse(null),
                        BigDecimal.valueOf(subject.yearsOn(day())), bars.contains(CorrectionBar.DIALYSIS), false),
                        limits.get())));
    }

    private LocalDate day() {
        return taken.toLocalDate();
    }

    private Optional<EnteredValue> any(String code) {
        return Optional.ofNullable(stored.get(code));
    }

    private Optional<Quantity> find(String code) {
        return any(code).filter(EnteredValue::isExact).map(EnteredValue::quantity);
    }
}
