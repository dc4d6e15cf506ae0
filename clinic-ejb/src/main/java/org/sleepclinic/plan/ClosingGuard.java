package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseMoved;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.DomainException;

/**
 * A case is not closed over what would be forgotten or come to nobody: an unanswered red flag, an unread result, an
 * active plan, a test under way.
 */
@Dependent
class ClosingGuard {
    @Inject
    private LooseEndQueries ends;

    void on(@Observes CaseMoved moved) {
        if (moved.to() == CaseStatus.CLOSED) {
            refuse(ends.of(moved.caseId()).stream().filter(end -> end.kind().isHolding()).toList());
        }
    }

    private static void refuse(List<LooseEnd> holding) {
        if (!holding.isEmpty()) {
            throw new DomainException("plan.held",
                    holding.stream().map(LooseEnd::what).collect(Collectors.joining("; ")));
        }
    }
}
