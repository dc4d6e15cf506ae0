package org.sleepclinic.web.scheduling;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Components;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.Colleague;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.scheduling.ClosureFacade;
import org.sleepclinic.scheduling.ExceptionDetails;
import org.sleepclinic.scheduling.ResourceFacade;
import org.sleepclinic.scheduling.ResourceView;

/** Closing the clinic, a room or a person for some time: first what is booked then is shown, then it is closed. */
@Named("closePage")
@ViewScoped
public class CloseBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClosureFacade closures;
    @Inject
    private transient ResourceFacade resources;
    @Inject
    private transient AccountFacade accounts;
    @Inject
    private transient Clock clock;
    private final ExceptionForm form = new ExceptionForm();
    private String of;
    private List<ResourceView> rooms;
    private List<Colleague> people;
    private ExceptionDetails looked;
    private List<ClosingLine> lines = List.of();

    /** Offers tomorrow, the whole day; what is closed may come with the address. */
    public void load() {
        rooms = resources.all().stream().filter(ResourceView::active).toList();
        Set<UUID> bookable = rooms.stream().map(ResourceView::person).collect(Collectors.toSet());
        people = accounts.holding(Roles.PHYSICIAN, Roles.NURSE, Roles.TECHNOLOGIST, Roles.FRONT_DESK).values().stream()
                .flatMap(List::stream).distinct().filter(person -> !bookable.contains(person.id()))
                .sorted(Comparator.comparing(Colleague::displayName)).toList();
        form.setTarget(of);
        form.setStarts(startOf(1));
        form.setEnds(startOf(2));
    }

    private Instant startOf(int daysAhead) {
        return LocalDate.now(clock).plusDays(daysAhead).atStartOfDay(clock.getZone()).toInstant();
    }

    /** Shows what is booked in the time typed; nothing is said of a time that is none. */
    public void look() {
        looked = null;
        ExceptionDetails typed = form.details();
        lines = closures.inTheWay(typed).stream().map(ClosingLine::new).toList();
        looked = typed;
    }

    /** Closes. When another time was typed since, or something was booked meanwhile, that is shown first. */
    public String close() {
        ExceptionDetails wanted = form.details();
        if (!wanted.equals(looked)) {
            look();
            if (!lines.isEmpty()) {
                throw new DomainException("scheduling.closure.look", lines.size());
            }
        }
        try {
            UUID id = closures.close(wanted,
                    lines.stream().filter(ClosingLine::isDecided).map(ClosingLine::settlement).toList());
            return "/scheduling/closed?faces-redirect=true&id=" + id;
        } catch (DomainException refused) {
            if (refused.field().isEmpty() || "time".equals(refused.field().get())) {
                look();
            }
            throw refused;
        }
    }

    /** Has anybody looked at what is booked in the time that stands there? One that cannot be read is not it. */
    public boolean isShown() {
        return looked != null && Stream.of("target", "starts", "ends").map(id -> Components.findComponent("form:" + id))
                .noneMatch(field -> field instanceof EditableValueHolder holder && !holder.isValid());
    }

    public List<ClosingLine> getLines() {
        return lines;
    }

    public List<ResourceView> getRooms() {
        return rooms;
    }

    public List<Colleague> getPeople() {
        return people;
    }

    public ExceptionForm getForm() {
        return form;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
