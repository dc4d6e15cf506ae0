package org.sleepclinic.demo;

import java.util.HashMap;
import java.util.Map;
import org.sleepclinic.diagnosis.Certainty;

/** Harmless cramps and jerks: looked into, explained, closed. */
final class CrampCourses {
    /** Nothing that speaks for a low calcium, looked for by the nurse. */
    private static final Map<String, String> NO_TETANY = Map.of("INT.17.1", "NO", "INT.17.2", "NO", "INT.17.3", "NO",
            "INT.18.1", "NO", "INT.35.1", "NEGATIVE", "INT.35.2", "NEGATIVE");
    private static final Map<String, String> HARD_CALF = with(NO_TETANY, Map.of("INT.01", "CRAMPS", "INT.02", "PATIENT",
            "INT.16.1", "YES", "INT.16.2", "YES", "INT.16.3", "YES"));
    private static final Map<String, String> FALLING = with(NO_TETANY, Map.of("INT.01", "JERKS", "INT.02",
            "BED_PARTNER", "INT.04", "FALLING_ASLEEP", "INT.05", "UNDER_1_S", "INT.10", "SINGLE_JERK", "INT.13", "NONE",
            "INT.14a", "NO", "INT.15.C1", "NO", "INT.35.3", "NORMAL", "INT.35.4", "NORMAL"));

    private CrampCourses() {
    }

    /** Everything in range: benign leg cramps, sleep advice, closed. */
    static void legCramps(Course course) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(), HARD_CALF);
        double calcium = 2.24 + course.dice().nextInt(16) / 100.0;
        DeskCourses.firstBlood(course, Blood.calcium(calcium, 43).minerals(0.84, 1.1, 4.1, 78).kidney(79, 4.3, 140),
                "All in range.");
        course.on(12, 11);
        course.treatment().diagnose(course.caseId(), "G47.62", Certainty.CONFIRMED, null);
        course.clinic().note(course.caseId(), course.oneOf(
                "No secondary cause found. Stretching before bed explained, sleep plan agreed.",
                "Cramps halved since stretching calves for three minutes before bed. Quinine not started.",
                "Water tablet moved to the morning by the general practitioner; cramps rare since."));
        course.clinic().close(course.caseId(), course.oneOf("Sleep-related leg cramps without a secondary cause",
                "Cramps rare with stretching; no further visit needed"));
    }

    /** A single start on falling asleep: no tests, reassurance. */
    static void hypnicJerks(Course course) {
        course.on(0, 10);
        course.nursing().intake(course.caseId(), FALLING);
        course.on(0, 12);
        course.clinic().note(course.caseId(), course.oneOf(
                "Hypnic jerks. Harmless, explained; less coffee after noon, regular hours.",
                "Single jerks at sleep onset only, normal examination. Reassured; no tests needed."));
        course.clinic().confirmSuspicions(course.caseId());
        course.on(21, 10);
        course.clinic().close(course.caseId(), "Hypnic jerks; rare since the coffee was cut");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }
}
