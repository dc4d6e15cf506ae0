package org.sleepclinic.score;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Days with a seizure in 28 days; a day nobody wrote about is not a day without. */
@ClinicalRule(id = "R-SEIZURE-DAYS", source = "Clinical reference 4", evidence = Evidence.LOCAL,
        says = "Seizure days per 28 days are counted when every one of the 28 days was kept; else the count has a range and names the "
                + "days that are missing.")
final class SeizureDays {
    /** @param kept every day the diary was kept, with whether a seizure was written */
    Finding<Integer> judge(LocalDate from, Map<LocalDate, Boolean> kept) {
        TreeSet<String> missing = new TreeSet<>();
        int days = 0;
        for (LocalDate day : days(from)) {
            if (!kept.containsKey(day)) {
                missing.add(day.toString());
            } else if (kept.get(day)) {
                days++;
            }
        }
        if (!missing.isEmpty()) {
            return Finding.indeterminate(SeizureDays.class,
                    List.of(new Reason("diary.range", days + " to " + (days + missing.size()))), missing);
        }
        return Finding.of(SeizureDays.class, days,
                List.of(new Reason("diary.days", DiaryWindow.SEIZURE_DAYS + " of " + DiaryWindow.SEIZURE_DAYS)));
    }

    private static Collection<LocalDate> days(LocalDate from) {
        return from.datesUntil(from.plusDays(DiaryWindow.SEIZURE_DAYS)).toList();
    }
}
