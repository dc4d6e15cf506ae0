package org.sleepclinic.diagnosis;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sleepclinic.diagnosis.SeizureValue.State;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.LatestValue;

/**
 * The provoked-seizure guard (D7): what calcium, magnesium, sodium and glucose were at the time of the event. Anything
 * abnormal or missing holds the epilepsy pathway until a clinician, shown the values, records "unprovoked".
 */
@ClinicalRule(id = "R-PROVOKED", source = "D7; 1.2; cut-offs Beghi 2010 N", evidence = Evidence.LOCAL,
        says = "Adjusted (else ionised) calcium, magnesium, sodium or glucose abnormal or missing within 24 hours of the"
                + " event holds confirmed epilepsy until a clinician, shown the values, records \"unprovoked\"; calcium"
                + " below 1.25, magnesium below 0.33, sodium below 115, glucose below 2.0 or (with ketoacidosis) above 25"
                + " mmol/L, urea nitrogen above 100 or creatinine above 10 mg/dL only add the label \"acute symptomatic\".")
public final class ProvokedSeizure {
    /** Values of one day belong together. */
    private static final Duration AT_THE_TIME = Duration.ofHours(24);
    /** Analytes by what they are about, in order of preference. */
    private static final Map<String, List<String>> ABOUT = about();
    /** Never hold; above so many mg/dL they are shown with their label. */
    private static final Map<String, BigDecimal> LABELS = labels();

    private ProvokedSeizure() {
    }

    /** Codes of the values the guard looks at. */
    public static List<String> analytes() {
        return Stream.concat(ABOUT.values().stream().flatMap(List::stream), LABELS.keySet().stream()).toList();
    }

    /**
     * Without a time of the event nothing is known of it, and the newest values are only shown. Urea nitrogen and
     * creatinine are among them where they are beyond their cut-off.
     */
    public static List<SeizureValue> of(Optional<Instant> event, Collection<LatestValue> known) {
        return Stream.concat(ABOUT.keySet().stream().map(about -> of(about, event, known)),
                LABELS.keySet().stream().flatMap(analyte -> labelled(analyte, event, known).stream())).toList();
    }

    /** Does it hold the epilepsy pathway? */
    public static boolean holds(List<SeizureValue> values) {
        return values.stream().anyMatch(ProvokedSeizure::holds);
    }

    /** Does this value? One that only carries a label does not (D7). */
    public static boolean holds(SeizureValue value) {
        return value.state() != State.IN_RANGE && !LABELS.containsKey(value.about());
    }

    private static SeizureValue of(String about, Optional<Instant> event, Collection<LatestValue> known) {
        for (String analyte : ABOUT.get(about)) {
            Optional<LatestValue> near = near(event,
                    known.stream().filter(value -> value.analyte().equals(analyte) && value.flag() != Flag.NO_RANGE));
            if (near.isPresent()) {
                return new SeizureValue(about, state(near.get().flag()), near.get(),
                        isAcuteSymptomatic(about, near.get()));
            }
        }
        LatestValue newest = known.stream().filter(value -> ABOUT.get(about).contains(value.analyte()))
                .max(Comparator.comparing(LatestValue::takenAt)).orElse(null);
        return new SeizureValue(about, State.MISSING, newest, false);
    }

    private static Optional<SeizureValue> labelled(String analyte, Optional<Instant> event,
            Collection<LatestValue> known) {
        return near(event, known.stream().filter(value -> value.analyte().equals(analyte)))
                .filter(value -> isSure(value, "mg/dL", amount -> amount.compareTo(LABELS.get(analyte)) > 0))
                .map(value -> new SeizureValue(analyte, State.ABNORMAL, value, true));
    }

    private static Optional<LatestValue> near(Optional<Instant> event, Stream<LatestValue> values) {
        return event.flatMap(at -> values.filter(value -> distance(value, at).compareTo(AT_THE_TIME) <= 0)
                .min(Comparator.comparing(value -> distance(value, at))));
    }

    /** A bound nobody can judge is missing, and no value further from the event takes its place. */
    private static State state(Flag flag) {
        return !flag.isJudged() ? State.MISSING : flag.isAbnormal() ? State.ABNORMAL : State.IN_RANGE;
    }

    private static Duration distance(LatestValue value, Instant event) {
        return Duration.between(value.takenAt(), event).abs();
    }

    private static boolean isAcuteSymptomatic(String about, LatestValue value) {
        if (value.analyte().equals("CALCIUM_IONISED")) {
            return false;
        }
        return switch (about) {
            case "CALCIUM" -> isBelow(value, "1.25");
            case "MAGNESIUM" -> isBelow(value, "0.33");
            case "SODIUM" -> isBelow(value, "115");
            default -> isBelow(value, "2.0")
                    || isSure(value, "mmol/L", amount -> amount.compareTo(new BigDecimal("25")) > 0);
        };
    }

    private static boolean isBelow(LatestValue value, String mmol) {
        return isSure(value, "mmol/L", amount -> amount.compareTo(new BigDecimal(mmol)) < 0);
    }

    /** Of a bound: of every value it allows. */
    private static boolean isSure(LatestValue value, String unit, Predicate<BigDecimal> holds) {
        return value.toldIn(unit).agreed(holds::test).orElse(false);
    }

    private static Map<String, List<String>> about() {
        Map<String, List<String>> about = new LinkedHashMap<>();
        about.put("CALCIUM", List.of("CALCIUM_ADJUSTED", "CALCIUM_IONISED"));
        about.put("MAGNESIUM", List.of("MAGNESIUM"));
        about.put("SODIUM", List.of("SODIUM"));
        about.put("GLUCOSE", List.of("GLUCOSE", "GLUCOSE_FASTING"));
        return about;
    }

    private static Map<String, BigDecimal> labels() {
        Map<String, BigDecimal> labels = new LinkedHashMap<>();
        labels.put("UREA", new BigDecimal("100"));
        labels.put("CREATININE", new BigDecimal("10"));
        return labels;
    }
}
