package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.scheduling.ResourceChange;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ResourceView;
import org.sleepclinic.web.shell.Texts;

/** The opening hours of the whole clinic: everybody and every room in one week. */
@Named("resourceHours")
@ViewScoped
public class ResourceHoursBean implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Typed for everybody, it closes a day; an empty field there leaves the day as it is. */
    private static final String CLOSED = "closed";

    @Inject
    private transient ResourceFacade resources;
    @Inject
    private transient Texts texts;
    private final Map<String, String> everybody = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** One person or room, and what is typed of it. */
    public record Row(ResourceView resource, ResourceForm form) implements Serializable {
    }

    /** Beds have no hours: their nights are planned. */
    public void load() {
        for (ResourceView resource : resources.all()) {
            if (resource.active() && resource.kind() != ResourceKind.SLEEP_BED) {
                ResourceForm form = new ResourceForm();
                form.show(resource);
                rows.add(new Row(resource, form));
            }
        }
    }

    /** What is typed for everybody stands in every row; nothing is kept yet. */
    public void fill() {
        everybody.forEach((day, typed) -> {
            if (typed != null && !typed.isBlank()) {
                String hours = typed.strip().equalsIgnoreCase(CLOSED) ? "" : typed;
                rows.forEach(row -> row.form().getHours().put(day, hours));
            }
        });
    }

    /** Keeps what was changed: all of it or nothing. */
    public String save() {
        List<ResourceChange> changes = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            ResourceView before = rows.get(at).resource();
            String place = "rows:" + at;
            ResourceDetails details = details(rows.get(at).form(), place);
            if (!details.hours().equals(before.hours())) {
                changes.add(new ResourceChange(before.id(), before.version(), details, place));
            }
        }
        resources.describeAll(changes);
        Messages.addFlashGlobalInfo(texts.of("scheduling", "hoursKept", changes.size()));
        return "/scheduling/resources?faces-redirect=true";
    }

    private static ResourceDetails details(ResourceForm form, String place) {
        try {
            return form.details();
        } catch (DomainException unreadable) {
            throw unreadable.at(place + ":" + unreadable.field().orElseThrow());
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    public Map<String, String> getEverybody() {
        return everybody;
    }
}
