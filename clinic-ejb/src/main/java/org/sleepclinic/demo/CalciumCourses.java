package org.sleepclinic.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.result.ReportId;

/** Low calcium in this clinic: after thyroid surgery, from too little vitamin D, found by the way. */
final class CalciumCourses {
    private static final String HYPOCALCAEMIA = "HCA";
    private static final Map<String, String> TINGLING =
            Map.of("INT.01", "CRAMPS,TINGLING", "INT.02", "PATIENT", "INT.17.1",
                    "YES", "INT.17.2", "NO", "INT.17.3", "NO", "INT.18.1", "YES");
    private static final Map<String, String> CRAMPS =
            Map.of("INT.01", "CRAMPS,TWITCHES", "INT.02", "PATIENT", "INT.16.1",
                    "YES", "INT.17.1", "YES", "INT.17.3", "NO", "INT.20.2", "HARDLY_EVER");
    /** Days of control and adjusted calcium on each. */
    private static final double[][] RECOVERY = {{3, 1.98}, {8, 2.04}, {15, 2.08}, {30, 2.12}, {44, 2.14}, {60, 2.17},
            {105, 2.19}, {180, 2.21}, {260, 2.2}, {340, 2.22}, {430, 2.24}, {520, 2.21}, {610, 2.23}};

    private CalciumCourses() {
    }

    /** Parathyroids lost with the thyroid: severe at first, steady after months, followed for two years. */
    static void afterThyroidectomy(Course course) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(), TINGLING);
        severe(course);
        course.treatment().diagnose(course.caseId(), "E89.2", Certainty.CONFIRMED, "After total thyroidectomy");
        course.on(2, 11);
        course.takes("alfacalcidol", "0.5 µg daily", 2);
        course.takes("calcium carbonate", "1 g twice daily", 2);
        int visit = 0;
        for (double[] control : RECOVERY) {
            int day = (int) control[0];
            course.followPlan(day);
            if (day == 3) {
                course.clinic().confirm(course.caseId(), FindingCode.TINGLING, false, "Gone since the infusion");
            }
            if (day == 60) {
                course.on(60, 8);
                course.takes("colecalciferol", "800 IU daily", 60);
            }
            double adjusted = control[1] + course.dice().nextInt(3) / 100.0;
            course.control(day, calcium(course, adjusted).minerals(0.68 + visit * 0.01, 1.38 - visit * 0.02,
                    0.6 + visit * 0.03, 44 + visit * 4).kidney(66 + visit, 4.2, 140),
                    adjusted < 2.15
                            ? course.oneOf("Still low. Calcium raised by one tablet.",
                                    "Rising. Same dose, control as planned.")
                            : course.oneOf("In range. Same dose.", "In range, feels well. No change.", "Steady."));
            visit++;
        }
        course.on(611, 15);
        course.clinic().note(course.caseId(), course.oneOf(
                "No cramps since the spring. Takes alfacalcidol every morning, calcium with meals. Knows to call with tingling or cramps.",
                "Well. One episode of tingling after two missed doses, none since. Card with emergency advice renewed.",
                "Feels well and sleeps through. Urine calcium to be checked at the next visit; no stones."));
        course.keepUp();
    }

    private static void severe(Course course) {
        course.on(1, 9);
        List<OrderId> asked =
                DeskCourses.ask(course, "Tingling after thyroid surgery, low calcium?", OrderPriority.SAME_DAY);
        Instant taken = course.on(1, 10);
        course.clinic().confirm(course.caseId(), FindingCode.TINGLING, true, "Around the mouth, both hands");
        course.on(1, 12);
        double calcium = 1.7 + course.dice().nextInt(8) / 100.0;
        ReportId report = course.clinic().blood(course.patient(), course.caseId(), asked.getFirst(), taken,
                Blood.calcium(calcium, 38).minerals(0.67, 1.62, 0.4, 31).kidney(68, 4.1, 139));
        ReportId ecg = course.clinic().ecg(course.patient(), course.caseId(), asked.getLast(), taken, 82, 402);
        course.on(1, 13);
        course.clinic().review(report, "Severe and symptomatic. Sent to the ward for intravenous calcium at once.");
        course.clinic().review(ecg, "QTc at the upper edge. Monitored on the ward.");
        course.followPlan(1);
        course.on(1, 15);
        course.clinic().note(course.caseId(),
                "Hypocalcaemia after total thyroidectomy. Seen within the hour, handed over to the ward for intravenous calcium"
                        + " under ECG. Came back on oral calcium and alfacalcidol. Explained what to watch for and when to call.");
    }

    /** Vitamin D deficiency: mild, replaced, in range, closed. */
    static void vitaminD(Course course) {
        deficiency(course);
        course.control(180, calcium(course, 2.27).and("VITAMIN_D", 92, 0, "nmol/L"), "In range for four months.");
        course.on(190, 10);
        course.clinic().note(course.caseId(),
                "Free of cramps. Calcium and vitamin D in range. Back to the general practitioner with advice on diet and sun.");
        course.treatment().stop(course.caseId(), "Replete and in range; the general practitioner goes on");
        course.clinic().close(course.caseId(), "Vitamin D replete, calcium in range, free of cramps");
    }

    /** The same, in follow-up today. */
    static void vitaminDFollowed(Course course) {
        deficiency(course);
        course.control(125, calcium(course, 2.24).and("VITAMIN_D", 88, 0, "nmol/L"), "In range. Bone assessment next.");
        course.keepUp();
    }

    private static void deficiency(Course course) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(), CRAMPS);
        DeskCourses.firstBlood(course, calcium(course, 2.06).minerals(0.74, 0.82, 11.8, 18).kidney(71, 4.4, 141),
                "Mild, no symptoms now. Vitamin D deficiency; loading started.");
        course.treatment().diagnose(course.caseId(), "E55.9", Certainty.CONFIRMED, null);
        course.treatment().start(course.caseId(), HYPOCALCAEMIA);
        course.on(1, 9);
        course.takes("colecalciferol", "50,000 IU weekly for six weeks", 1);
        course.followPlan(3);
        course.control(4, calcium(course, 2.1), "Rising.");
        course.followPlan(14);
        course.control(14, calcium(course, 2.13).minerals(0.76, 0.9, 10.9, 22).kidney(70, 4.3, 140),
                "Rising. Cause: vitamin D.");
        course.followPlan(60);
        course.control(60, calcium(course, 2.2).and("VITAMIN_D", 84, 0, "nmol/L").and("MAGNESIUM", 0.79, 2, "mmol/L"),
                "Replete. Maintenance dose.");
        course.takes("colecalciferol 800 IU", "daily, maintenance", 60);
        course.followPlan(95);
        course.control(95, calcium(course, 2.22), "In range.");
        course.followPlan(120);
    }

    /** In treatment now, the next control near. */
    static void onCalcium(Course course) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(), CRAMPS);
        DeskCourses.firstBlood(course, calcium(course, 2.02).minerals(0.7, 1.5, 0.9, 44).kidney(70, 4.0, 138),
                "Mild. Oral calcium, control in two days.");
        course.treatment().diagnose(course.caseId(), "E83.51", Certainty.PROVISIONAL, null);
        course.treatment().start(course.caseId(), HYPOCALCAEMIA);
        course.takes("calcium carbonate", "1 g twice daily", 0);
        course.followPlan(3);
        course.control(3, calcium(course, 2.06), "Rising.");
        course.followPlan(11);
        course.control(11, calcium(course, 2.1).minerals(0.72, 1.4, 1.1, 46).kidney(71, 4.1, 139),
                "Nearly there. Weekly control.");
        course.keepUp();
        if (course.dice().nextBoolean()) {
            course.clinic().note(course.caseId(),
                    "Rang: tingling gone, tablets taken with meals. Blood on the agreed day.");
        }
    }

    /** Total calcium and albumin that make this adjusted calcium. */
    private static Blood calcium(Course course, double adjusted) {
        int albumin = 42 - course.dice().nextInt(5);
        return Blood.calcium(adjusted - 0.02 * (40 - albumin), albumin);
    }
}
