package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.scheduling.DutyView;
import org.sleepclinic.scheduling.RosterFacade;
import org.sleepclinic.web.shell.Texts;

/** The duty roster of two weeks, gaps and all. */
@Named("rosterPage")
@ViewScoped
public class RosterBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final int WEEK = 7;

    @Inject
    private transient RosterFacade roster;
    @Inject
    private transient Clock clock;
    @Inject
    private transient Texts texts;
    private LocalDate from;
    private List<DutyView> rows;

    public void load() {
        LocalDate within = from == null ? LocalDate.now(clock) : from;
        from = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        rows = roster.roster(from, DAYS);
    }

    /** Plans the second of the two weeks shown as the first. */
    public String repeatWeek() {
        int added = roster.repeatWeek(from.plusDays(WEEK));
        Messages.addFlashGlobalInfo(texts.of("scheduling", "repeated", added));
        return "/scheduling/roster?faces-redirect=true&includeViewParams=true";
    }

    /** Does this stretch hold the present moment? */
    public boolean isNow(DutyView row) {
        Instant now = clock.instant();
        return !now.isBefore(row.start()) && now.isBefore(row.end());
    }

    public long getGaps() {
        return rows.stream().filter(DutyView::isGap).filter(gap -> gap.end().isAfter(clock.instant())).count();
    }

    public List<DutyView> getRows() {
        return rows;
    }

    public LocalDate getPrevious() {
        return from.minusDays(WEEK);
    }

    public LocalDate getNext() {
        return from.plusDays(WEEK);
    }

    public LocalDate getLast() {
        return from.plusDays(DAYS - 1L);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
