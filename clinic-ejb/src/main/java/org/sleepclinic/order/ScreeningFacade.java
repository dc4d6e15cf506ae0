package org.sleepclinic.order;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.patient.SafetyFacade;
import org.sleepclinic.screening.GivenReply;
import org.sleepclinic.screening.Screening;
import org.sleepclinic.screening.StudyCheck;

/** The safety questions before a study: what the record answers, what somebody must ask, and who goes on in spite of a stop. */
@Stateless
@Boundary
public class ScreeningFacade {
    @Inject
    private Screening screening;
    @Inject
    private SafetyFacade safety;
    @Inject
    private OrderRepository orders;
    @Inject
    private OrderQueries queries;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** For one order, now and as signed. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public OrderScreening of(OrderId id) {
        OrderRow row = queries.row(id);
        audit.read(row.patient().value(), "order.screening", id.value());
        List<StudyCheck> checks = screening.ofOrders(row.caseId(), List.of(id.value()));
        Stamp signing = orders.find(id).signed();
        return new OrderScreening(row, checks, screening.signed(id.value()),
                checks.stream().anyMatch(check -> check.isOverridable(signing)));
    }

    /**
     * Keeps what was told when somebody asked; asked again, the newer answer counts. An implant or an allergy told
     * is recorded for everybody, so that every page says it.
     *
     * @throws DomainException {@code order.not_open} once the study is done or given up
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void answer(OrderId id, List<GivenReply> replies) {
        Order order = open(id);
        for (StudyCheck check : checks(order)) {
            screening.answer(check, replies, caller.id(), clock.instant());
            screening.news(check, replies)
                    .forEach(told -> safety.told(order.patient(), told.kind(), told.label(), told.detail()));
        }
        audit.changed(order.patient().value(), "order.screening_answer", id.value());
    }

    /**
     * A physician goes on in spite of every stop and without every missing answer, and says why; a second one signs.
     *
     * @param seen what stood in the way when the reason was given, see {@link OrderScreening#inTheWay}
     * @throws DomainException {@code stale} when it is something else by now; {@code order.safety_nothing}
     */
    @RolesAllowed(PHYSICIAN)
    public void override(OrderId id, Set<String> seen, String reason) {
        Order order = open(id);
        List<StudyCheck> checks = checks(order);
        if (!checks.stream().flatMap(check -> check.inTheWay().stream()).collect(Collectors.toSet()).equals(seen)) {
            throw new DomainException(DomainException.STALE);
        }
        for (StudyCheck check : checks) {
            screening.override(check, reason, caller.id(), clock.instant());
        }
        audit.changed(order.patient().value(), "order.screening_override", id.value());
    }

    private List<StudyCheck> checks(Order order) {
        List<StudyCheck> checks = screening.ofOrders(order.caseId(), List.of(order.id().value()));
        if (checks.isEmpty()) {
            throw new DomainException("order.safety_nothing");
        }
        return checks;
    }

    private Order open(OrderId id) {
        Order order = orders.find(id);
        boolean ended = order.request() == RequestStatus.STOPPED || order.request() == RequestStatus.VOIDED;
        if (ended || !order.fulfilment().isOpen()) {
            throw new DomainException("order.not_open", order.shownNumber());
        }
        return order;
    }
}
