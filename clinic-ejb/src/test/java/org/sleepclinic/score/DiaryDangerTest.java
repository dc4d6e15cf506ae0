package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.RuleLimits;
import org.sleepclinic.kernel.TestLimits;

/** Clinical reference 1.5, RF-01 and RF-03, from what a diary tells. */
class DiaryDangerTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-03");
    private static final RuleLimits LIMITS = TestLimits.of("LONG GE 300 s", "MANY GE 3 {seizures}", "FRESH LE 2 d");
    private static final DiaryBounds BOUNDS = new DiaryBounds(LIMITS, Set.of(SeizureKind.ABSENCE));

    @ParameterizedTest(name = "{0} of {1} s, {2} times: {3} {4}")
    @CsvSource(nullValues = "-",
            value = {"TONIC_CLONIC, 299, 1, -, -", "TONIC_CLONIC, 300, 1, RF-01, EMERGENCY",
                    "TONIC, 400, 1, RF-01, EMERGENCY", "UNCLEAR, 300, 1, RF-01, EMERGENCY", "ABSENCE, 400, 1, -, -",
                    "FOCAL_IMPAIRED, 30, 2, -, -", "FOCAL_IMPAIRED, 30, 3, RF-03, EMERGENCY",
                    "MYOCLONIC, 1, 3, RF-03, EMERGENCY", "ABSENCE, 10, 2, -, -", "ABSENCE, 10, 3, RF-03, URGENT",
                    "ABSENCE, 10, 30, RF-03, URGENT", "TONIC_CLONIC, -, 1, -, -",
                    "TONIC_CLONIC, 300, 3, RF-01, EMERGENCY"})
    void table(SeizureKind kind, Integer seconds, int times, String flag, Alarm.Level level) {
        assertThat(of(DAY, Collections.nCopies(times, seizure(kind, seconds))))
                .isEqualTo(flag == null ? null : new DayDanger(flag, level));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"TONIC_CLONIC TONIC_CLONIC ABSENCE, URGENT", "TONIC_CLONIC TONIC_CLONIC ABSENCE ATONIC, EMERGENCY"})
    void absencesReachNoEmergencyButAskForAClinician(String kinds, Alarm.Level level) {
        List<DiarySeizure> seizures =
                Stream.of(kinds.split(" ")).map(kind -> seizure(SeizureKind.valueOf(kind), 10)).toList();
        assertThat(of(DAY, seizures)).isEqualTo(new DayDanger("RF-03", level));
    }

    @Test
    void whichKindsCountIsARow() {
        DiaryBounds every = new DiaryBounds(LIMITS, Set.of());
        assertThat(DiaryDanger.of(DAY, Collections.nCopies(3, seizure(SeizureKind.ABSENCE, 10)), DAY, every).outcome())
                .contains(new DayDanger("RF-03", Alarm.Level.EMERGENCY));
    }

    @ParameterizedTest(name = "{0} days ago: long {1}, cluster {2}")
    @CsvSource({"0, EMERGENCY, EMERGENCY", "2, EMERGENCY, EMERGENCY", "3, SAME_DAY, URGENT", "28, SAME_DAY, URGENT"})
    void aDayLongAgoIsNoEmergencyOfNow(int ago, Alarm.Level longOne, Alarm.Level cluster) {
        LocalDate day = DAY.minusDays(ago);
        assertThat(of(day, List.of(seizure(SeizureKind.TONIC_CLONIC, 300)))).isEqualTo(new DayDanger("RF-01", longOne));
        assertThat(of(day, Collections.nCopies(3, seizure(SeizureKind.TONIC_CLONIC, 60))))
                .isEqualTo(new DayDanger("RF-03", cluster));
    }

    @Test
    void theGraverDayComesFirst() {
        assertThat(Stream.of("RF-03 URGENT", "RF-03 EMERGENCY", "RF-01 SAME_DAY", "RF-01 EMERGENCY")
                .map(text -> text.split(" ")).map(part -> new DayDanger(part[0], Alarm.Level.valueOf(part[1]))).sorted()
                .map(danger -> danger.flag() + " " + danger.level())).containsExactly("RF-01 EMERGENCY",
                        "RF-03 EMERGENCY", "RF-01 SAME_DAY", "RF-03 URGENT");
    }

    @Test
    void saysWhatWasSeenAndWhatItAsks() {
        assertThat(DiaryDanger.of(DAY, Arrays.asList(seizure(SeizureKind.ABSENCE, 10), seizure(SeizureKind.TONIC, 20),
                seizure(SeizureKind.ABSENCE, 10)), DAY, BOUNDS).reasons()).extracting(Reason::seen)
                .containsExactly("3 seizures in a day, 03-Jun-2026, with absence: a cluster?");
    }

    private static DayDanger of(LocalDate day, List<DiarySeizure> seizures) {
        return DiaryDanger.of(day, seizures, DAY, BOUNDS).outcome().orElse(null);
    }

    private static DiarySeizure seizure(SeizureKind kind, Integer seconds) {
        return new DiarySeizure(null, seconds, kind, null, null, null, null, null, null, null);
    }
}
