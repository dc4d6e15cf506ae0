package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.night.NightBookingFacade;
import org.sleepclinic.scheduling.AppointmentFacade;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.AppointmentStatus;
import org.sleepclinic.scheduling.AppointmentView;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.web.error.RefusalWords;
import org.sleepclinic.web.shell.Texts;

/** Undoing a cancellation: the same time booked anew, or another one looked for where it is gone. */
@Named("bookAgain")
@ViewScoped
public class BookAgainBean implements Serializable {
    private static final long serialVersionUID = 1L;
    /** What forbids another time too is no reason to look for one. */
    private static final String OF_THE_ORDER = "scheduling.order.";

    @Inject
    private transient AppointmentFacade appointments;
    @Inject
    private transient NightBookingFacade nights;
    @Inject
    private transient RefusalWords words;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Clock clock;

    /** Is its time still to come? */
    public boolean isPossible(AppointmentView cancelled) {
        return cancelled.status() == AppointmentStatus.CANCELLED && cancelled.start().isAfter(clock.instant());
    }

    public String book(AppointmentView cancelled) {
        try {
            AppointmentId again = cancelled.kind() == ResourceKind.SLEEP_BED
                    ? nights.bookAgain(cancelled.id(), cancelled.version())
                    : appointments.bookAgain(cancelled.id(), cancelled.version());
            Messages.addFlashGlobalInfo(texts.of("scheduling", "bookedAgainSaid"));
            return "/scheduling/view?faces-redirect=true&id=" + again;
        } catch (DomainException gone) {
            if (gone.code().equals(DomainException.STALE) || gone.code().startsWith(OF_THE_ORDER)) {
                throw gone;
            }
            Messages.addFlashGlobalWarn(texts.of("scheduling", "bookedAgainGone", words.say(gone)));
            return "/scheduling/book?faces-redirect=true&"
                    + (cancelled.order() == null ? "case=" + cancelled.caseId() + "&like=" + cancelled.id()
                            : "order=" + cancelled.order());
        }
    }
}
