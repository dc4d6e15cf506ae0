package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Messages;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentStatus;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.web.shell.Texts;

/** One appointment and its way through the day. */
@Named("appointmentPage")
@ViewScoped
public class AppointmentBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AppointmentFacade appointments;
    @Inject
    private transient ScheduleFacade schedule;
    @Inject
    private transient PatientFacade patients;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Clock clock;
    private String id;
    private String reason;
    private AppointmentView appointment;
    private PatientBanner banner;

    public void load() {
        appointment = schedule.appointment(AppointmentId.parse(id));
        banner = patients.banner(appointment.patient());
    }

    public String arrive() {
        appointments.arrive(appointment.id(), appointment.version());
        if (!LocalDate.ofInstant(appointment.start(), clock.getZone()).equals(LocalDate.now(clock))) {
            Messages.addFlashGlobalWarn(texts.of("scheduling", "arrivedOtherDay"));
        }
        return again();
    }

    public String takeBackArrival() {
        appointments.takeBackArrival(appointment.id(), appointment.version());
        return again();
    }

    public String enterRoom() {
        appointments.enterRoom(appointment.id(), appointment.version());
        return again();
    }

    public String leave() {
        appointments.leave(appointment.id(), appointment.version());
        return again();
    }

    public String noShow() {
        appointments.noShow(appointment.id(), appointment.version());
        Messages.addFlashGlobalInfo(texts.of("scheduling", "noShowSaid"));
        return again();
    }

    public String cancel() {
        appointments.cancel(appointment.id(), appointment.version(), reason);
        Messages.addFlashGlobalInfo(texts.of("scheduling", cancelled()));
        return again();
    }

    /** What is said of a cancellation: an order waits for another time; a visit leaves nothing that waits. */
    private String cancelled() {
        return isNight() ? "cancelledNightSaid" : appointment.order() == null ? "cancelledVisitSaid" : "cancelledSaid";
    }

    /** Did it come to nothing, so that what it was for still wants a time? */
    public boolean isBookable() {
        return (appointment.status() == AppointmentStatus.CANCELLED
                || appointment.status() == AppointmentStatus.NO_SHOW)
                && !isEndedByOrder() && (appointment.order() != null || appointment.caseId() != null);
    }

    /** A bed that is free again: those who wait may come. */
    public boolean isBedFree() {
        return isNight() && appointment.status() == AppointmentStatus.CANCELLED
                && appointment.end().isAfter(clock.instant());
    }

    private boolean isNight() {
        return appointment.kind() == ResourceKind.SLEEP_BED;
    }

    private String again() {
        return "/scheduling/view?faces-redirect=true&id=" + appointment.id();
    }

    /** Why it was cancelled is a person's words, or the end of its order. */
    public boolean isEndedByOrder() {
        return appointment.reason() != null && appointment.reason().startsWith("order.");
    }

    public AppointmentView getAppointment() {
        return appointment;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
