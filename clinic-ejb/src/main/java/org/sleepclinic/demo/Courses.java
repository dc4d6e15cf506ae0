package org.sleepclinic.demo;

import java.time.Instant;
import java.util.List;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.ResourceKind;

/**
 * The ways cases go in this clinic, from a referral that waits to a treatment of two years. Each names the days it needs
 * before today, so that what should still be open is open today.
 */
enum Courses {
    /** Parathyroids lost with the thyroid: severe at first, steady after months, followed for two years. */
    AFTER_THYROIDECTOMY(640, "Tingling around the mouth and cramping hands at night since thyroid surgery") {
        @Override
        void run(Course course) {
            List<OrderId> asked = ask(course, 1, OrderPriority.SAME_DAY);
            Instant taken = course.on(1, 10);
            course.clinic().confirm(course.caseId(), FindingCode.TINGLING, true, "Around the mouth, both hands");
            course.on(1, 12);
            ReportId report = course.clinic().blood(course.patient(), course.caseId(), asked.getFirst(), taken,
                    Blood.calcium(1.74, 38).minerals(0.52, 1.62, 0.4, 31).kidney(68, 4.1, 139));
            ReportId ecg = course.clinic().ecg(course.patient(), course.caseId(), asked.getLast(), taken, 82, 402);
            course.on(1, 13);
            course.clinic().review(report, "Severe and symptomatic. Sent to the ward for intravenous calcium at once.");
            course.clinic().review(ecg, "QTc at the upper edge.");
            course.clinic().note(course.caseId(),
                    "Hypocalcaemia after total thyroidectomy. Intravenous calcium given on the ward,"
                            + " then alfacalcidol and calcium by mouth. Explained what to watch for and when to call.");
            course.treatment().diagnose(course.caseId(), "E89.2", Certainty.CONFIRMED, "After total thyroidectomy");
            course.on(3, 7);
            course.clinic().confirm(course.caseId(), FindingCode.TINGLING, false, "Gone since the infusion");
            controls(course, 0, 20);
            course.on(16, 9);
            course.treatment().start(course.caseId(), "HCA");
            controls(course, 20, 640);
            course.treatment().walk(course.caseId(), course.on(600, 9), 12);
        }

        private void controls(Course course, int from, int until) {
            double[] calcium = {1.95, 2.02, 2.09, 2.12, 2.16, 2.18, 2.2, 2.19, 2.22, 2.21, 2.2, 2.23};
            int[] days = {3, 8, 15, 30, 60, 105, 180, 260, 340, 430, 520, 610};
            for (int visit = 0; visit < days.length; visit++) {
                if (days[visit] < from || days[visit] >= until) {
                    continue;
                }
                course.control(days[visit], Blood.calcium(calcium[visit] - 0.04, 42 - course.dice().nextInt(5))
                        .minerals(0.66 + visit * 0.012, 1.35, 0.6 + visit * 0.03, 45 + visit * 4)
                        .kidney(66 + visit, 4.2, 140),
                        visit < 4 ? "Still low, dose raised." : "In range. Same dose.");
            }
        }
    },
    /** Vitamin D deficiency: mild, replaced, in range, closed. */
    VITAMIN_D(260, "Painful calf cramps at night and aching bones over the winter") {
        @Override
        void run(Course course) {
            firstBlood(course, Blood.calcium(2.06, 40).minerals(0.74, 0.82, 11.8, 18).kidney(71, 4.4, 141),
                    "Mild, no symptoms that count. Vitamin D deficiency; loading started.");
            course.treatment().diagnose(course.caseId(), "E55.9", Certainty.CONFIRMED, null);
            course.treatment().start(course.caseId(), "HCA");
            course.control(14, Blood.calcium(2.12, 41), "Rising.");
            course.control(60, Blood.calcium(2.2, 41).and("VITAMIN_D", 84, "nmol/L"), "Replete. Maintenance dose.");
            course.control(180, Blood.calcium(2.26, 42).and("VITAMIN_D", 92, "nmol/L"), "In range for four months.");
            course.on(190, 10);
            course.clinic().note(course.caseId(),
                    "Free of cramps. Calcium and vitamin D in range. Back to the general practitioner.");
        }
    },
    /** Everything in range: benign leg cramps, sleep advice, closed. */
    LEG_CRAMPS(120, "Wakes with a hard, painful calf that stretching relieves") {
        @Override
        void run(Course course) {
            firstBlood(course, Blood.calcium(2.31, 43).minerals(0.84, 1.1, 4.1, 78).kidney(79, 4.3, 140),
                    "All in range.");
            course.on(12, 11);
            course.clinic().note(course.caseId(),
                    "No secondary cause found. Stretching before bed explained, sleep plan agreed.");
            course.clinic().close(course.caseId(), "Sleep-related leg cramps without a secondary cause");
        }
    },
    /** In treatment now, the next control near. */
    ON_CALCIUM(24, "Twitching eyelids and tingling fingers in the evening") {
        @Override
        void run(Course course) {
            firstBlood(course, Blood.calcium(2.0, 39).minerals(0.61, 1.5, 0.9, 44).kidney(70, 4.0, 138),
                    "Mild. Oral calcium, control in two days.");
            course.treatment().diagnose(course.caseId(), "E83.51", Certainty.PROVISIONAL, null);
            course.treatment().start(course.caseId(), "HCA");
            course.control(4, Blood.calcium(2.07, 40), "Rising.");
            course.control(11, Blood.calcium(2.11, 40).and("MAGNESIUM", 0.7, "mmol/L"),
                    "Nearly there. Weekly control.");
            course.treatment().walk(course.caseId(), course.on(12, 9), 2);
        }
    },
    /** Blood is back and waits for a doctor's eyes. */
    TO_REVIEW(3, "Cramps in both feet at night for a month") {
        @Override
        void run(Course course) {
            List<OrderId> asked = ask(course, 0, OrderPriority.URGENT);
            Instant taken = course.on(1, 9);
            course.on(1, 13);
            double calcium = 2.05 + course.dice().nextInt(25) / 100.0;
            course.clinic().blood(course.patient(), course.caseId(), asked.getFirst(), taken, Blood.calcium(calcium, 40)
                    .minerals(0.7, 1.2, 5.2, 40 + course.dice().nextInt(50)).kidney(75, 4.2, 140));
        }
    },
    /** Ordered, signed, not booked yet. */
    TO_BOOK(2, "Jerking legs when falling asleep, tired by day") {
        @Override
        void run(Course course) {
            ask(course, 0, OrderPriority.ROUTINE);
        }
    },
    /** Ordered by the nurse, waiting for a signature. */
    TO_SIGN(1, "Night cramps since a new water tablet") {
        @Override
        void run(Course course) {
            course.on(0, 15);
            course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
            course.clinic().place(course.caseId(), "HCA", Course.CALCIUM_SET, "Night cramps, low calcium to exclude",
                    OrderPriority.ROUTINE);
        }
    },
    /** Booked for today: the blood room's list. */
    BOOKED_TODAY(4, "Tingling fingertips and restless nights") {
        @Override
        void run(Course course) {
            List<OrderId> asked = ask(course, 0, OrderPriority.ROUTINE);
            Instant early = course.on(4, 7);
            course.bookings().order(course.patient(), asked.getFirst(), ResourceKind.BLOOD_ROOM, early)
                    .filter(booked -> course.dice().nextBoolean()).ifPresent(course.bookings()::arrived);
        }
    },
    /** The referral has come, nothing more. */
    REFERRED(4, "Twitching at night, seen by the partner") {
        @Override
        void run(Course course) {
            // The letter is in; the clinic's turn.
        }
    };

    private final int days;
    private final String complaint;

    Courses(int days, String complaint) {
        this.days = days;
        this.complaint = complaint;
    }

    abstract void run(Course course);

    /** How long ago the first visit was, at least. */
    int days() {
        return days;
    }

    String complaint() {
        return complaint;
    }

    /** Blood and ECG as the set for a low calcium asks, placed and signed. */
    private static List<OrderId> ask(Course course, int day, OrderPriority priority) {
        course.on(day, 9);
        List<OrderId> asked = course.clinic().placeSet(course.caseId(), "HCA", "Low calcium suspected", priority);
        course.clinic().sign(asked);
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        return asked;
    }

    /** Ordered, booked, taken at its time, entered and reviewed the same day; the ECG beside it. */
    private static void firstBlood(Course course, Blood blood, String comment) {
        List<OrderId> asked = ask(course, 0, OrderPriority.ROUTINE);
        AppointmentId booked = course.bookings()
                .order(course.patient(), asked.getFirst(), ResourceKind.BLOOD_ROOM, course.on(0, 10)).orElseThrow();
        Instant taken = course.bookings().startOf(booked);
        course.clinic().at(taken);
        course.bookings().seen(booked);
        course.clinic().at(taken.plusSeconds(9_000));
        ReportId report = course.clinic().blood(course.patient(), course.caseId(), asked.getFirst(), taken, blood);
        ReportId ecg = course.clinic().ecg(course.patient(), course.caseId(), asked.getLast(), taken,
                64 + course.dice().nextInt(12), 396);
        course.clinic().at(taken.plusSeconds(15_000));
        course.clinic().review(report, comment);
        course.clinic().review(ecg, null);
    }
}
