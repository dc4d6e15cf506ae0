package org.sleepclinic.demo;

import java.util.List;
import java.util.Map;
import org.sleepclinic.diagnosis.Certainty;

/** Restless legs with little iron in store: iron by mouth, and sleep habits. */
final class IronCourses {
    private static final String SLEEP = "SLEEP";
    private static final Map<String, String> RESTLESS =
            Map.of("INT.01", "URGE", "INT.02", "PATIENT", "INT.15.C1", "YES",
                    "INT.15.C2", "YES", "INT.15.C3", "YES", "INT.15.C4", "YES", "INT.15.C5", "YES", "INT.15.SIG", "YES",
                    "INT.17.1",
                    "NO");
    /** Days of control and ferritin in µg/L on each. */
    private static final double[][] STORES = {{45, 27}, {90, 39}, {135, 51}, {180, 60}, {225, 68}, {270, 76}, {315, 83},
            {360, 88}, {405, 94}};

    private IronCourses() {
    }

    /** Iron for a year; the legs are calm, the case is in treatment by its sleep plan. */
    static void restlessLegs(Course course) {
        begun(course);
        for (double[] store : STORES) {
            int day = (int) store[0];
            course.followPlan(day);
            double ferritin = store[1] + course.dice().nextInt(5);
            course.control(day, Blood.iron(ferritin, 9 + ferritin / 12, 64 - ferritin / 6, 124 + ferritin / 9),
                    ferritin <= 75
                            ? course.oneOf("Rising. Goes on with iron.",
                                    "Store still low for restless legs. Same dose.")
                            : course.oneOf("Above 75. Every second day from now on.", "Good store, legs calm."));
        }
        course.on(406, 15);
        course.clinic().note(course.caseId(), course.oneOf(
                "Legs calm on most evenings. Sleeps from eleven to six. Iron every second day, taken without tea.",
                "IRLS 11, was 26 at the first visit. Wants to stay on iron over the winter."));
        course.keepUp();
        if (course.dice().nextInt(3) > 0) {
            course.clinic().close(course.caseId(),
                    "Legs calm, iron in store; the general practitioner goes on with iron");
        }
    }

    /** Diagnosed some weeks ago, iron just begun. */
    static void restlessLegsNew(Course course) {
        begun(course);
        course.keepUp();
    }

    private static void begun(Course course) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(), RESTLESS);
        double ferritin = 14 + course.dice().nextInt(8);
        course.control(1, Blood.iron(ferritin, 8.5, 71, 118 + course.dice().nextInt(9)),
                "Ferritin far below 75, the limit for restless legs. Iron by mouth.");
        course.on(2, 10);
        course.treatment().diagnose(course.caseId(), "G25.81", Certainty.CONFIRMED, "All five criteria met");
        course.treatment().startWith(course.caseId(), SLEEP, List.of("SL-01", "SL-02", "SL-08"));
        course.takes("ferrous sulfate", "200 mg once daily, without tea or milk", 2);
    }
}
