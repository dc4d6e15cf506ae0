package org.sleepclinic.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.desk.DayLine;
import org.sleepclinic.desk.DeskFacade;

/** The day's list as it lies on the desk: also on paper, should the power go. */
@Named("dayList")
@ViewScoped
public class DayListBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeskFacade desk;
    @Inject
    private transient Clock clock;
    private LocalDate day;
    private List<DayLine> rows;

    public void load() {
        if (day == null) {
            day = LocalDate.now(clock);
        }
        rows = desk.day(day);
    }

    public List<DayLine> getRows() {
        return rows;
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
}
