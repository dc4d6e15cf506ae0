package org.sleepclinic.web.scheduling;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.scheduling.Opening;
import org.sleepclinic.scheduling.ResourceDetails;
import org.sleepclinic.scheduling.ResourceKind;
import org.sleepclinic.scheduling.ResourceView;

/** What is typed of a person or room that can be booked. */
public class ResourceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> hours = new HashMap<>();
    private String code;
    private String name;
    private ResourceKind kind;
    private String person;

    /** Stands at what is kept. */
    void show(ResourceView resource) {
        code = resource.code();
        name = resource.name();
        kind = resource.kind();
        person = resource.person() == null ? null : resource.person().toString();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            hours.put(key(weekday), Opening.write(resource.hours(), weekday));
        }
    }

    /** Refused at the weekday whose hours cannot be read. */
    ResourceDetails details() {
        return new ResourceDetails(name, kind, person == null ? null : Ids.parse(person), openings());
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

    /** Typed hours by weekday: {@code monday}. */
    public Map<String, String> getHours() {
        return hours;
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
