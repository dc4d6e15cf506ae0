package org.sleepclinic.medication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;

/** How often an agent may be taken. */
@ClinicalRule(id = "R-FREQUENCY", source = "5.1.3; 5.2.4; local", evidence = Evidence.LOCAL,
        says = "On alternate days, about 5 pm, as a patch or on demand is an agent taken only where its ladders say so; where they"
                + " say nothing else, only so. Any other once to three times a day or in the evening.")
final class OfferedFrequencies {
    private OfferedFrequencies() {
    }

    /** @param ladders of the agent for its purpose; none: doses by the current product information */
    static List<Frequency> of(Collection<Ladder> ladders) {
        Set<Frequency> written = ladders.stream().flatMap(ladder -> ladder.rungs().stream())
                .map(rung -> rung.dose().frequency()).collect(Collectors.toSet());
        boolean plain = written.isEmpty() || written.stream().anyMatch(Frequency::isPlain);
        return Stream.of(Frequency.values()).filter(one -> written.contains(one) || plain && one.isPlain()).toList();
    }

    /** Refuses {@code medication.frequency} at {@code frequency}. */
    static void require(Collection<Frequency> offered, Frequency told) {
        if (!offered.contains(told)) {
            throw new DomainException("medication.frequency").at("frequency");
        }
    }
}
