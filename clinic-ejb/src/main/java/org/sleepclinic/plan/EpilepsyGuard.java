package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.diagnosis.SeizureCheck;
import org.sleepclinic.diagnosis.SeizureGuard;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.StepDefinition;

/** Holds anti-seizure medicine back while a seizure may have been provoked (D7), on every way that leads there. */
@Dependent
class EpilepsyGuard {
    @Inject
    private SeizureGuard seizures;
    @Inject
    private FactQueries facts;
    @Inject
    private Clock clock;

    /**
     * May these steps be opened?
     *
     * @param said what the step that leads there has recorded
     * @return what was shown to who called the seizure unprovoked; empty where nobody did
     * @throws DomainException {@code plan.provoked} at the question
     */
    Optional<String> require(CaseFacts of, Collection<StepDefinition> next, Map<String, Measured> said) {
        boolean unprovoked = Measured.yes(true).equals(said.get(ProvokedHold.UNPROVOKED));
        boolean opens = next.stream().anyMatch(ProvokedHold::isHeldBack);
        if (!unprovoked && !opens) {
            return Optional.empty();
        }
        SeizureCheck check = seizures.of(of.patient());
        if (opens && ProvokedHold.of(check, of, said).outcome().orElse(true)) {
            throw new DomainException("plan.provoked").at("measure-" + ProvokedHold.UNPROVOKED);
        }
        return Optional.of(check.seen()).filter(seen -> unprovoked);
    }

    /** The same where a physician decides otherwise, which says nothing about provocation. */
    void requireOtherwise(CaseId caseId, Collection<StepDefinition> next) {
        if (next.stream().anyMatch(ProvokedHold::isHeldBack)) {
            require(facts.of(caseId, LocalDate.ofInstant(clock.instant(), clock.getZone())), next, Map.of());
        }
    }

    /** What a step shows of it; nothing is read where it is not about that. */
    SeizureCheck shown(StepDefinition step, CaseFacts of) {
        return ProvokedHold.shows(step) ? seizures.of(of.patient()) : null;
    }
}
