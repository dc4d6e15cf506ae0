package org.sleepclinic.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.patient.Demographics;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.Severity;

/** Fills an empty demonstration before anybody can look: the same people every time, their days counted from today. */
@Singleton
@Startup
@DependsOn("FirstAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());
    private static final String[] REFERRERS = {"Dr P. Quill, Harbour Practice", "Dr M. Stone, Mill Road Surgery",
            "Endocrine ward 4", "Dr A. Fenn, Beacon Hill"};

    /** How often each way is taken, in turn. */
    private static final List<Courses> TURNS = List.of(Courses.LEG_CRAMPS, Courses.AFTER_THYROIDECTOMY,
            Courses.REFERRED,
            Courses.VITAMIN_D, Courses.TO_REVIEW, Courses.RESTLESS_LEGS, Courses.ON_CALCIUM, Courses.BOOKED_TODAY,
            Courses.HYPNIC_JERKS, Courses.TO_DIAGNOSE, Courses.VITAMIN_D_FOLLOWED, Courses.INTAKE_OPEN, Courses.TO_BOOK,
            Courses.RESTLESS_LEGS_NEW, Courses.TO_SIGN, Courses.LEG_CRAMPS, Courses.TO_PLAN, Courses.BOOKED_TODAY,
            Courses.AWAITING, Courses.TO_REVIEW, Courses.PRELIMINARY, Courses.VITAMIN_D, Courses.NOTE_OPEN,
            Courses.HYPNIC_JERKS, Courses.ON_CALCIUM, Courses.REFERRED, Courses.LEG_CRAMPS,
            Courses.FIRST_SEIZURE, Courses.EPILEPSY_TREATED, Courses.RESTLESS_LEGS_FOR_YEARS, Courses.DREAMS,
            Courses.WALKS, Courses.KICKS, Courses.MYOCLONIC, Courses.BONES, Courses.SNORES, Courses.PACEMAKER,
            Courses.EXPECTING, Courses.HYPNIC_JERKS, Courses.TO_REVIEW);
    private static final int VISITS_A_DAY = 9;
    /** Numbers of invented people from here on are the sleep laboratory's. */
    private static final int SLEEPERS = 10;
    private static final String[][] ALLERGIES =
            {{"penicillin", "rash"}, {"latex", "wheals"}, {"iodine contrast", "vomiting"},
                    {"trimethoprim", "swollen lips"}, {"sticking plaster", "blisters"}};
    private static final String[][] MEDICINES = {{"omeprazole", "20 mg daily"}, {"bendroflumethiazide", "2.5 mg daily"},
            {"levothyroxine", "75 µg daily"}, {"metformin", "500 mg twice daily"}, {"digoxin", "125 µg daily"},
            {"amlodipine", "5 mg daily"}, {"sertraline", "50 mg daily"}};

    @Inject
    private Clinic clinic;
    @Inject
    private House house;
    @Inject
    private SleepLab sleepLab;
    @Inject
    private Treatment treatment;
    @Inject
    private Bookings bookings;
    @Inject
    private Nursing nursing;
    @Inject
    private Medicines medicines;
    @Inject
    private Diaries diaries;
    @Inject
    private Studies studies;
    @Inject
    private StoryClock clock;
    @Inject
    @ConfigProperty(name = "clinic.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    @ConfigProperty(name = "clinic.demo.patients", defaultValue = "120")
    private int people;

    @PostConstruct
    void fill() {
        if (!demo || people == 0) {
            return;
        }
        clock.begin();
        LocalDate today = clock.today();
        try {
            if (clinic.isEmpty()) {
                house.open(today);
                house.keepRoster(today);
                sleepLab.open(today);
                sleepLab.keepShifts(today);
                invent(today);
                openCriticals();
                sleep(today);
            }
            topUp(today);
        } finally {
            clock.backToNow();
        }
    }

    private void invent(LocalDate today) {
        for (int nth = 0; nth < people; nth++) {
            live(nth, TURNS.get(nth % TURNS.size()), today);
            if (nth % 20 == 19) {
                LOG.info("Demo data: %d of %d patients".formatted(nth + 1, people));
            }
        }
    }

    /** A story that a rule of the clinic refuses to go on ends there and says so; the others are told all the same. */
    private void live(int nth, Courses way, LocalDate today) {
        Random dice = new Random(nth * 31L + 17);
        LocalDate start = today.minusDays(way.daysAgo(dice));
        Course course = begin(Invented.person(nth, start, way.who()), way.complaint(dice), start, dice);
        try {
            way.run(course);
        } catch (DomainException refused) {
            LOG.log(Level.WARNING, "Demo story {0} of patient {1} ends early: {2} {3}",
                    new Object[] {way, nth, refused.code(), refused.args()});
        }
    }

    private Course begin(Demographics person, String complaint, LocalDate start, Random dice) {
        clock.anotherStory();
        clock.at(start, 8, dice.nextInt(59));
        PatientId patient = clinic.register(person);
        String referrer = dice.nextInt(4) == 0 ? null : REFERRERS[dice.nextInt(REFERRERS.length)];
        CaseId caseId = clinic.open(patient, complaint, referrer, Urgency.ROUTINE);
        record(patient, dice);
        return new Course(new Course.Team(clinic, treatment, bookings, nursing, medicines, diaries, studies), patient,
                caseId, start, dice);
    }

    /** What most patients are asked and weighed for on the first day, and some are not. */
    private void record(PatientId patient, Random dice) {
        if (dice.nextInt(5) == 0) {
            return;
        }
        nursing.weighs(patient, 52 + dice.nextInt(48));
        if (dice.nextInt(4) > 0) {
            nursing.noAllergies(patient);
        } else {
            String[] allergy = ALLERGIES[dice.nextInt(ALLERGIES.length)];
            nursing.allergy(patient, allergy[0], allergy[1], Severity.MODERATE);
        }
        if (dice.nextInt(3) == 0) {
            String[] medicine = MEDICINES[dice.nextInt(MEDICINES.length)];
            nursing.medicine(patient, medicine[0], medicine[1], null);
        }
    }

    /** Two values that somebody must answer now. */
    private void openCriticals() {
        critical(people, "Cramps in both hands since this morning", 540,
                Blood.calcium(1.78, 40).minerals(0.46, 1.6, 0.5, 40));
        critical(people + 1, "Twitching and weakness since the weekend", 260,
                Blood.calcium(2.3, 41).kidney(180, 6.7, 137));
    }

    private void critical(int nth, String complaint, int secondsAgo, Blood blood) {
        Instant now = clock.now();
        LocalDate yesterday = clock.today().minusDays(1);
        Course course =
                begin(Invented.person(nth, yesterday, Courses.Who.ANYBODY), complaint, yesterday, new Random(nth));
        clock.at(now.minusSeconds(9_000));
        List<OrderId> asked = DeskCourses.ask(course, "Acute cramps, calcium and potassium", OrderPriority.SAME_DAY);
        clock.at(now.minusSeconds(secondsAgo));
        clinic.blood(course.patient(), course.caseId(), asked.getFirst(), now.minusSeconds(5_400), blood);
    }

    /** Nights a rule refuses end early, as stories do, rather than keep the clinic from opening. */
    private void sleep(LocalDate today) {
        try {
            sleepLab.fill(today, this::sleeper);
        } catch (DomainException refused) {
            LOG.log(Level.WARNING, "Demo nights end early: {0} {1}", new Object[] {refused.code(), refused.args()});
        }
    }

    /** Somebody whose nights are studied, known for six weeks. */
    private Course sleeper(int nth) {
        int number = people + SLEEPERS + nth;
        LocalDate start = clock.today().minusDays(42);
        return begin(Invented.person(number, start, Courses.Who.ANYBODY), SleepLab.complaint(nth), start,
                new Random(number));
    }

    /** Every start finds a roster and, where the clinic is open, visits for the day. */
    private void topUp(LocalDate today) {
        house.keepRoster(today);
        sleepLab.keepShifts(today);
        clock.backToNow();
        if (bookings.noVisitsOn(today)) {
            List<CaseId> cases = clinic.openCases(VISITS_A_DAY);
            bookings.visits(cases, cases.stream().map(clinic::patientOf).toList());
        }
    }
}
