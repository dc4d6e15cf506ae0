package org.sleepclinic.demo;

import java.util.List;
import java.util.Map;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.order.OrderPriority;

/** What happens in the night: dreams acted out, walking in sleep, legs that kick, breath that stops. */
final class NightCourses {
    private static final Map<String, String> DREAMS =
            Map.of("INT.01", "DREAM_ENACTMENT", "INT.02", "BED_PARTNER", "INT.04",
                    "LAST_THIRD", "INT.05", "FROM_10_S_TO_2_MIN", "INT.12.1", "CLEARLY", "INT.12.2",
                    "Chased by a dog, kicked at it",
                    "INT.25.2", "YES", "INT.17.1", "NO");
    private static final Map<String, String> WALKS = Map.ofEntries(Map.entry("INT.01", "WALKING"),
            Map.entry("INT.02", "PARENT"), Map.entry("INT.03.1", "9"), Map.entry("INT.04", "FIRST_THIRD"),
            Map.entry("INT.05", "OVER_10_MIN"), Map.entry("INT.06.1", "1"), Map.entry("INT.07", "NO"),
            Map.entry("INT.08.1", "NO"), Map.entry("INT.09", "VERY_VARIABLE"), Map.entry("INT.10", "NONE"),
            Map.entry("INT.11.1", "YES"), Map.entry("INT.11.2", "YES"), Map.entry("INT.11.3", "NO"),
            Map.entry("INT.12.1", "NOT_AT_ALL"), Map.entry("INT.13", "NONE"), Map.entry("INT.14a", "NO"),
            Map.entry("INT.17.1", "NO"));
    private static final Map<String, String> KICKS =
            Map.of("INT.01", "TWITCHES,UNREFRESHING", "INT.02", "BED_PARTNER", "INT.04",
                    "ANY_TIME", "INT.10", "ANKLE_FLEXION", "INT.15.C1", "NO", "INT.17.1", "NO");
    private static final Map<String, String> SNORES =
            Map.of("INT.01", "UNREFRESHING,JERKS", "INT.02", "BED_PARTNER", "INT.27.1",
                    "YES", "INT.27.2", "YES", "INT.17.1", "NO");

    private NightCourses() {
    }

    /** Dreams acted out: the night in the laboratory is asked for, the bedroom made safe. */
    static void dreams(Course course) {
        course.on(0, 10);
        course.nursing().intake(course.caseId(), DREAMS);
        course.on(0, 12);
        course.clinic().sign(course.clinic().placeOnly(course.caseId(), "SLEEP", List.of("PSG"),
                "REM sleep behaviour disorder? Video and chin EMG"));
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        course.clinic().note(course.caseId(), course.oneOf(
                "Kicks and shouts in the small hours, recalls the dream. Bedroom: lamp away, mattress on the floor beside the bed."
                        + " Takes sertraline, which may matter.",
                "Has struck the partner twice. Sleeps apart until the night in the laboratory; bed rail fitted."));
    }

    /** A sleepwalker since childhood: explained, made safe, closed. */
    static void walks(Course course) {
        course.on(0, 10);
        course.nursing().intake(course.caseId(), WALKS);
        course.on(0, 12);
        course.clinic().note(course.caseId(), course.oneOf(
                "Walks in the first hours since childhood, never stereotyped, never hurt. No study needed: typical, from childhood."
                        + " Door chime, locked windows, regular sleep.",
                "Sleepwalking, more in exam weeks and after wine. Video of the family shows confused wandering. Safety gone through."));
        course.on(14, 10);
        course.treatment().diagnose(course.caseId(), "G47.51", Certainty.CONFIRMED, null);
        course.on(90, 10);
        course.clinic().note(course.caseId(),
                "Twice since, both after short nights. Knows what to do; no further visit needed.");
        course.treatment().stop(course.caseId(), "Safe and rare");
        course.clinic().close(course.caseId(), "NREM parasomnia, rare since sleep is regular; bedroom safe");
    }

    /** Legs that kick, seen by the partner: the study waits for a bed. */
    static void kicks(Course course) {
        course.on(0, 10);
        course.nursing().intake(course.caseId(), KICKS);
        course.on(1, 11);
        course.clinic()
                .sign(course.clinic().placeOffered(course.caseId(), "SLEEP", "Periodic limb movements? Tired by day",
                        OrderPriority.ROUTINE));
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
    }

    /** Snoring and pauses: a home test, its questions asked. */
    static void snores(Course course) {
        course.on(0, 10);
        course.nursing().intake(course.caseId(), SNORES);
        course.on(0, 12);
        course.clinic().sign(course.clinic().placeOnly(course.caseId(), "SLEEP", List.of("HSAT"),
                "Loud snoring with pauses seen by the partner, uncomplicated"));
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
    }
}
