package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Messages;
import org.sleepclinic.desk.DeskCheck;
import org.sleepclinic.desk.DeskFacade;
import org.sleepclinic.desk.ToBook;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.Bookable;
import org.sleepclinic.scheduling.DayNote;
import org.sleepclinic.scheduling.FitSearch;
import org.sleepclinic.scheduling.FreeTimes;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.scheduling.SlotFit;
import org.sleepclinic.scheduling.VisitBooking;
import org.sleepclinic.web.shell.Texts;

/** Giving an order or a visit a time, or an appointment another: the next times that fit, or one chosen by hand. */
@Named("book")
@ViewScoped
public class BookBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AppointmentFacade appointments;
    @Inject
    private transient ScheduleFacade schedule;
    @Inject
    private transient DeskFacade desk;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Clock clock;
    private final BookAddress address = new BookAddress();
    private Bookable what;
    private AppointmentView before;
    private PatientBanner banner;
    private DeskCheck check;
    private FreeTimes free;
    private DayNote note;
    private BookForm form;

    /** Who comes back to an order that has its time by now is shown the appointment. */
    public String load() {
        return address.already(schedule).map(id -> appointment(id, "bookedAlready")).orElseGet(this::prepare);
    }

    /** A night is booked where beds stand against nights. */
    private String prepare() {
        ToBook wanted = address.wanted(desk);
        form = new BookForm();
        what = wanted.what();
        before = wanted.before();
        banner = wanted.banner();
        check = wanted.check();
        if (what.kinds().contains(ResourceKind.SLEEP_BED)) {
            return "/night/beds?faces-redirect=true&"
                    + (before == null ? "order=" + what.order() : "id=" + before.id())
                    + (check.isReady() ? "" : "&ask=" + check.readiness() + "&missing=" + check.written());
        }
        form.setMinutes(what.minutes());
        form.setPurpose(what.purpose());
        if (before != null) {
            form.setResource(before.resource().toString());
        }
        find();
        return "";
    }

    /** Looks for times from the day typed on, with the resource chosen or any. */
    public void find() {
        Instant from =
                form.getDay() == null ? clock.instant() : form.getDay().atStartOfDay(clock.getZone()).toInstant();
        free = schedule.fits(new FitSearch(what.patient(), what.kinds(), chosenResource(), minutes(), from));
        note = form.getDay() != null || free.next().isEmpty() ? free.note() : null;
    }

    public String take(SlotFit fit) {
        return book(fit.resource(), fit.start());
    }

    public String bookChosen() {
        return book(chosenResource(), form.chosenStart(clock.getZone()));
    }

    /** Whoever was slower sees what is free now; without a resource it is whoever is free then. */
    private String book(UUID resource, Instant start) {
        try {
            UUID with = resource == null
                    ? schedule.freeAt(new FitSearch(what.patient(), what.kinds(), null, minutes(), start)) : resource;
            return appointment(booked(with, start), "bookedSaid");
        } catch (DomainException refused) {
            find();
            throw refused;
        }
    }

    private String appointment(AppointmentId id, String said) {
        Messages.addFlashGlobalInfo(texts.of("scheduling", said));
        return "/scheduling/view?faces-redirect=true&id=" + id;
    }

    private UUID chosenResource() {
        return form.getResource() == null ? null : Ids.parse(form.getResource());
    }

    private AppointmentId booked(UUID resource, Instant start) {
        if (before != null) {
            appointments.move(before.id(), before.version(), resource, start, form.getReason());
            return before.id();
        }
        return what.isVisit()
                ? appointments.bookVisit(new VisitBooking(what.caseId(), resource, start, minutes(), form.getPurpose()))
                : appointments.bookOrder(new OrderId(what.order()), resource, start);
    }

    private int minutes() {
        return form.getMinutes() == null ? 0 : form.getMinutes();
    }

    public boolean isMove() {
        return before != null;
    }

    /** Length and reason can be chosen for a new visit only. */
    public boolean isNewVisit() {
        return before == null && what.isVisit();
    }

    public Bookable getWhat() {
        return what;
    }

    public AppointmentView getBefore() {
        return before;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<ResourceView> getResources() {
        return free.resources();
    }

    public List<SlotFit> getFits() {
        return free.next();
    }

    /** Why nothing is offered on the day typed, or none at all. */
    public DayNote getNote() {
        return note;
    }

    /** What is missing before a booking. */
    public DeskCheck getCheck() {
        return check;
    }

    public BookForm getForm() {
        return form;
    }

    public BookAddress getAddress() {
        return address;
    }
}
