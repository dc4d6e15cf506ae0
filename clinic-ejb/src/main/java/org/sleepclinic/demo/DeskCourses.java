package org.sleepclinic.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.ResourceKind;

/** Cases that wait for somebody's hand today. */
final class DeskCourses {
    private static final Map<String, String> SEEN_BY_PARTNER =
            Map.of("INT.01", "SHAKING", "INT.02", "BED_PARTNER", "INT.04", "LAST_THIRD", "INT.17.1", "NO");

    private DeskCourses() {
    }

    /** The letter is in; the clinic's turn. */
    static void referred(Course course) {
        course.on(0, 9);
    }

    /** The first questions are answered; the rest is still to be asked. */
    static void intakeOpen(Course course) {
        course.on(1, 10);
        course.nursing().begin(course.caseId(), SEEN_BY_PARTNER);
    }

    /** Ordered by the nurse, waiting for a signature. */
    static void toSign(Course course) {
        course.on(0, 14);
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        course.clinic().place(course.caseId(), "HCA", Course.CALCIUM_SET,
                "Night cramps on a new medicine, low calcium?",
                OrderPriority.ROUTINE);
    }

    /** Ordered, signed, not booked yet. */
    static void toBook(Course course) {
        course.on(1, 9);
        ask(course, "Low calcium to exclude before a sleep study",
                course.oneOf(OrderPriority.ROUTINE, OrderPriority.URGENT));
    }

    /** An EEG is asked for and not done. */
    static void awaiting(Course course) {
        course.on(1, 10);
        course.nursing().begin(course.caseId(), SEEN_BY_PARTNER);
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        course.clinic().sign(course.clinic().place(course.caseId(), null, List.of("EEG_SLEEP_DEPRIVED"),
                "Stereotyped events out of sleep, epilepsy or parasomnia", OrderPriority.URGENT));
    }

    /** Booked for today, where the clinic is open: the blood room's list. */
    static void bookedToday(Course course) {
        course.on(1, 9);
        List<OrderId> asked = ask(course, "Tingling, low calcium suspected", OrderPriority.ROUTINE);
        course.bookings().today(course.patient(), asked.getFirst(), ResourceKind.BLOOD_ROOM);
    }

    /** Blood is back and waits for a doctor's eyes. */
    static void toReview(Course course) {
        course.on(0, 10);
        List<OrderId> asked = ask(course, "Night cramps, low calcium suspected", OrderPriority.URGENT);
        Instant taken = course.on(1, 9);
        course.on(1, 13);
        double calcium = 2.02 + course.dice().nextInt(34) / 100.0;
        course.clinic().blood(course.patient(), course.caseId(), asked.getFirst(), taken, Blood.calcium(calcium, 40)
                .minerals(0.62 + course.dice().nextInt(20) / 100.0, 1.2, 5.2, 40 + course.dice().nextInt(60))
                .kidney(70 + course.dice().nextInt(20), 4.2, 140));
        ReportId ecg = course.clinic().ecg(course.patient(), course.caseId(), asked.getLast(), taken,
                62 + course.dice().nextInt(14), 392);
        course.clinic().review(ecg, null);
    }

    /** The laboratory has sent part of it. */
    static void preliminary(Course course) {
        course.on(0, 10);
        List<OrderId> asked = ask(course, "Cramps, potassium and calcium", OrderPriority.SAME_DAY);
        Instant taken = course.on(0, 14);
        course.clinic().preliminary(course.patient(), course.caseId(), asked.getFirst(), taken,
                Blood.calcium(2.19, 41).kidney(74, 4.4, 141));
    }

    /** Every result is read; what it is remains to be said. */
    static void toDiagnose(Course course) {
        low(course);
        course.clinic().note(course.caseId(), course.oneOf(
                "Results discussed on the telephone. Comes in on Thursday to talk about the cause.",
                "Mild hypocalcaemia, magnesium at the lower edge. Proton pump inhibitor for eight years, likely the cause."));
    }

    /** Diagnosed; the plan is not started. */
    static void toPlan(Course course) {
        low(course);
        course.treatment().diagnose(course.caseId(), "E55.9", Certainty.CONFIRMED, null);
    }

    private static void low(Course course) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(),
                Map.of("INT.01", "CRAMPS,TINGLING", "INT.02", "PATIENT", "INT.17.1", "YES",
                        "INT.17.2", "NO", "INT.17.3", "NO"));
        firstBlood(course, Blood.calcium(2.05, 40).minerals(0.69, 0.88, 9.4, 21).kidney(73, 4.2, 139),
                "Mild, no symptoms now. Vitamin D very low.");
    }

    /** The doctor has begun a note and was called away. */
    static void noteOpen(Course course) {
        course.on(1, 9);
        ask(course, "Cramps, low calcium and low iron to exclude", OrderPriority.ROUTINE);
        course.on(2, 16);
        course.clinic().draft(course.caseId(),
                "Telephone: cramps now every night, worse in the left calf. No swelling, no redness. Asked about");
    }

    /** Blood and ECG as the set for a low calcium asks, placed and signed. */
    static List<OrderId> ask(Course course, String indication, OrderPriority priority) {
        List<OrderId> asked = course.clinic().placeSet(course.caseId(), "HCA", indication, priority);
        course.clinic().sign(asked);
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        return asked;
    }

    /** Ordered, booked, taken at its time, entered and reviewed the same day; the ECG beside it. */
    static void firstBlood(Course course, Blood blood, String comment) {
        course.on(0, 10);
        List<OrderId> asked = ask(course, "Low calcium suspected", OrderPriority.ROUTINE);
        AppointmentId booked = course.bookings()
                .order(course.patient(), asked.getFirst(), ResourceKind.BLOOD_ROOM, course.on(0, 11)).orElseThrow();
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
