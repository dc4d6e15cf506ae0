package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.alert.CalciumPicture.Drawn;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.LatestValues;

/**
 * One patient's calcium as it stands: the newest draw, the confirmed symptoms, the QTc. For use inside a facade, which
 * answers for role and audit.
 */
@Dependent
public class Calcium {
    /** Values of one day belong together. */
    private static final Duration SAME_DAY = Duration.ofHours(24);
    /** For how long a value or a sign tells of now; a local choice. */
    private static final Duration NOW = StandingSigns.PRESENT_NOW;
    private static final List<String> CODES = List.of("CALCIUM_ADJUSTED", "CALCIUM", "CALCIUM_IONISED", "QTC_BAZETT",
            "QTC_FRIDERICIA", "HEART_RATE");

    @Inject
    private LatestValues values;
    @Inject
    private AlertQueries queries;
    @Inject
    private QtReading qt;
    @Inject
    private Clock clock;

    /** How grave this patient's calcium is now. */
    public Finding<CalciumSeverity> severity(PatientId patient) {
        return HypocalcaemiaSeverity.of(picture(patient));
    }

    /** What is known of it now. */
    public CalciumPicture picture(PatientId patient) {
        return picture(patient, values.of(patient, CODES), null);
    }

    /**
     * The same when a report has just arrived: of one that comes late, what was not known counts now. Empty where a newer
     * day has taken the place of its values.
     */
    Optional<CalciumPicture> pictureWith(PatientId patient, UUID report) {
        Map<String, LatestValue> latest = values.of(patient, CODES);
        return isPart(report, latest, value -> isNow(value.takenAt())) ? Optional.of(picture(patient, latest, report))
                : Optional.empty();
    }

    private CalciumPicture picture(PatientId patient, Map<String, LatestValue> latest, UUID arrived) {
        BigDecimal qtc = qt.of(patient, latest).filter(ecg -> isNow(ecg.takenAt())).map(QtReading.Ecg::deciding)
                .orElse(null);
        return compose(latest, queries.present(patient, clock.instant().minus(NOW)), qtc,
                value -> value.report().value().equals(arrived) || isNow(value.takenAt()));
    }

    /**
     * As {@link #picture(PatientId)}, where somebody has read already what it looks at.
     *
     * @param latest the newest value of each analyte, by code
     * @param signs  those that stand as present, and when each was confirmed
     */
    public CalciumPicture picture(LocalDate born, Map<String, LatestValue> latest, Map<FindingCode, Instant> signs) {
        Set<FindingCode> present = signs.keySet().stream().filter(sign -> isNow(signs.get(sign)))
                .collect(Collectors.toSet());
        BigDecimal qtc = qt.deciding(born, latest).filter(value -> isNow(value.takenAt())).map(LatestValue::amount)
                .orElse(null);
        return compose(latest, present, qtc, value -> isNow(value.takenAt()));
    }

    private boolean isNow(Instant seen) {
        return !seen.isBefore(clock.instant().minus(NOW));
    }

    private CalciumPicture compose(Map<String, LatestValue> latest, Set<FindingCode> present, BigDecimal qtc,
            Predicate<LatestValue> isNow) {
        return compose(latest, present, qtc, isNow, clock.getZone());
    }

    /** Values of the newest day; an adjusted calcium counts only when no newer total one came without. */
    static CalciumPicture compose(Map<String, LatestValue> latest, Set<FindingCode> present, BigDecimal qtc,
            Predicate<LatestValue> isNow, ZoneId zone) {
        Used used = Used.of(latest);
        return new CalciumPicture(amount(used.adjusted()), low(used.adjusted()), amount(used.total()),
                low(used.total()), amount(used.ionised()), low(used.ionised()), symptoms(present), qtc,
                drawn(used.all().toList(), isNow, zone));
    }

    /** Does the calcium of the newest day, or an ECG of now, come from this report? */
    static boolean isPart(UUID report, Map<String, LatestValue> latest, Predicate<LatestValue> isNow) {
        Stream<LatestValue> ecg = Stream.of("QTC_BAZETT", "QTC_FRIDERICIA").map(latest::get).filter(Objects::nonNull)
                .filter(isNow);
        return Stream.concat(Used.of(latest).all(), ecg).anyMatch(value -> value.report().value().equals(report));
    }

    /** The values that make the picture; null where there is none of that day. */
    private record Used(LatestValue adjusted, LatestValue total, LatestValue ionised) {
        static Used of(Map<String, LatestValue> latest) {
            LatestValue adjusted = latest.get("CALCIUM_ADJUSTED");
            LatestValue total = latest.get("CALCIUM");
            LatestValue ionised = latest.get("CALCIUM_IONISED");
            Instant newest = Stream.of(adjusted, total, ionised).filter(Objects::nonNull).map(LatestValue::takenAt)
                    .max(Instant::compareTo).orElse(Instant.EPOCH);
            boolean counts = adjusted != null && (total == null || !total.takenAt().isAfter(adjusted.takenAt()))
                    && isOfTheDay(adjusted, newest);
            return new Used(counts ? adjusted : null, !counts && isOfTheDay(total, newest) ? total : null,
                    isOfTheDay(ionised, newest) ? ionised : null);
        }

        Stream<LatestValue> all() {
            return Stream.of(adjusted, total, ionised).filter(Objects::nonNull);
        }
    }

    /** Values of one day are of now together: the newest of them decides. */
    private static Drawn drawn(List<LatestValue> used, Predicate<LatestValue> isNow, ZoneId zone) {
        Map<String, LocalDate> days = used.stream().collect(
                Collectors.toMap(LatestValue::analyte, value -> LocalDate.ofInstant(value.takenAt(), zone)));
        return new Drawn(days, used.stream().anyMatch(isNow), used.stream().filter(value -> !value.isExact())
                .collect(Collectors.toMap(LatestValue::analyte, LatestValue::bound)));
    }

    private static Set<String> symptoms(Set<FindingCode> present) {
        return present.stream().filter(FindingCode::isHypocalcaemiaSymptom).map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheDay(LatestValue value, Instant newest) {
        return value != null && !value.takenAt().isBefore(newest.minus(SAME_DAY));
    }

    private static BigDecimal amount(LatestValue value) {
        return tells(value) ? value.toldIn("mmol/L").number() : null;
    }

    /** Null where no range is known: no judgement. */
    private static Boolean low(LatestValue value) {
        return tells(value) && value.flag().isJudged() ? Boolean.valueOf(value.flag().isLow()) : null;
    }

    /** A bound nobody can judge is as if nothing had been measured, unless every value it allows is severe. */
    private static boolean tells(LatestValue value) {
        return value != null && (value.isExact() || value.flag().isJudged()
                || HypocalcaemiaSeverity.isSevere(value.analyte(), value.toldIn("mmol/L")));
    }
}
