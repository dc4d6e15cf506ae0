package org.sleepclinic.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.medication.Frequency;
import org.sleepclinic.medication.Subject;
import org.sleepclinic.medication.TreatmentId;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.score.Scale;

/** Restless legs with little iron in store: iron by mouth, and sleep habits. */
final class IronCourses {
    private static final String SLEEP = "SLEEP";
    private static final String LEGS = "RLS";
    /** IRLS totals by the day they were asked. */
    private static final Map<Integer, Integer> CALMER = Map.of(90, 17, 135, 12, 180, 10, 270, 10, 405, 9);
    private static final Map<String, String> RESTLESS =
            Map.of("INT.01", "URGE", "INT.02", "PATIENT", "INT.15.C1", "YES",
                    "INT.15.C2", "YES", "INT.15.C3", "YES", "INT.15.C4", "YES", "INT.15.C5", "YES", "INT.15.SIG", "YES",
                    "INT.15.FREQ", "YES", "INT.17.1", "NO");
    /** Days of control and ferritin in µg/L on each. */
    private static final double[][] STORES = {{45, 27}, {90, 39}, {135, 51}, {180, 60}, {225, 68}, {270, 76}, {315, 83},
            {360, 88}, {405, 94}};

    private IronCourses() {
    }

    /** Iron for a year; the legs are calm, the case is in treatment by its sleep plan. */
    static void restlessLegs(Course course) {
        begun(course, 26);
        for (double[] store : STORES) {
            int day = (int) store[0];
            course.followPlan(day - 1);
            asked(course, day, CALMER.get(day));
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
                "IRLS 9, was 26 at the first visit. Wants to stay on iron over the winter."));
        course.keepUp();
        if (course.dice().nextInt(3) > 0) {
            course.treatment().stop(course.caseId(), "Calm; the general practitioner goes on with iron");
            course.clinic().close(course.caseId(),
                    "Legs calm, iron in store; the general practitioner goes on with iron");
        }
    }

    /** Diagnosed some weeks ago, iron just begun. */
    static void restlessLegsNew(Course course) {
        begun(course, 24);
        course.keepUp();
        course.clinic().at(course.clinic().now());
        LocalDate today = course.clinic().today();
        course.diaries().nights(course.caseId(), today.minusDays(14), today.minusDays(1), 4);
        asked(course, 20);
    }

    /** Iron was not enough: an alpha-2-delta ligand for a year and a half, slowly raised, steady now. */
    static void restlessLegsForYears(Course course) {
        begun(course, 27);
        course.on(2, 14);
        course.clinic().note(course.caseId(),
                "Restless legs since the thirties, mother the same. IRLS 27. Two hours of walking each night, falls asleep at"
                        + " three. Serotonergic medicine and evening coffee as worseners; iron store empty. Iron first.");
        for (double[] store : List.of(STORES[0], STORES[1])) {
            int day = (int) store[0];
            course.followPlan(day);
            course.control(day, Blood.iron(store[1] + 22, 12, 58, 131), "Store rising; legs little better.");
            asked(course, day, 24);
        }
        TreatmentId gabapentin = ligand(course);
        course.followPlan(130);
        course.on(137, 10);
        asked(course, 17);
        course.medicines().change(gabapentin, 600, Frequency.EVENING, "IRLS 17, borne well");
        course.treatment().take(course.caseId(), "RL-08", Map.of("RESPONSE", Measured.code("PARTIAL")));
        course.clinic().note(course.caseId(), "IRLS 17. A little dizzy in the first week, gone since. Raised.");
        course.followPlan(177);
        asked(course, 178, 12);
        course.followPlan(230);
        course.on(230, 10);
        asked(course, 10);
        course.clinic().note(course.caseId(), "IRLS 10, less than half of what it was. Sleeps until six. Same dose.");
        later(course);
    }

    /** Iron alone was not enough: what the second medicine needs to be known is asked, and it is begun. */
    private static TreatmentId ligand(Course course) {
        course.followPlan(94);
        course.on(95, 10);
        course.diaries().mood(course.caseId(), 1, 1, 3, 2, 0, 0, 1, 0, 0);
        course.clinic().note(course.caseId(),
                "IRLS 24 though the store is filling: iron alone is not enough. Coffee stopped, sertraline reviewed by the general"
                        + " practitioner. Alpha-2-delta ligand discussed; no generalised epilepsy, mood good, kidneys sound.");
        course.clinic().move(course.caseId(), CaseStatus.IN_TREATMENT);
        return course.medicines().begin(course.caseId(), Subject.RLS, "GABAPENTIN");
    }

    private static void later(Course course) {
        for (int day = 300; day <= 660; day += 120) {
            course.followPlan(day);
            course.control(day, Blood.iron(96 + day / 60.0, 15, 56, 134).kidney(72, 4.2, 140), course.oneOf(
                    "Good store. Legs calm on most evenings.", "In range. Same dose.",
                    "Ferritin steady, kidneys sound."));
        }
        course.on(662, 10);
        asked(course, 8);
        course.clinic().note(course.caseId(), course.oneOf(
                "IRLS 8. Two years here. Takes gabapentin at eight, walks after supper, sleeps six hours and a half. Comes twice a"
                        + " year with iron stores.",
                "IRLS 8, was 27. Long flights are the only bad evenings left. No daytime sleepiness. Stays on the same dose."));
        course.clinic().move(course.caseId(), CaseStatus.FOLLOW_UP);
        course.keepUp();
    }

    /** Restless in the last third of a pregnancy: iron first, nothing else. */
    static void expecting(Course course) {
        course.on(0, 9);
        course.nursing().pregnant(course.patient(), course.date(75));
        course.nursing().intake(course.caseId(), RESTLESS);
        course.control(1, Blood.iron(16, 8.5, 74, 109), "Ferritin 16 in the third trimester: iron, nothing else.");
        course.on(2, 10);
        course.treatment().diagnose(course.caseId(), "G25.81", Certainty.CONFIRMED,
                "In pregnancy; expected to end after birth");
        course.treatment().startWith(course.caseId(), SLEEP, List.of("SL-01", "SL-02", "SL-08"));
        asked(course, 22);
        course.treatment().start(course.caseId(), LEGS);
        course.treatment().take(course.caseId(), List.of("RL-11"));
        course.takes("ferrous sulfate", "200 mg once daily, without tea or milk", 2);
        course.clinic().note(course.caseId(),
                "Restless legs in the seventh month. Iron and movement; no gabapentinoid, no dopamine agonist. Obstetrics informed.");
        course.keepUp();
    }

    private static void begun(Course course, int irls) {
        course.on(0, 9);
        course.nursing().intake(course.caseId(), RESTLESS);
        asked(course, irls);
        double ferritin = 14 + course.dice().nextInt(8);
        course.control(1, Blood.iron(ferritin, 8.5, 71, 118 + course.dice().nextInt(9)),
                "Ferritin far below 75, the limit for restless legs. Iron by mouth.");
        course.on(2, 10);
        course.treatment().diagnose(course.caseId(), "G25.81", Certainty.CONFIRMED, "All five criteria met");
        course.treatment().startWith(course.caseId(), SLEEP, List.of("SL-01", "SL-02", "SL-08"));
        course.treatment().start(course.caseId(), LEGS);
        course.treatment().take(course.caseId(), List.of("RL-01", "RL-02", "RL-03", "RL-03C", "RL-04"));
        course.takes("ferrous sulfate", "200 mg once daily, without tea or milk", 2);
    }

    /** IRLS on the morning of a day, where it was asked then. */
    private static void asked(Course course, int day, Integer irls) {
        if (irls != null) {
            course.on(day, 7);
            asked(course, irls);
        }
    }

    private static void asked(Course course, int irls) {
        course.diaries().total(course.caseId(), Scale.IRLS, irls);
    }
}
