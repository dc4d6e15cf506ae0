package org.sleepclinic.score;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.RuleLimits;

/**
 * How the diaries of a case stand.
 *
 * @param baseline      the day treatment began, or null when nobody said
 * @param seizureDays   newest 28 days of the seizure diary, or null when it was never kept
 * @param periods       whole and broken periods of 28 days, newest first; those before {@code baseline} end on it
 * @param response      halved since treatment; null while it cannot be judged
 * @param responseOpen  why it cannot be judged: {@code diary.never}, {@code diary.baseline}, {@code diary.now},
 *                      {@code diary.none}; else null
 * @param restlessNights newest seven nights of the sleep diary, or null when it was never kept
 */
@Phi
public record DiarySummary(LocalDate baseline, DiaryCount seizureDays, List<DiaryCount> periods, Boolean response,
        String responseOpen, DiaryCount restlessNights) implements Serializable {
    private static final int MOST_PERIODS = 8;
    private static final String NEVER = "diary.never";

    public DiarySummary {
        periods = List.copyOf(periods);
    }

    /** Works it out from every day that was kept, {@code response} by the limits of {@link SeizureResponse}. */
    static DiarySummary of(LocalDate baseline, TreeMap<LocalDate, Boolean> seizures,
            TreeMap<LocalDate, Boolean> restless, RuleLimits response) {
        DiaryCount nights = restless.isEmpty() ? null
                : DiaryCount.of(restless.lastKey().minusDays(DiaryWindow.NIGHTS - 1L), restless.lastKey(),
                        new RestlessNights().judge(restless.lastKey(), restless));
        if (seizures.isEmpty()) {
            return new DiarySummary(baseline, null, List.of(), null, NEVER, nights);
        }
        LocalDate newest = seizures.lastKey().minusDays(DiaryWindow.SEIZURE_DAYS - 1L);
        DiaryCount now = count(newest, seizures);
        List<DiaryCount> before = baseline == null ? List.of() : back(baseline, seizures);
        Finding<Boolean> fall = new SeizureResponse().judge(
                before.stream().filter(one -> one.amount() != null).map(DiaryCount::amount).toList(),
                Optional.ofNullable(now.amount()).filter(amount -> baseline != null && !newest.isBefore(baseline)),
                response);
        List<DiaryCount> after = back(seizures.lastKey().plusDays(1), seizures).stream()
                .filter(one -> baseline == null || !one.from().isBefore(baseline)).toList();
        return new DiarySummary(baseline, now, Stream.concat(after.stream(), before.stream()).toList(),
                fall.outcome().orElse(null), fall.missing().stream().findFirst().orElse(null), nights);
    }

    /** Periods that end before a day, newest first, as far back as anything was kept. */
    private static List<DiaryCount> back(LocalDate endsBefore, TreeMap<LocalDate, Boolean> kept) {
        return Stream
                .iterate(endsBefore.minusDays(DiaryWindow.SEIZURE_DAYS),
                        from -> from.minusDays(DiaryWindow.SEIZURE_DAYS))
                .limit(MOST_PERIODS)
                .takeWhile(from -> !from.plusDays(DiaryWindow.SEIZURE_DAYS - 1L).isBefore(kept.firstKey()))
                .map(from -> count(from, kept)).collect(Collectors.toList());
    }

    private static DiaryCount count(LocalDate from, Map<LocalDate, Boolean> kept) {
        return DiaryCount.of(from, from.plusDays(DiaryWindow.SEIZURE_DAYS - 1L), new SeizureDays().judge(from, kept));
    }

    @Override
    public String toString() {
        return "DiarySummary";
    }
}
