package org.sleepclinic.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.ResourceKind;

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
            Courses.VITAMIN_D,
            Courses.TO_REVIEW, Courses.LEG_CRAMPS, Courses.ON_CALCIUM, Courses.REFERRED, Courses.VITAMIN_D,
            Courses.BOOKED_TODAY,
            Courses.LEG_CRAMPS, Courses.TO_BOOK, Courses.AFTER_THYROIDECTOMY, Courses.ON_CALCIUM, Courses.TO_SIGN,
            Courses.LEG_CRAMPS, Courses.VITAMIN_D);
    private static final int VISITS_A_DAY = 6;

    @Inject
    private Clinic clinic;
    @Inject
    private House house;
    @Inject
    private Treatment treatment;
    @Inject
    private Bookings bookings;
    @Inject
    private Clock clock;
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
        LocalDate today = clinic.today();
        try {
            if (clinic.isEmpty()) {
                house.open(today);
                house.keepRoster(today);
                invent(today);
                openCriticals();
            }
            topUp(today);
        } finally {
            clinic.backToNow();
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

    private void live(int nth, Courses way, LocalDate today) {
        Random dice = new Random(nth * 31L + 17);
        int spread = way.days() > 20 ? dice.nextInt(60) : 0;
        LocalDate start = today.minusDays(way.days() + spread);
        way.run(begin(nth, way.complaint(), start, dice));
    }

    private Course begin(int nth, String complaint, LocalDate start, Random dice) {
        clinic.at(start, 8, dice.nextInt(59));
        PatientId patient = clinic.register(Invented.person(nth, start));
        String referrer = dice.nextInt(4) == 0 ? null : REFERRERS[dice.nextInt(REFERRERS.length)];
        CaseId caseId = clinic.open(patient, complaint, referrer, Urgency.ROUTINE);
        return new Course(new Course.Team(clinic, treatment, bookings), patient, caseId, start, dice);
    }

    /** Two values that somebody must answer now. */
    private void openCriticals() {
        clinic.backToNow();
        Instant now = clock.instant();
        critical(people, "Cramps in both hands since this morning", now,
                Blood.calcium(1.78, 40).minerals(0.46, 1.6, 0.5, 40));
        critical(people + 1, "Twitching and weakness", now, Blood.calcium(2.3, 41).kidney(180, 6.7, 137));
    }

    private void critical(int nth, String complaint, Instant now, Blood blood) {
        Course course = begin(nth, complaint, clinic.today(), new Random(nth));
        clinic.at(now.minusSeconds(240));
        clinic.move(course.caseId(), CaseStatus.WORK_UP);
        clinic.blood(course.patient(), course.caseId(), null, now.minusSeconds(3_600), blood);
        clinic.backToNow();
    }

    /** Every start finds a roster and visits for the day. */
    private void topUp(LocalDate today) {
        house.keepRoster(today);
        clinic.backToNow();
        if (bookings.isEmptyOn(today)) {
            for (CaseId id : clinic.openCases(VISITS_A_DAY)) {
                bookings.visit(clinic.patientOf(id), id, ResourceKind.PHYSICIAN, clock.instant(), "Review");
            }
        }
    }
}
