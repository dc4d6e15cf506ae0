package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.result.LatestValue;

/** What the values of one report alarm about, and the line people read first. */
@Dependent
class RedFlags {
    /** Severe calcium and long QT have rules of their own, which see more than one value. */
    private static final Set<String> OWN_RULES = Set.of("RF-04", "RF-06");
    /** Significant digits of a value computed. */
    private static final int DIGITS = 3;

    @Inject
    private AlertQueries queries;
    @Inject
    private QtReading qtReading;
    @Inject
    private Clock clock;

    /** One alarm for each critical limit broken; several values of one flag share it. */
    List<Alarm> critical(About about, List<LatestValue> values) {
        Map<String, List<LatestValue>> byFlag = values.stream()
                .filter(value -> value.redFlag() != null && !OWN_RULES.contains(value.redFlag()))
                .collect(Collectors.groupingBy(LatestValue::redFlag));
        return byFlag.entrySet().stream().map(flag -> alarm(about, flag.getKey(), flag.getValue())).toList();
    }

    /** RF-06 or RF-07, when the report is an ECG that says so. */
    Optional<Alarm> qt(About about, List<LatestValue> values) {
        Map<String, LatestValue> by =
                values.stream().collect(Collectors.toMap(LatestValue::analyte, Function.identity()));
        return qtReading.of(about.patient(), by).flatMap(ecg -> {
            boolean fainted = queries.fainted(about.patient(), clock.instant().minus(StandingSigns.PRESENT_NOW));
            Finding<Optional<Alarm.Level>> finding = fainted ? ProlongedQt.afterSyncope(ecg)
                    : ProlongedQt.of(ecg.deciding(), ecg.other(), ecg.sex(), ecg.child());
            return finding.outcome().flatMap(level -> level).map(level -> about.alarm(
                    level == Alarm.Level.EMERGENCY ? "RF-06" : "RF-07", level,
                    "QTc " + ecg.deciding().setScale(0, RoundingMode.HALF_UP) + " ms", finding.reasons(),
                    clock.instant()));
        });
    }

    String severe(CalciumPicture picture) {
        if (picture.adjusted() != null) {
            return line(picture, "CALCIUM_ADJUSTED", "Adjusted calcium ", picture.adjusted()) + with(picture);
        }
        return (picture.ionised() != null
                ? line(picture, "CALCIUM_IONISED", "Ionised calcium ", picture.ionised())
                : line(picture, "CALCIUM", "Total calcium ", picture.total())) + with(picture);
    }

    String silent(CalciumPicture picture) {
        return line(picture, "CALCIUM", "Total calcium ", picture.total())
                + ": possibly severe hypocalcaemia; ionised calcium, albumin and ECG now";
    }

    /** What was not drawn today says when it was. */
    private String line(CalciumPicture picture, String analyte, String name, BigDecimal amount) {
        LocalDate day = picture.drawn().days().get(analyte);
        boolean today = LocalDate.now(clock).equals(day);
        return name + picture.drawn().shown(analyte, amount) + " mmol/L"
                + (today ? "" : " on " + ClinicDay.write(day));
    }

    String tetany(FindingCode code) {
        return code == FindingCode.STRIDOR ? "Stridor or laryngospasm" : "Tetany or carpopedal spasm";
    }

    /** An ionised calcium in range is said at once: the sample may be wrong, one or the other. */
    private static String with(CalciumPicture picture) {
        String ionised = picture.adjusted() != null && Boolean.FALSE.equals(picture.ionisedLow())
                ? ", ionised " + picture.drawn().shown("CALCIUM_IONISED", picture.ionised())
                        + " in range: repeat both now"
                : "";
        return ionised + (picture.symptoms().isEmpty() ? "" : ", with symptoms");
    }

    private Alarm alarm(About about, String redFlag, List<LatestValue> values) {
        String headline = values.stream().map(RedFlags::line).collect(Collectors.joining("; "));
        List<Reason> reasons = values.stream()
                .map(value -> new Reason(value.analyte(), shown(value)))
                .toList();
        Alarm.Level level = values.stream().map(LatestValue::alarmLevel).min(Enum::compareTo).orElseThrow();
        return about.alarm(redFlag, level, headline, reasons, clock.instant());
    }

    private static String line(LatestValue value) {
        return value.name() + " " + shown(value);
    }

    /** 2.4 mmol/L; with the sign of a bound. */
    private static String shown(LatestValue value) {
        BigDecimal amount = value.amount();
        int scale = Math.max(0, DIGITS - amount.precision() + amount.scale());
        return Bound.before(value.bound())
                + (value.derived() ? amount.setScale(scale, RoundingMode.HALF_UP) : amount).toPlainString() + " "
                + Ucum.shown(value.unit());
    }
}
