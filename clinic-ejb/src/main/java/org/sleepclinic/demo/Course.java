package org.sleepclinic.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.ResourceKind;

/** What happened to one invented patient, told to the staff day by day. Days count from the first visit. */
final class Course {
    static final List<String> CALCIUM_SET =
            List.of("CALCIUM", "ALBUMIN", "MAGNESIUM", "PHOSPHATE", "PTH", "VITAMIN_D", "CREATININE");

    static final List<String> SEIZURE_SET =
            List.of("CALCIUM", "ALBUMIN", "MAGNESIUM", "SODIUM", "GLUCOSE", "PHOSPHATE",
                    "VITAMIN_D", "CREATININE", "POTASSIUM", "ECG_12");

    /** Who looks after the patient. */
    record Team(Clinic clinic, Treatment treatment, Bookings bookings, Nursing nursing, Medicines medicines,
            Diaries diaries, Studies studies) {
    }

    private final Team team;
    private final PatientId patient;
    private final CaseId caseId;
    private final LocalDate start;
    private final Random dice;

    Course(Team team, PatientId patient, CaseId caseId, LocalDate start, Random dice) {
        this.team = team;
        this.patient = patient;
        this.caseId = caseId;
        this.start = start;
        this.dice = dice;
    }

    Clinic clinic() {
        return team.clinic();
    }

    Treatment treatment() {
        return team.treatment();
    }

    Bookings bookings() {
        return team.bookings();
    }

    Nursing nursing() {
        return team.nursing();
    }

    Medicines medicines() {
        return team.medicines();
    }

    Diaries diaries() {
        return team.diaries();
    }

    Studies studies() {
        return team.studies();
    }

    PatientId patient() {
        return patient;
    }

    CaseId caseId() {
        return caseId;
    }

    Random dice() {
        return dice;
    }

    /** One of several, another for every patient. */
    @SafeVarargs
    final <T> T oneOf(T... several) {
        return several[dice.nextInt(several.length)];
    }

    /** The date of a day. */
    LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** The clinic's clock shows this day, at some minute of that hour; never an earlier moment than before, nor a later one than now. */
    Instant on(int day, int hour) {
        return clinic().at(start.plusDays(day), hour, dice.nextInt(50));
    }

    /** Takes the steps of its plans that fall due until a day, each as it falls due. */
    void followPlan(int day) {
        team.treatment().walk(caseId, clinic().moment(start.plusDays(day), 12));
    }

    /** The same until a few days ago: most plans are kept up to date, some wait for a hand. */
    void keepUp() {
        int late = oneOf(0, 0, 0, 2, 7);
        team.treatment().walk(caseId, clinic().moment(clinic().today().minusDays(late), 8));
    }

    /** A control draw: asked, signed, taken, entered, reviewed within the morning. */
    ReportId control(int day, Blood blood, String comment) {
        on(day, 8);
        List<OrderId> asked = clinic().place(caseId, null, blood.analytes(), blood.why(), OrderPriority.ROUTINE);
        clinic().sign(asked);
        Instant taken = on(day, 9);
        on(day, 12);
        ReportId report = clinic().blood(patient, caseId, asked.getFirst(), taken, blood);
        on(day, 14);
        clinic().review(report, comment);
        return report;
    }

    /** Booked at the first time that fits, come and gone; the report follows within hours. When it was. */
    Instant attended(OrderId order, ResourceKind kind, Instant from) {
        AppointmentId booked = bookings().study(patient, order, kind, from)
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN, kind));
        Instant start = bookings().startOf(booked);
        clinic().at(start);
        bookings().seen(booked);
        clinic().at(start.plus(Duration.ofHours(3)));
        return start;
    }

    /** What the studies of this patient are asked by. */
    Studies.Asked asked(OrderId order) {
        return new Studies.Asked(patient, caseId, order);
    }

    /** A medicine from a day on. */
    void takes(String medicine, String dose, int sinceDay) {
        nursing().medicine(patient, medicine, dose, date(sinceDay));
    }
}
