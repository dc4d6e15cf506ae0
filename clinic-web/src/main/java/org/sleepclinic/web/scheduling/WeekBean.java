package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.sleepclinic.scheduling.ScheduleFacade;

/** The schedule of a week, Monday to Sunday. */
@Named("scheduleWeek")
@ViewScoped
public class WeekBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    private transient ScheduleFacade schedule;
    @Inject
    private transient Clock clock;
    private LocalDate day;
    private LocalDate goTo;
    private WeekGrid grid;

    /** The week that holds {@code day}; this week without one. */
    public void load() {
        LocalDate within = day == null ? LocalDate.now(clock) : day;
        day = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        goTo = within;
        grid = new WeekGrid(schedule.schedule(day, WEEK), clock.getZone());
    }

    /** Goes to the week of the day typed, this week when none was. */
    public String show() {
        day = goTo;
        return "/scheduling/week?faces-redirect=true&includeViewParams=true";
    }

    public WeekGrid getGrid() {
        return grid;
    }

    public LocalDate getPrevious() {
        return day.minusDays(WEEK);
    }

    public LocalDate getNext() {
        return day.plusDays(WEEK);
    }

    public LocalDate getLast() {
        return day.plusDays(WEEK - 1L);
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
