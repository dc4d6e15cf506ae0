package org.sleepclinic.web.scheduling;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.Colleague;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.scheduling.Opening;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ResourceView;

/** One person or room that can be booked: what it is and when it is open. */
@Named("resourcePage")
@ViewScoped
public class ResourceBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/scheduling/resources?faces-redirect=true";

    @Inject
    private transient ResourceFacade resources;
    @Inject
    private transient AccountFacade accounts;
    private String id;
    private ResourceView resource;
    private String code;
    private String name;
    private ResourceKind kind;
    private String person;
    private Map<String, String> hours = new HashMap<>();
    private List<Colleague> people;

    public void load() {
        Map<String, List<Colleague>> staff = accounts.holding(Roles.PHYSICIAN, Roles.NURSE);
        people = new ArrayList<>(staff.get(Roles.PHYSICIAN));
        people.addAll(staff.get(Roles.NURSE));
        if (id != null) {
            resource = resources.resource(Ids.parse(id));
            code = resource.code();
            name = resource.name();
            kind = resource.kind();
            person = resource.person() == null ? null : resource.person().toString();
            for (DayOfWeek weekday : DayOfWeek.values()) {
                hours.put(key(weekday), Opening.write(resource.hours(), weekday));
            }
        }
    }

    public String save() {
        ResourceDetails details = new ResourceDetails(name, kind, chosenPerson(), openings());
        if (resource == null) {
            resources.open(code, details);
        } else {
            resources.describe(resource.id(), resource.version(), details);
        }
        return LIST;
    }

    public String close() {
        resources.close(resource.id(), resource.version());
        return LIST;
    }

    public String reopen() {
        resources.reopen(resource.id(), resource.version());
        return LIST;
    }

    private UUID chosenPerson() {
        return person == null ? null : Ids.parse(person);
    }

    private List<Opening> openings() {
        List<Opening> all = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            all.addAll(Opening.parse(weekday, hours.get(key(weekday))));
        }
        return all;
    }

    private static String key(DayOfWeek weekday) {
        return weekday.name().toLowerCase(Locale.ROOT);
    }

    public boolean isNew() {
        return resource == null;
    }

    public ResourceView getResource() {
        return resource;
    }

    public ResourceKind[] getKinds() {
        return ResourceKind.values();
    }

    public List<Colleague> getPeople() {
        return people;
    }

    /** Typed hours by weekday: {@code monday}. */
    public Map<String, String> getHours() {
        return hours;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ResourceKind getKind() {
        return kind;
    }

    public void setKind(ResourceKind kind) {
        this.kind = kind;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
