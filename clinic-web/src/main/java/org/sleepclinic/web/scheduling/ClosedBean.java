package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.scheduling.ClosedBooking;
import org.sleepclinic.scheduling.ClosureFacade;
import org.sleepclinic.scheduling.ExceptionView;

/** One closure or extra opening, and what became of each booking in its way. */
@Named("closedPage")
@ViewScoped
public class ClosedBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClosureFacade closures;
    @Inject
    private transient Clock clock;
    private String id;
    private ExceptionView shown;
    private List<ClosedBooking> bookings;

    public void load() {
        shown = closures.exception(Ids.parse(id));
        bookings = closures.settled(shown.id());
    }

    public String withdraw() {
        closures.withdraw(shown.id(), shown.version());
        return "/scheduling/closures?faces-redirect=true";
    }

    /** What is over stays as it was. */
    public boolean isWithdrawable() {
        return !shown.isWithdrawn() && shown.slot().end().isAfter(clock.instant());
    }

    public long getCancelled() {
        return bookings.stream().filter(booking -> !booking.moved()).count();
    }

    public ExceptionView getShown() {
        return shown;
    }

    public List<ClosedBooking> getBookings() {
        return bookings;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
