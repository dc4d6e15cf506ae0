package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseFilter;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.scheduling.FreePlace;
import org.sleepclinic.scheduling.ScheduleFacade;

/** A free time chosen in the schedule: who is to have it. */
@Named("freePlace")
@ViewScoped
public class FreePlaceBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScheduleFacade schedule;
    @Inject
    private transient CaseFacade cases;
    private String with;
    private LocalDate day;
    private LocalTime at;
    private String q;
    private FreePlace place;
    private List<CaseRow> found = List.of();

    /** Refuses {@code unknown} an address without a place or time. */
    public void load() {
        if (with == null || day == null || at == null) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        place = schedule.freePlace(Ids.parse(with));
        if (place.isForVisits() && q != null && !q.isBlank()) {
            found = cases.page(new CaseFilter(null, false, q), null).rows();
        }
    }

    public FreePlace getPlace() {
        return place;
    }

    /** Open cases found by name or number. */
    public List<CaseRow> getFound() {
        return found;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String typed) {
        this.q = typed;
    }
}
