package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.screening.Answered;
import org.sleepclinic.screening.Screening;
import org.sleepclinic.screening.StudyCheck;

/** Asks the safety questions of an order's studies before it is signed, and again before it begins. */
@Dependent
class OrderSafety {
    @Inject
    private Screening screening;

    /**
     * Keeps the questions as they stand, unless something stops the study that no other physician than the signer has
     * overridden (D11).
     *
     * @throws DomainException {@code order.safety_stop} (number, why) while nobody has; {@code order.safety_second} (number)
     *                         when only the signer has
     */
    void sign(Order order, Stamp signing) {
        for (StudyCheck check : checks(order)) {
            requireNoStop(order, check);
            if (!check.stopsFor(signing).isEmpty()) {
                throw new DomainException("order.safety_second", order.shownNumber()).at("orders");
            }
            screening.freeze(check, signing.by(), signing.at());
        }
    }

    /**
     * What has become known since it was signed may stop it still, for two physicians as before, and what nobody answered is
     * not safe.
     *
     * @throws DomainException {@code order.safety_stop}; {@code order.safety_second_since} (number);
     *                         {@code order.safety_unanswered} (number, questions)
     */
    void requireMayBegin(Order order) {
        for (StudyCheck check : checks(order)) {
            requireNoStop(order, check);
            if (!check.stopsFor(order.signed()).isEmpty()) {
                throw new DomainException("order.safety_second_since", order.shownNumber()).at("orders");
            }
            if (!check.unanswered().isEmpty()) {
                throw new DomainException("order.safety_unanswered", order.shownNumber(), check.unanswered().stream()
                        .map(open -> open.question().wording()).collect(Collectors.joining(" "))).at("orders");
            }
        }
    }

    private List<StudyCheck> checks(Order order) {
        return screening.ofOrders(order.caseId(), List.of(order.id().value()));
    }

    private static void requireNoStop(Order order, StudyCheck check) {
        List<Answered> standing = check.standing();
        if (!standing.isEmpty()) {
            throw new DomainException("order.safety_stop", order.shownNumber(),
                    standing.stream().map(stop -> stop.question().says()).distinct().collect(Collectors.joining(" ")))
                    .at("orders");
        }
    }
}
