package org.sleepclinic.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.assessment.IntakeId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.diagnosis.Certainty;
import org.sleepclinic.diagnosis.Seizures;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.medication.Subject;
import org.sleepclinic.medication.TreatmentId;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.scheduling.ResourceKind;

/** Seizures out of sleep: the first of them, epilepsy treated for years, and an MRI that a pacemaker stops. */
final class SeizureCourses {
    private static final String EPILEPSY = "G40.909";
    private static final String PATHWAY = "EPI";
    /** Days of a period of the seizure diary. */
    private static final int PERIOD = 28;
    private static final Seizures FOCAL_OUT_OF_SLEEP = new Seizures(Seizures.Scheme.ILAE2025, Seizures.MainClass.FOCAL,
            "FOCAL_TO_BILATERAL", List.of("FOCAL"), Seizures.Consciousness.IMPAIRED,
            List.of(Seizures.Descriptor.OBSERVABLE), """
                    Wakes with a stare, does not answer
                    Right arm stiffens
                    Both sides stiffen and shake for a minute and a half
                    Confused for ten minutes, side of the tongue bitten""");
    private static final Seizures JERKS_ON_WAKING = new Seizures(Seizures.Scheme.ILAE2025,
            Seizures.MainClass.GENERALISED, "MYOCLONIC", List.of("TONIC_CLONIC"), null, List.of(), """
                    Jerks of both arms within half an hour of waking
                    Twice a generalised tonic-clonic seizure after a short night""");
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
    /** Days of a visit, and what was written. */
    private static final List<Visit> TWO_YEARS = List.of(
            new Visit(93,
                    "Seizure diary: one event in eight weeks. Target dose. Driving licence handed in,"
                            + " the duty to notify explained again."),
            new Visit(184, "Free of seizures since the summer. No side effects, mood good, PHQ-9 total 3."),
            new Visit(275,
                    "One event after two nights of four hours of sleep and a missed dose. Same dose; pill box."),
            new Visit(366,
                    "Yearly review. Diary kept. SUDEP and night supervision talked about. Vitamin D in range."),
            new Visit(457, "Free of seizures for six months. Wants to work nights again: advised against it."),
            new Visit(548,
                    "Well. Asked what the coming year brings: nothing that changes the treatment; will come before it does."),
            new Visit(640,
                    "Twelve months without a seizure. Driving rules gone through; decides with the authority."));

    private record Visit(int day, String said) {
    }

    /** A rung of the ladder: its day, what is taken a day from then on, and what was written. */
    private record Rung(int day, String daily, String said) {
    }

    private static final List<Rung> LAMOTRIGINE = List.of(
            new Rung(20, "50", "No rash, no dizziness. Next rung."),
            new Rung(34, "100", "Rung three of the ladder. No rash. One event since the last visit, shorter."),
            new Rung(48, "150", "Tired in the first days of the new dose, gone since. Next rung."),
            new Rung(62, "200", "No event for three weeks. Sleeps alone no longer; partner knows first aid."));

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
        eeg(course);
        course.on(6, 10);
        course.treatment().diagnose(course.caseId(), EPILEPSY, Certainty.CONFIRMED,
                "Focal seizures to bilateral from sleep. EEG: left temporal spikes, more of them in sleep; MRI of the referring"
                        + " hospital without a lesion.",
                FOCAL_OUT_OF_SLEEP);
        baseline(course, Set.of(-20, -12, -6, -1));
        TreatmentId lamotrigine = course.medicines().begin(course.caseId(), Subject.FOCAL, "LAMOTRIGINE");
        decided(course, "LAMOTRIGINE", false);
        course.treatment().take(course.caseId(), List.of("EP-04m"));
        climb(course, lamotrigine);
        for (Visit visit : TWO_YEARS) {
            course.followPlan(visit.day());
            course.on(visit.day(), 10);
            course.clinic().note(course.caseId(), visit.said());
            if (visit.day() % 183 < 3) {
                course.control(visit.day(), Blood.because("Yearly control on lamotrigine").kidney(68, 4.3, 140)
                        .and("CALCIUM", 2.31, 2, "mmol/L").and("ALBUMIN", 42, 0, "g/L")
                        .and("VITAMIN_D", 86, 0, "nmol/L"),
                        "In range.");
            }
        }
        course.clinic().move(course.caseId(), CaseStatus.FOLLOW_UP);
        course.keepUp();
        quiet(course);
    }

    /** Juvenile myoclonic epilepsy: levetiracetam, no MRI needed. */
    static void myoclonic(Course course) {
        seizure(course, MORNING_JERKS, "Drops the cup at breakfast, twice a generalised seizure after parties.");
        workUp(course);
        course.on(7, 11);
        course.treatment().diagnose(course.caseId(), "G40.B09", Certainty.CONFIRMED,
                "Morning jerks and two tonic-clonic seizures after short nights; generalised polyspikes in the outside EEG.",
                JERKS_ON_WAKING);
        course.treatment().take(course.caseId(), List.of("EP-01e"));
        TreatmentId levetiracetam = course.medicines().begin(course.caseId(), Subject.MYOCLONIC, "LEVETIRACETAM");
        decided(course, "LEVETIRACETAM", true);
        course.diaries().mood(course.caseId(), 1, 0, 2, 1, 0, 0, 1, 0, 0);
        course.followPlan(18);
        course.on(21, 9);
        course.medicines().raise(levetiracetam);
        course.treatment().take(course.caseId(), "EP-06", Map.of("DOSE", Measured.amount("1000", "mg/d")));
        course.followPlan(60);
        course.on(60, 10);
        course.diaries().mood(course.caseId(), 1, 1, 1, 1, 0, 0, 1, 0, 0);
        course.clinic().note(course.caseId(),
                "No jerks for five weeks. A little short-tempered at first, settled. Carbamazepine and gabapentinoids avoided:"
                        + " they can worsen myoclonic seizures.");
        course.followPlan(150);
        course.on(150, 10);
        course.clinic().note(course.caseId(),
                "Free of seizures. Sleep before midnight, no alcohol to excess. Next review in three months.");
        course.clinic().move(course.caseId(), CaseStatus.FOLLOW_UP);
        course.keepUp();
    }

    /** Epilepsy diagnosed, and a pacemaker: the MRI waits for a second physician. */
    static void pacemaker(Course course) {
        seizure(course, STEREOTYPED,
                "Three events out of sleep since a stroke-like episode; pacemaker for heart block.");
        course.nursing().implant(course.patient(), "Pacemaker, dual chamber", "MR conditional as far as known, 2021");
        workUp(course);
        course.on(7, 10);
        course.treatment().diagnose(course.caseId(), EPILEPSY, Certainty.PROVISIONAL, "Focal, the cause is looked for",
                FOCAL_OUT_OF_SLEEP);
        course.treatment().take(course.caseId(), List.of("EP-01e", "EP-03"));
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
        IntakeId intake = course.nursing().intake(course.caseId(), answers);
        course.on(0, 10);
        course.clinic().answer(course.patient(), intake.value(), "Seen within the hour; told not to drive");
        course.clinic().confirm(course.caseId(), FindingCode.SUSPECTED_SEIZURE, true, story);
        course.treatment().start(course.caseId(), PATHWAY);
        course.treatment().take(course.caseId(), List.of("EP-01"));
    }

    /** A sleep-deprived EEG two days later, with spikes. */
    private static void eeg(Course course) {
        course.on(1, 11);
        List<OrderId> asked = course.clinic().place(course.caseId(), null, List.of("EEG_SLEEP_DEPRIVED"),
                "Stereotyped events out of sleep: epilepsy?", OrderPriority.URGENT);
        course.clinic().sign(asked);
        Instant recorded = course.attended(asked.getFirst(), ResourceKind.EEG, course.on(2, 8));
        ReportId report = course.studies().spikes(course.asked(asked.getFirst()), recorded);
        course.clinic().review(report, "Spikes left temporal, as the story suggests.");
        course.treatment().take(course.caseId(), List.of("EP-01e"));
    }

    /** Epilepsy is said in the plan, a medicine chosen, the night talked about. */
    private static void decided(Course course, String medicine, boolean noMri) {
        course.treatment().take(course.caseId(), List.of("EP-03"));
        course.treatment().take(course.caseId(), "EP-04", Map.of("MRI_EXEMPT", Measured.yes(noMri)));
        course.treatment().take(course.caseId(), "EP-05", Map.of("MEDICINE", Measured.code(medicine)));
        course.treatment().take(course.caseId(), List.of("EP-10"));
        course.clinic().move(course.caseId(), CaseStatus.IN_TREATMENT);
        course.followPlan(10);
    }

    /** Up the ladder of lamotrigine to the target dose, each rung on its day; then the first review. */
    private static void climb(Course course, TreatmentId lamotrigine) {
        for (Rung rung : LAMOTRIGINE) {
            course.on(rung.day(), 9);
            course.medicines().raise(lamotrigine);
            course.treatment().take(course.caseId(), "EP-06", Map.of("AT_TARGET", Measured.yes(false), "DOSE",
                    Measured.amount(rung.daily(), "mg/d")));
            course.clinic().note(course.caseId(), rung.said());
        }
        course.on(76, 9);
        course.medicines().raise(lamotrigine);
        course.treatment().take(course.caseId(), "EP-06", Map.of("DOSE", Measured.amount("250", "mg/d")));
        course.on(92, 10);
        course.diaries().seizures(course.caseId(), course.date(92 - PERIOD), course.date(91), Set.of(course.date(71)));
        course.diaries().mood(course.caseId(), 0, 0, 1, 1, 0, 0, 1, 0, 0);
    }

    /** What the diary says of the weeks before treatment, days of seizures counted from the first visit. */
    private static void baseline(Course course, Set<Integer> days) {
        int begins = 6;
        course.diaries().mood(course.caseId(), 1, 1, 2, 1, 0, 1, 1, 0, 0);
        course.diaries().seizures(course.caseId(), course.date(begins - PERIOD), course.date(begins - 1),
                days.stream().map(course::date).collect(Collectors.toSet()));
        course.diaries().treatedFrom(course.caseId(), course.date(begins));
    }

    /** Twelve weeks of diary without a seizure, until yesterday. */
    private static void quiet(Course course) {
        course.clinic().at(course.clinic().now());
        LocalDate today = course.clinic().today();
        course.diaries().seizures(course.caseId(), today.minusDays(3L * PERIOD), today, Set.of());
        course.diaries().mood(course.caseId(), 0, 0, 1, 0, 0, 0, 1, 0, 0);
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
                        .and("PHOSPHATE", 1.12, 2, "mmol/L").and("VITAMIN_D", 81, 0, "nmol/L")
                        .kidney(74, 4.3, 140)
                        .and("GLUCOSE", 5.1, 1, "mmol/L"));
        course.on(1, 9);
        course.clinic().review(blood, "In range; nothing that would explain a seizure.");
        course.clinic().review(ecg, "Sinus rhythm, QTc in range.");
        course.treatment().take(course.caseId(), List.of("EP-02"));
    }
}
