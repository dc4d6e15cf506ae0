package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sleepclinic.scheduling.BookingInTheWay;
import org.sleepclinic.scheduling.Settlement;
import org.sleepclinic.scheduling.SlotFit;

/** A booking in the way of a closure, and what is chosen to become of it: its first other time, until somebody says else. */
public class ClosingLine implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CANCEL = "cancel";
    private static final String AT = "@";

    private final BookingInTheWay booking;
    private String choice;

    ClosingLine(BookingInTheWay booking) {
        this.booking = booking;
        this.choice = booking.fits().isEmpty() ? null : key(booking.fits().getFirst());
    }

    /** A time as the choice names it. */
    public String key(SlotFit fit) {
        return fit.resource() + AT + fit.start();
    }

    /** Is anything chosen? Of a patient who is there already nothing can be. */
    boolean isDecided() {
        return choice != null;
    }

    Settlement settlement() {
        if (CANCEL.equals(choice)) {
            return new Settlement(booking.id(), booking.version(), null, null);
        }
        String[] parts = choice.split(AT);
        return new Settlement(booking.id(), booking.version(), UUID.fromString(parts[0]), Instant.parse(parts[1]));
    }

    public BookingInTheWay getBooking() {
        return booking;
    }

    public String getCancel() {
        return CANCEL;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
