package org.sleepclinic.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.scheduling.ResourceKind;

/** Seizures out of sleep: the first of them, epilepsy treated for years, and an MRI that a pacemaker stops. */
final class SeizureCourses {
    private static final String EPILEPSY = "G40.909";
    private static final Map<String, String> STEREOTYPED = Map.ofEntries(Map.entry("INT.01", "SHAKING"),
            Map.entry("INT.02", "BED_PARTNER,VIDEO"), Map.entry("INT.03.1", "19"), Map.entry("INT.04", "LAST_THIRD"),
            Map.entry("INT.05", "FROM_10_S_TO_2_MIN"), Map.entry("INT.05.1", "1.5"), Map.entry("INT.06.1", "1"),
            Map.entry("INT.06.3", "0"), Map.entry("INT.07", "NO"), Map.entry("INT.09", "IDENTICAL"),
            Map.entry("INT.10", "STIFF,RHYTHMIC_JERKS"), Map.entry("INT.11.1", "NO"), Map.entry("INT.11.2", "NO"),
            Map.entry("INT.11.3", "NO"), Map.entry("INT.12.1", "NOT_AT_ALL"),
            Map.entry("INT.13", "CONFUSION,TONGUE_BITE"),
            Map.entry("INT.13.1", "SIDE"), Map.entry("INT.13.3", "YES"), Map.entry("INT.14a", "NO"),
            Map.entry("INT.17.1", "NO"), Map.entry("INT.31", "DRIVING"), Map.entry("INT.32", "EUROPEAN"));
    private static final Map<String, String> MORNING_JERKS = Map.of("INT.01", "JERKS,SHAKING", "INT.02", "PARENT",
            "INT.03.1", "15", "INT.04", "ON_WAKING,DAYTIME", "INT.10", "RHYTHMIC_JERKS", "INT.13", "CONFUSION",
            "INT.14a", "YES", "INT.17.1", "NO", "INT.31", "NONE");
    /** Days of a visit, milligrams of lamotrigine from then on, and what was written. */
    private static final List<Visit> TWO_YEARS = List.of(
            new Visit(30, "100 mg in the morning",
                    "Rung three of the ladder. No rash. One event since the last visit, shorter."),
            new Visit(58, "75 mg twice daily",
                    "No event for three weeks. Sleeps alone no longer; partner knows first aid."),
            new Visit(93, "100 mg twice daily",
                    "Seizure diary: one event in eight weeks. Target dose. Driving licence handed in,"
                            + " the duty to notify explained again."),
            new Visit(184, null, "Free of seizures since the summer. No side effects, mood good, PHQ-9 total 3."),
            new Visit(275, null,
                    "One event after two nights of four hours of sleep and a missed dose. Same dose; pill box."),
            new Visit(366, null,
                    "Yearly review. Diary kept. SUDEP and night supervision talked about. Vitamin D in range."),
            new Visit(457, null, "Free of seizures for six months. Wants to work nights again: advised against it."),
            new Visit(548, null, "Well. Asked about pregnancy planning: none at present, will come before."),
            new Visit(640, null,
                    "Twelve months without a seizure. Driving rules gone through; decides with the authority."));

    private record Visit(int day, String dose, String said) {
    }

    private SeizureCourses() {
    }

    /** Two days ago for the first time: everything is asked for, the blood is back, the EEG comes within 72 hours. */
    static void firstSeizure(Course course) {
        seizure(course, STEREOTYPED,
                "Woke stiff and shaking, seen by the partner for about a minute; bitten side of the tongue.");
        course.nursing().noImplants(course.patient());
        List<OrderId> asked =
                course.clinic().placeOffered(course.caseId(), "EPI", "First suspected seizure out of sleep",
                        OrderPriority.URGENT);
        course.clinic().sign(asked);
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        bloodAndEcg(course, asked);
        course.bookings().study(course.patient(), asked.getLast(), ResourceKind.EEG, course.clinic().now());
        course.on(1, 15);
        course.clinic().note(course.caseId(),
                "First suspected seizure. Safety sheet given: no driving, showers instead of baths, somebody in the room at night."
                        + " Partner films the next one. Blood and ECG as expected; EEG booked.");
    }

    /** Focal epilepsy: lamotrigine raised by its ladder, a setback, a year without seizures. */
    static void treated(Course course) {
        seizure(course, STEREOTYPED, "Four stereotyped events in three months, each from sleep towards morning.");
        workUp(course);
        course.on(6, 10);
        course.treatment().diagnose(course.caseId(), EPILEPSY, Certainty.CONFIRMED,
                "Focal seizures to bilateral from sleep. EEG of the referring hospital: left temporal sharp waves in N2; MRI without"
                        + " a lesion.");
        course.nursing().changes(course.patient(), "lamotrigine", "25 mg once daily");
        course.clinic().move(course.caseId(), CaseStatus.IN_TREATMENT);
        course.on(20, 9);
        course.nursing().changes(course.patient(), "lamotrigine", "50 mg once daily");
        for (Visit visit : TWO_YEARS) {
            course.on(visit.day(), 10);
            if (visit.dose() != null) {
                course.nursing().changes(course.patient(), "lamotrigine", visit.dose());
            }
            course.clinic().note(course.caseId(), visit.said());
            if (visit.day() % 183 < 3) {
                course.control(visit.day(), Blood.because("Yearly control on lamotrigine").kidney(68, 4.3, 140)
                        .and("CALCIUM", 2.31, 2, "mmol/L").and("ALBUMIN", 42, 0, "g/L")
                        .and("VITAMIN_D", 71, 0, "nmol/L"),
                        "In range.");
            }
        }
        course.clinic().move(course.caseId(), CaseStatus.FOLLOW_UP);
    }

    /** Juvenile myoclonic epilepsy: levetiracetam, no MRI needed. */
    static void myoclonic(Course course) {
        seizure(course, MORNING_JERKS, "Drops the cup at breakfast, twice a generalised seizure after parties.");
        workUp(course);
        course.on(7, 11);
        course.treatment().diagnose(course.caseId(), "G40.B09", Certainty.CONFIRMED,
                "Morning jerks and two tonic-clonic seizures after short nights; generalised polyspikes in the outside EEG.");
        course.nursing().changes(course.patient(), "levetiracetam", "250 mg twice daily");
        course.clinic().move(course.caseId(), CaseStatus.IN_TREATMENT);
        course.on(21, 9);
        course.nursing().changes(course.patient(), "levetiracetam", "500 mg twice daily");
        course.on(60, 10);
        course.clinic().note(course.caseId(),
                "No jerks for five weeks. A little short-tempered at first, settled. Carbamazepine and gabapentinoids avoided:"
                        + " they can worsen myoclonic seizures.");
        course.on(150, 10);
        course.clinic().note(course.caseId(),
                "Free of seizures. Sleep before midnight, no alcohol to excess. Next review in six months.");
        course.clinic().move(course.caseId(), CaseStatus.FOLLOW_UP);
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
        course.bookings().study(course.patient(), asked.getFirst(), ResourceKind.BONE, course.clinic().now());
        course.on(3, 15);
        course.clinic().note(course.caseId(),
                "Bone density asked for: carbamazepine for years. Whether it is the right medicine still is a question for the"
                        + " epilepsy clinic; letter sent.");
    }

    /** Epilepsy diagnosed, and a pacemaker: the MRI waits for a second physician. */
    static void pacemaker(Course course) {
        seizure(course, STEREOTYPED,
                "Three events out of sleep since a stroke-like episode; pacemaker for heart block.");
        course.nursing().implant(course.patient(), "Pacemaker, dual chamber", "MR conditional as far as known, 2021");
        workUp(course);
        course.on(7, 10);
        course.treatment().diagnose(course.caseId(), EPILEPSY, Certainty.PROVISIONAL, "Focal, the cause is looked for");
        OrderId mri = course.clinic().placeOnly(course.caseId(), "EPI", List.of("MRI_BRAIN"),
                "Focal epilepsy, cause to be found").getFirst();
        course.on(7, 12);
        course.clinic().override(mri,
                "MR conditional system confirmed by cardiology; 1.5 T, a cardiologist beside the scanner");
        course.clinic().note(course.caseId(),
                "MRI needed in spite of the pacemaker. Cardiology has confirmed the device; a colleague is asked for the second"
                        + " signature.");
    }

    private static void seizure(Course course, Map<String, String> told, String story) {
        course.on(0, 9);
        Map<String, String> answers = new HashMap<>(told);
        answers.put("INT.03.3", ClinicDay.write(course.date(-1)));
        course.nursing().intake(course.caseId(), answers);
        course.on(0, 10);
        course.clinic().confirm(course.caseId(), FindingCode.SUSPECTED_SEIZURE, true, story);
    }

    /** What the referring hospital had not done yet. */
    private static void workUp(Course course) {
        course.on(0, 11);
        List<OrderId> asked = course.clinic().placeOnly(course.caseId(), "EPI", Course.SEIZURE_SET,
                "Suspected seizures; EEG and MRI of the referring hospital are here");
        course.clinic().sign(asked);
        course.clinic().move(course.caseId(), CaseStatus.WORK_UP);
        bloodAndEcg(course, asked);
    }

    private static void bloodAndEcg(Course course, List<OrderId> asked) {
        Instant taken = course.on(0, 13);
        ReportId ecg = course.clinic().ecg(course.patient(), course.caseId(), asked.get(1), taken, 66, 394);
        course.on(0, 16);
        ReportId blood = course.clinic().blood(course.patient(), course.caseId(), asked.getFirst(), taken,
                Blood.calcium(2.33 + course.dice().nextInt(9) / 100.0, 42).and("MAGNESIUM", 0.86, 2, "mmol/L")
                        .and("PHOSPHATE", 1.12, 2, "mmol/L").and("VITAMIN_D", 66, 0, "nmol/L")
                        .kidney(74, 4.3, 140)
                        .and("GLUCOSE", 5.1, 1, "mmol/L"));
        course.on(1, 9);
        course.clinic().review(blood, "In range; nothing that would explain a seizure.");
        course.clinic().review(ecg, "Sinus rhythm, QTc in range.");
    }
}
