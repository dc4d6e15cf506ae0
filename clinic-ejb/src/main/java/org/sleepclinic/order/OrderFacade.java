package org.sleepclinic.order;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.BiPredicate;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.StaffQueries;
import org.sleepclinic.kernel.RoleRefusal;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.order.OrderEnded.Ending;

/**
 * What may be done with orders. Nurses and physicians place and edit drafts; only a physician signs, stops, or voids
 * what was signed. Scheduling and result tell how far an order has come; news heard twice changes nothing.
 *
 * <p>Reading is {@link OrderLookupFacade}'s, the catalogue {@link CatalogueFacade}'s.
 */
@Stateless
@Boundary
public class OrderFacade {
    @Inject
    private OrderRepository orders;
    @Inject
    private BasketSorting sorting;
    @Inject
    private CaseForOrderQueries cases;
    @Inject
    private DuplicateCheck duplicates;
    @Inject
    private OrderSafety safety;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Event<OrderSigned> signed;
    @Inject
    private Event<OrderEnded> ended;
    @Inject
    private StaffQueries staff;

    /**
     * Turns a basket into draft orders: one for the blood draw, one for each study.
     *
     * @return the drafts, in the order of the basket
     * @throws DomainException at the field: {@code order.empty}, {@code order.case_closed}, {@code order.due_past},
     *                         {@code order.due_needed} at {@code lines:<index>:due},
     *                         {@code text.required}, {@code order.test_unknown}, or
     *                         {@code order.duplicate} at {@code lines:<index>:reason}
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public List<OrderId> place(Basket basket) {
        List<Order> drafts = sorting.drafts(basket, stamp());
        drafts.forEach(draft -> {
            orders.add(draft);
            audit.changed(draft.patient().value(), "order.place", draft.id().value());
        });
        return drafts.stream().map(Order::id).toList();
    }

    /** Adds a test to a draft; the duplicate guard applies as it does to a basket. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void addTest(OrderVersion seen, Basket.Line line) {
        Order order = unsigned(seen);
        sorting.addTo(order, line, stamp().at());
        audit.changed(order.patient().value(), "order.edit", seen.id().value());
    }

    /** Takes a test out of a draft; {@code order.last_test} for the only one. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void removeTest(OrderVersion seen, String test) {
        Order order = unsigned(seen);
        order.remove(test);
        audit.changed(order.patient().value(), "order.edit", seen.id().value());
    }

    /**
     * A physician signs drafts, several at once: all of them or none.
     *
     * @throws DomainException {@code order.signed_already} (number, who, when); {@code stale} when one was changed since
     *                         it was seen; {@code order.duplicate_since} when the same test was resulted meanwhile and
     *                         the draft gives no reason; {@code order.case_closed}: nobody would wait for the result;
     *                         {@code order.safety_stop}, {@code order.safety_second}: see {@link OrderSafety}
     */
    @RolesAllowed(PHYSICIAN)
    public void sign(List<OrderVersion> seen) {
        if (seen.isEmpty()) {
            throw new DomainException("order.nothing_chosen").at("orders");
        }
        seen.forEach(this::signOne);
    }

    /** Not wanted any longer; refused once it is fulfilled. */
    @RolesAllowed(PHYSICIAN)
    public void stop(OrderVersion seen, String reason) {
        Order order = orders.find(seen);
        order.stop(reason, stamp());
        end(order, Ending.STOPPED, "order.stop");
    }

    /** Entered in error. A nurse may void a draft; what was signed only a physician voids. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public void voidEntry(OrderVersion seen, String reason) {
        Order order = orders.find(seen);
        if (order.request() == RequestStatus.SIGNED && !caller.is(PHYSICIAN)) {
            throw new RoleRefusal("order.signed_needs_physician", order.patient().value(), order.id().value(),
                    order.shownNumber());
        }
        order.voidEntry(reason, stamp());
        end(order, Ending.VOIDED, "order.void");
    }

    /** The patient has a time for it. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void booked(OrderId id) {
        move(id, "order.booked", Order::booked);
    }

    /** The booked time was given up, by a desk or because an administrator closed the room. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public void unbooked(OrderId id) {
        move(id, "order.unbooked", Order::unbooked);
    }

    /** The patient is in the room; {@code order.safety_stop}, {@code order.safety_unanswered}: see {@link OrderSafety}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void started(OrderId id) {
        safety.requireMayBegin(orders.find(id));
        move(id, "order.started", Order::started);
    }

    /** A first result is there. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void preliminary(OrderId id) {
        move(id, "order.preliminary", Order::preliminary);
    }

    /** The final result is there. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void completed(OrderId id) {
        Order order = orders.find(id);
        if (order.completed(stamp())) {
            end(order, Ending.COMPLETED, "order.completed");
        } else {
            audit.read(order.patient().value(), "order.completed", id.value());
        }
    }

    /** It will not be done; says why. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void notDone(OrderId id, String reason) {
        Order order = orders.find(id);
        if (order.notDone(reason, stamp())) {
            end(order, Ending.NOT_DONE, "order.not_done");
        } else {
            audit.read(order.patient().value(), "order.not_done", id.value());
        }
    }

    /** Must be done again: its result was voided, or another try is wanted. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void reopened(OrderId id, String reason) {
        move(id, "order.reopened", (order, stamp) -> order.reopened(reason, stamp));
    }

    /** Whoever signs or changes second is told who signed and when, not only that something has changed. */
    private Order unsigned(OrderVersion seen) {
        Order order = orders.find(seen.id());
        if (order.request() == RequestStatus.SIGNED) {
            throw new DomainException("order.signed_already", order.shownNumber(), staff.name(order.signed().by()),
                    order.signed().at());
        }
        order.requireVersion(seen.version());
        return order;
    }

    private void signOne(OrderVersion seen) {
        Order order = unsigned(seen);
        Stamp stamp = stamp();
        cases.requireOpen(order.caseId());
        duplicates.requireNoneSince(order, stamp.at());
        order.sign(stamp);
        safety.sign(order, stamp);
        audit.changed(order.patient().value(), "order.sign", seen.id().value());
        signed.fire(order.signedNews());
    }

    private void move(OrderId id, String what, BiPredicate<Order, Stamp> verb) {
        Order order = orders.find(id);
        if (verb.test(order, stamp())) {
            audit.changed(order.patient().value(), what, id.value());
        } else {
            audit.read(order.patient().value(), what, id.value());
        }
    }

    private void end(Order order, Ending ending, String what) {
        audit.changed(order.patient().value(), what, order.id().value());
        ended.fire(order.endedNews(ending));
    }

    private Stamp stamp() {
        return new Stamp(caller.id(), clock.instant());
    }
}
