package org.sleepclinic.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.alert.CalciumSeverity;
import org.sleepclinic.alert.HypocalcaemiaSeverity;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.plan.CaseFacts.Sign;

/**
 * With which step hypocalcaemia is treated in this case (clinical reference 5.3.1). Severity decides; where calcium is not
 * low, what is known of the cause does.
 */
@ClinicalRule(id = "R-HCA-ROUTE", source = "SFE; 5.3.1; 5.3.3", evidence = Evidence.VERIFIED,
        says = "Severe hypocalcaemia begins with HC-01 now, mild with HC-10 today; an apparent low with ionised calcium in"
                + " range is rechecked (HC-07).")
public final class HypocalcaemiaRoute {
    private HypocalcaemiaRoute() {
    }

    /** The plan this advises, and what it would rest on. */
    static Optional<Advice> advise(CaseFacts facts) {
        return of(facts).map(route -> Advice.of(route, origin(route, facts)));
    }

    /**
     * The alert that told of the emergency, since its clock runs from there whoever begins it; else a cause, a symptom, or the
     * case itself.
     */
    private static Origin origin(Finding<String> route, CaseFacts facts) {
        return route.outcome().filter(EmergencyStart.CALCIUM.step()::equals)
                .flatMap(now -> facts.alert(EmergencyStart.CALCIUM.flags())).or(() -> cause(facts))
                .or(() -> facts.signs().stream().filter(sign -> sign.is(Origin.Kind.FINDING)).findFirst())
                .map(Sign::origin).orElseGet(facts::asSuch);
    }

    /** The advised START step with what was seen; empty when nothing in the case speaks for hypocalcaemia. */
    static Optional<Finding<String>> of(CaseFacts facts) {
        Finding<CalciumSeverity> severity = HypocalcaemiaSeverity.of(facts.calcium());
        List<Reason> reasons = new ArrayList<>(severity.reasons());
        cause(facts).ifPresent(sign -> reasons.add(reason(sign)));
        if (severity.isIndeterminate()) {
            return cause(facts)
                    .map(sign -> Finding.indeterminate(HypocalcaemiaRoute.class, reasons, severity.missing()));
        }
        return step(severity.outcome().orElseThrow(), facts)
                .map(step -> Finding.of(HypocalcaemiaRoute.class, step, reasons));
    }

    private static Optional<String> step(CalciumSeverity severity, CaseFacts facts) {
        return switch (severity) {
            case SEVERE -> Optional.of(EmergencyStart.CALCIUM.step());
            case MILD -> Optional.of("HC-10");
            case NOT_LOW -> facts.calcium().isApparentlyLow() ? Optional.of("HC-07") : byCause(facts);
        };
    }

    /** Calcium is in range, or was never low: known causes have their own long-term steps. */
    private static Optional<String> byCause(CaseFacts facts) {
        if (facts.diagnosis(code -> code.startsWith("E20") || code.equals("E89.2")).isPresent()) {
            return Optional.of("HC-13");
        }
        if (facts.diagnosis(Set.of("N18.4", "N18.5", "N18.6")::contains).isPresent()) {
            return Optional.of("HC-14");
        }
        return facts.diagnosis("E55.9"::equals).map(deficiency -> "HC-12");
    }

    /** What a plan would rest on: a working diagnosis before a suspicion, a suspicion before a bare symptom. */
    static Optional<Sign> cause(CaseFacts facts) {
        return facts.diagnosis(code -> code.startsWith("E83.5") || code.startsWith("E20") || code.equals("E89.2")
                || code.equals("E55.9")).or(() -> facts.suspicion("HYPOCALCAEMIA"))
                .or(() -> facts.diagnosis(code -> code.startsWith("N18")));
    }

    private static Reason reason(Sign sign) {
        return new Reason(sign.origin().kind().name().toLowerCase(Locale.ROOT), sign.code());
    }
}
