package org.sleepclinic.desk;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.PatientRecordFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.Bookable;
import org.sleepclinic.scheduling.Rebooking;
import org.sleepclinic.scheduling.ScheduleFacade;

/** The patient as the front desk needs to see one: the own page, and what is to be booked with what is missing first. */
@Stateless
@Boundary
public class DeskFacade {
    @Inject
    private PatientRecordFacade records;
    @Inject
    private PatientFacade patients;
    @Inject
    private CaseFacade cases;
    @Inject
    private ScheduleFacade schedule;
    @Inject
    private DeskQueries queries;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** A patient's own page; remembers the patient among the caller's recent ones. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public PatientDesk patient(PatientId id) {
        PatientDesk page = new PatientDesk(records.open(id), cases.ofPatient(id),
                queries.lines(id.value(), clock.instant()));
        audit.read(id.value(), "desk.patient", id.value());
        return page;
    }

    /** A signed order that waits for its time; refuses others with {@code scheduling.order.*}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public ToBook order(OrderId order) {
        return toBook(schedule.bookableOrder(order), null);
    }

    /** A visit within an open case; refuses a closed one. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public ToBook visit(UUID caseId) {
        return toBook(schedule.bookableVisit(caseId), null);
    }

    /** An appointment that is to be moved. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public ToBook again(AppointmentId appointment) {
        Rebooking moving = schedule.bookableAgain(appointment);
        return toBook(moving.what(), moving.before());
    }

    /** Everybody booked on a day, by time; cancelled ones are not in it. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<DayLine> day(LocalDate day) {
        ZoneId zone = clock.getZone();
        List<DayLine> found = queries.day(
                new TimeSlot(day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant()));
        audit.listed(found.stream().map(DayLine::patient).distinct().toList(), "desk.day");
        return found;
    }

    private ToBook toBook(Bookable what, AppointmentView before) {
        DeskCheck check = DeskCheck.of(ReadyToBook.judge(queries.details(what)));
        return new ToBook(what, before, patients.banner(what.patient()), check);
    }
}
