package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.sleepclinic.scheduling.ScheduleFacade;

/** The schedule of a day. */
@Named("scheduleDay")
@ViewScoped
public class DayBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScheduleFacade schedule;
    @Inject
    private transient Clock clock;
    private LocalDate day;
    private LocalDate goTo;
    private DayGrid grid;

    public void load() {
        if (day == null) {
            day = LocalDate.now(clock);
        }
        goTo = day;
        grid = new DayGrid(schedule.schedule(day, 1), clock.getZone(), clock.instant());
    }

    /** Goes to the day typed, today when none was. */
    public String show() {
        day = goTo;
        return "/scheduling/day?faces-redirect=true&includeViewParams=true";
    }

    public DayGrid getGrid() {
        return grid;
    }

    public LocalDate getPrevious() {
        return day.minusDays(1);
    }

    public LocalDate getNext() {
        return day.plusDays(1);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getGoTo() {
        return goTo;
    }

    public void setGoTo(LocalDate goTo) {
        this.goTo = goTo;
    }
}
