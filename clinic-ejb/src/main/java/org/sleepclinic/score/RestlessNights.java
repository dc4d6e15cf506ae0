package org.sleepclinic.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** Nights with restless legs in a week of the sleep diary. */
@ClinicalRule(id = "R-RLS-NIGHTS", source = "Local: sleep diary", evidence = Evidence.LOCAL,
        says = "Nights with restless legs are counted over seven nights in a row of which each one says yes or no; else the count has a "
                + "range and names the nights that are missing.")
final class RestlessNights {
    /** @param last the last night of the week; {@code told} each night that says yes or no */
    Finding<Integer> judge(LocalDate last, Map<LocalDate, Boolean> told) {
        List<LocalDate> week = last.minusDays(DiaryWindow.NIGHTS - 1L).datesUntil(last.plusDays(1)).toList();
        Set<String> missing = week.stream().filter(night -> !told.containsKey(night)).map(LocalDate::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        int restless = (int) week.stream().filter(night -> told.getOrDefault(night, false)).count();
        return missing.isEmpty()
                ? Finding.of(RestlessNights.class, restless,
                        List.of(new Reason("diary.nights", DiaryWindow.NIGHTS + " of " + DiaryWindow.NIGHTS)))
                : Finding.indeterminate(RestlessNights.class,
                        List.of(new Reason("diary.range", restless + " to " + (restless + missing.size()))), missing);
    }
}
