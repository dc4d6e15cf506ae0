package org.sleepclinic.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** What one day of a seizure diary alarms about, as an intake that told the same would. */
@ClinicalRule(id = DiaryDanger.ID, source = "1.5 RF-01, RF-03; a day of a diary for 24 h L", evidence = Evidence.LOCAL,
        says = "A tonic-clonic, tonic or unclear seizure of 5 minutes or more in a diary (RF-01), or three seizures or more on one day"
                + " (RF-03), alarm: an emergency when the day is today or yesterday, else a matter of the same day. It is over,"
                + " so no emergency protocol begins by itself. A convulsion without its duration is no all-clear.")
final class DiaryDanger {
    static final String ID = "R-DIARY-DANGER";
    static final String LONG = "RF-01";
    static final String CLUSTER = "RF-03";
    private static final int FIVE_MINUTES = 300;
    private static final int MANY = 3;
    private static final Set<SeizureKind> CONVULSIVE =
            Set.of(SeizureKind.TONIC_CLONIC, SeizureKind.TONIC, SeizureKind.UNCLEAR);

    private DiaryDanger() {
    }

    /** The red flag of the day, the graver where there are two; INDETERMINATE where nothing written shows one. */
    static Finding<String> of(LocalDate day, List<DiarySeizure> seizures) {
        List<DiarySeizure> convulsions = seizures.stream().filter(one -> CONVULSIVE.contains(one.kind())).toList();
        int longest = convulsions.stream().filter(one -> one.seconds() != null).mapToInt(DiarySeizure::seconds).max()
                .orElse(0);
        if (longest >= FIVE_MINUTES) {
            return Finding.of(DiaryDanger.class, LONG, seen(day, "convulsion of " + longest / 60 + " min"));
        }
        if (seizures.size() >= MANY) {
            return Finding.of(DiaryDanger.class, CLUSTER, seen(day, seizures.size() + " seizures in a day"));
        }
        return Finding.indeterminate(DiaryDanger.class, List.of(), Set.of("diary.seizure"));
    }

    private static List<Reason> seen(LocalDate day, String what) {
        return List.of(new Reason("diary.seizure", what + ", " + ClinicDay.write(day)));
    }

    /** So new that somebody may still be in danger. */
    static boolean isFresh(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusDays(1));
    }
}
