package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.scheduling.DayNote;
import org.sleepclinic.scheduling.FitSearch;
import org.sleepclinic.scheduling.FreeTimes;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.scheduling.ScheduleFacade;
import org.sleepclinic.scheduling.SlotFit;

/** The times the booking page offers, and what it says of the day that was typed. */
public class BookOffers implements Serializable {
    private static final long serialVersionUID = 1L;

    private FreeTimes free;
    private DayNote note;

    /** @param dayTyped somebody asked for a day, and is told why it has nothing */
    void look(ScheduleFacade schedule, FitSearch search, boolean dayTyped) {
        free = schedule.fits(search);
        note = dayTyped || free.next().isEmpty() ? free.note() : null;
    }

    /** Whoever was chosen, or is free then. */
    static UUID with(ScheduleFacade schedule, FitSearch search) {
        return search.resource() == null ? schedule.freeAt(search) : search.resource();
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
}
