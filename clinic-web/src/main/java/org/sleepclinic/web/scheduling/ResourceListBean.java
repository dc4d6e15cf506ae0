package org.sleepclinic.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import org.sleepclinic.scheduling.Opening;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceView;

/** The list of people and rooms that can be booked. */
@Named("resourceList")
@RequestScoped
public class ResourceListBean {
    @Inject
    private ResourceFacade resources;
    private List<ResourceView> rows;

    public void load() {
        rows = resources.all();
    }

    public List<ResourceView> getRows() {
        return rows;
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    /** {@code 09:00–12:00, 13:00–17:00}, or nothing when closed. */
    public String hours(ResourceView resource, DayOfWeek weekday) {
        return Opening.write(resource.hours(), weekday);
    }
}
