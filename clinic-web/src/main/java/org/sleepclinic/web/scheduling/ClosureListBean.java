package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.scheduling.ClosureFacade;
import org.sleepclinic.scheduling.ExceptionView;

/** Closures and extra openings of a year. */
@Named("closureList")
@ViewScoped
public class ClosureListBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClosureFacade closures;
    @Inject
    private transient Clock clock;
    private Integer year;
    private List<ExceptionView> rows;

    public void load() {
        if (year == null) {
            year = LocalDate.now(clock).getYear();
        }
        rows = closures.ofYear(year);
    }

    /** Is it over, or withdrawn? */
    public boolean isPast(ExceptionView row) {
        return row.isWithdrawn() || !row.slot().end().isAfter(clock.instant());
    }

    public List<ExceptionView> getRows() {
        return rows;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
