package org.sleepclinic.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Random;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.patient.PatientId;

/** Fills an empty demonstration before anybody can look: the same people every time, their days counted from today. */
@Singleton
@Startup
@DependsOn("FirstAccounts")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {
    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());
    private static final String[] REFERRERS = {"Dr P. Quill, Harbour Practice", "Dr M. Stone, Mill Road Surgery",
            "Endocrine ward 4", "Dr A. Fenn, Beacon Hill"};

    @Inject
    private Clinic clinic;
    @Inject
    @ConfigProperty(name = "clinic.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    @ConfigProperty(name = "clinic.demo.patients", defaultValue = "0")
    private int people;

    @PostConstruct
    void fill() {
        if (demo && people > 0 && clinic.isEmpty()) {
            try {
                invent();
            } finally {
                clinic.backToNow();
            }
        }
    }

    private void invent() {
        LocalDate today = clinic.today();
        Courses[] courses = Courses.values();
        for (int nth = 0; nth < people; nth++) {
            live(nth, courses[nth % courses.length], today);
            if (nth % 20 == 19) {
                LOG.info("Demo data: %d of %d patients".formatted(nth + 1, people));
            }
        }
    }

    private void live(int nth, Courses way, LocalDate today) {
        Random dice = new Random(nth * 31L + 17);
        int spread = way.days() > 20 ? dice.nextInt(60) : 0;
        LocalDate start = today.minusDays(way.days() + spread);
        clinic.at(start, 8, dice.nextInt(59));
        PatientId patient = clinic.register(Invented.person(nth, today));
        String referrer = dice.nextInt(4) == 0 ? null : REFERRERS[dice.nextInt(REFERRERS.length)];
        CaseId caseId = clinic.open(patient, way.complaint(), referrer,
                way == Courses.AFTER_THYROIDECTOMY ? Urgency.SAME_DAY : Urgency.ROUTINE);
        way.run(new Course(clinic, patient, caseId, start, dice));
    }
}
