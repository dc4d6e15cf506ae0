package org.sleepclinic.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** "Mon–Thu 07:30–17:30", "Fri 08:00–12:00": neighbouring days of the same hours in one line, closed days in none. */
    public List<String> hours(ResourceView resource) {
        List<String> lines = new ArrayList<>();
        DayOfWeek first = DayOfWeek.MONDAY;
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours = Opening.write(resource.hours(), day);
            boolean last = day == DayOfWeek.SUNDAY || !Opening.write(resource.hours(), day.plus(1)).equals(hours);
            if (last && !hours.isEmpty()) {
                lines.add((first == day ? name(day) : name(first) + "–" + name(day)) + " " + hours);
            }
            first = last ? day.plus(1) : first;
        }
        return lines;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
