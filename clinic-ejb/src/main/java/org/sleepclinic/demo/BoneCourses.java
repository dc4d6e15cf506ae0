package org.sleepclinic.demo;

import java.util.List;
import java.util.Map;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.ResourceKind;

/** Bones under long treatment. */
final class BoneCourses {
    private BoneCourses() {
    }

    /** Years of carbamazepine and little vitamin D: the bones are looked at. */
    static void bones(Course course) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(),
                Map.of("INT.01", "CRAMPS,TINGLING", "INT.02", "PATIENT", "INT.16.1", "YES",
                        "INT.17.1", "YES", "INT.17.2", "NO", "INT.17.3", "NO"));
        course.nursing().medicine(course.patient(), "carbamazepine 400 mg", "twice daily, for epilepsy since youth",
                course.date(-2300));
        DeskCourses.firstBlood(course, Blood.calcium(2.07, 40).minerals(0.78, 0.84, 10.9, 24).kidney(64, 4.1, 138),
                "Mild. Vitamin D low, as carbamazepine does. Replacement begun.");
        course.treatment().diagnose(course.caseId(), "E55.9", Certainty.CONFIRMED,
                "On an enzyme inducer for more than six years");
        course.on(2, 9);
        course.takes("colecalciferol", "50,000 IU weekly for six weeks", 2);
        course.on(3, 10);
        List<OrderId> asked = course.clinic().placeOnly(course.caseId(), "BONE", List.of("DXA"),
                "More than two years of carbamazepine, vitamin D low");
        course.clinic().sign(asked);
        course.clinic().review(course.studies().bones(course.asked(asked.getFirst()),
                course.attended(asked.getFirst(), ResourceKind.BONE, course.on(4, 9))),
                "Thinner than expected, no osteoporosis. Vitamin D first; again in two years.");
        course.clinic().note(course.caseId(),
                "Bone density below the mean on carbamazepine for years. Whether it is the right medicine still is a question for the"
                        + " epilepsy clinic; letter sent.");
    }
}
