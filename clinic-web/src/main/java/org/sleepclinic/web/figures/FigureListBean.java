package org.sleepclinic.web.figures;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.sleepclinic.figures.Figure;
import org.sleepclinic.figures.FigureRow;
import org.sleepclinic.figures.FiguresFacade;
import org.sleepclinic.figures.Period;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;

/** The rows behind one of Friday's figures. */
@Named("figureList")
@ViewScoped
public class FigureListBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FiguresFacade figures;
    @Inject
    private transient Clock clock;
    private Figure of;
    private String group;
    private LocalDate from;
    private LocalDate to;
    private String after;
    private Slice<FigureRow> rows;

    public void load() {
        if (of == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        to = to == null ? LocalDate.now(clock) : to;
        from = from == null ? to : from;
        rows = figures.behind(of, group == null || group.isBlank() ? null : group, new Period(from, to),
                after == null || after.isBlank() ? null : after);
    }

    public BigDecimal days(FigureRow row) {
        return row.days(clock.instant());
    }

    public Slice<FigureRow> getRows() {
        return rows;
    }

    public Figure getOf() {
        return of;
    }

    public void setOf(Figure of) {
        this.of = of;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
