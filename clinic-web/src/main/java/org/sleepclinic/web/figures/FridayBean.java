package org.sleepclinic.web.figures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.sleepclinic.figures.FiguresFacade;
import org.sleepclinic.figures.FridayFigures;
import org.sleepclinic.figures.Period;

/** Friday's figures of a period, which stands in the address; the last four weeks where none does. */
@Named("friday")
@ViewScoped
public class FridayBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 4;

    @Inject
    private transient FiguresFacade figures;
    @Inject
    private transient Clock clock;
    private LocalDate from;
    private LocalDate to;
    private FridayFigures shown;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        to = to == null ? today : to;
        from = from == null ? to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L) : from;
        shown = figures.of(new Period(from, to));
    }

    /** The period becomes the address; one that is none is refused here, where it was typed. */
    public String show() {
        if (from != null && to != null) {
            shown = figures.of(new Period(from, to));
        }
        return "/figures/friday?faces-redirect=true&includeViewParams=true";
    }

    public FridayFigures getShown() {
        return shown;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
