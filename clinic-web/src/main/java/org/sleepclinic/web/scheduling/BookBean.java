package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.omnifaces.util.Messages;
import org.sleepclinic.desk.DeskCheck;
import org.sleepclinic.desk.DeskFacade;
import org.sleepclinic.desk.ToBook;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.Bookable;
import org.sleepclinic.scheduling.FitSearch;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.scheduling.SlotFit;
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
    private final BookOffers offers = new BookOffers();
    private final BookForm form = new BookForm();
    private ToBook wanted;

    /** Who comes back to an order that has its time by now is shown the appointment. */
    public String load() {
        return address.already(schedule).map(id -> appointment(id, "bookedAlready")).orElseGet(this::prepare);
    }

    /** A night is booked where beds stand against nights. */
    private String prepare() {
        wanted = address.wanted(desk);
        if (getWhat().kinds().contains(ResourceKind.SLEEP_BED)) {
            return "/night/beds?faces-redirect=true&"
                    + (isMove() ? "id=" + getBefore().id() : "order=" + getWhat().order())
                    + (getCheck().isReady() ? ""
                            : "&ask=" + getCheck().readiness() + "&missing=" + getCheck().written());
        }
        form.begin(wanted);
        address.choose(form, schedule);
        find();
        return "";
    }

    /** Looks for times from the day typed on, with the resource chosen or any. */
    public void find() {
        Instant from =
                form.getDay() == null ? clock.instant() : form.getDay().atStartOfDay(clock.getZone()).toInstant();
        offers.look(schedule, search(form.chosenResource(), from), form.getDay() != null);
    }

    private FitSearch search(UUID resource, Instant from) {
        return new FitSearch(getWhat().patient(), getWhat().kinds(), resource, form.length(), from);
    }

    public String take(SlotFit fit) {
        return book(fit.resource(), fit.start());
    }

    public String bookChosen() {
        return book(form.chosenResource(), form.chosenStart(clock.getZone()));
    }

    /** Whoever was slower sees what is free now; without a resource it is whoever is free then. */
    private String book(UUID resource, Instant start) {
        try {
            return appointment(booked(BookOffers.with(schedule, search(resource, start)), start), "bookedSaid");
        } catch (DomainException refused) {
            find();
            throw refused;
        }
    }

    private String appointment(AppointmentId id, String said) {
        Messages.addFlashGlobalInfo(texts.of("scheduling", said));
        return "/scheduling/view?faces-redirect=true&id=" + id;
    }

    private AppointmentId booked(UUID resource, Instant start) {
        if (isMove()) {
            appointments.move(getBefore().id(), getBefore().version(), resource, start, form.getReason());
            return getBefore().id();
        }
        return getWhat().isVisit() ? appointments.bookVisit(form.visit(getWhat(), resource, start))
                : appointments.bookOrder(new OrderId(getWhat().order()), resource, start);
    }

    public boolean isMove() {
        return getBefore() != null;
    }

    /** Length and reason can be chosen for a new visit only. */
    public boolean isNewVisit() {
        return !isMove() && getWhat().isVisit();
    }

    public Bookable getWhat() {
        return wanted.what();
    }

    public AppointmentView getBefore() {
        return wanted.before();
    }

    public PatientBanner getBanner() {
        return wanted.banner();
    }

    public BookOffers getOffers() {
        return offers;
    }

    /** What is missing before a booking. */
    public DeskCheck getCheck() {
        return wanted.check();
    }

    public BookForm getForm() {
        return form;
    }

    public BookAddress getAddress() {
        return address;
    }
}
