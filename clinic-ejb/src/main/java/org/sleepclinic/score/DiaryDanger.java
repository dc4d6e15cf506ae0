package org.sleepclinic.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** What one day of a seizure diary alarms about, as an intake that told the same would. */
@ClinicalRule(id = DiaryDanger.ID,
        source = "1.5 RF-01, RF-03; a day of a diary for 24 h, which days are fresh and which kinds only ask L",
        evidence = Evidence.LOCAL,
        says = "A diary alarms once for all that is entered together: the worst day, the others named in its reasons. On a fresh day"
                + " (today or the two before, local) a tonic-clonic, tonic or unclear seizure of 5 minutes or more (RF-01) or three"
                + " seizures or more (RF-03) is an emergency. A day longer ago is no emergency of now: RF-01 is a matter of the same"
                + " day, a cluster is urgent, and the day stays marked in the diary. RF-03 excludes no kind of seizure; which kinds"
                + " count is a row each: where three are reached only with absences (local), a clinician is asked, urgently, whether"
                + " it is a cluster. It is over, so no emergency protocol begins by itself. A convulsion without its duration is no"
                + " all-clear.")
final class DiaryDanger {
    static final String ID = "R-DIARY-DANGER";
    static final String LONG = "RF-01";
    static final String CLUSTER = "RF-03";
    private static final Set<SeizureKind> CONVULSIVE =
            EnumSet.of(SeizureKind.TONIC_CLONIC, SeizureKind.TONIC, SeizureKind.UNCLEAR);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private DiaryDanger() {
    }

    /** The red flag of the day, the graver where there are two; INDETERMINATE where nothing written shows one. */
    static Finding<DayDanger> of(LocalDate day, List<DiarySeizure> seizures, LocalDate today, DiaryBounds by) {
        boolean fresh = by.holds("FRESH", ChronoUnit.DAYS.between(day, today));
        int longest = seizures.stream().filter(one -> CONVULSIVE.contains(one.kind()) && one.seconds() != null)
                .mapToInt(DiarySeizure::seconds).max().orElse(0);
        if (by.holds("LONG", longest)) {
            return danger(LONG, fresh ? Alarm.Level.EMERGENCY : Alarm.Level.SAME_DAY,
                    "convulsion of " + BigDecimal.valueOf(longest).divideToIntegralValue(MINUTE) + " min, "
                            + ClinicDay.write(day));
        }
        String many = seizures.size() + " seizures in a day, " + ClinicDay.write(day);
        if (by.holds("MANY", seizures.stream().filter(one -> !by.onlyAsks(one.kind())).count())) {
            return danger(CLUSTER, fresh ? Alarm.Level.EMERGENCY : Alarm.Level.URGENT, many);
        }
        if (by.holds("MANY", seizures.size())) {
            return danger(CLUSTER, Alarm.Level.URGENT, many + ", with " + asking(seizures, by) + ": a cluster?");
        }
        return Finding.indeterminate(DiaryDanger.class, List.of(), Set.of("diary.seizure"));
    }

    private static String asking(List<DiarySeizure> seizures, DiaryBounds by) {
        return seizures.stream().map(DiarySeizure::kind).filter(by::onlyAsks).distinct().sorted()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" and "));
    }

    private static Finding<DayDanger> danger(String flag, Alarm.Level level, String seen) {
        return Finding.of(DiaryDanger.class, new DayDanger(flag, level), List.of(new Reason("diary.seizure", seen)));
    }
}
