package org.sleepclinic.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sleepclinic.kernel.DomainException;

/** The questions, read once: they change only by a migration, and the clinic starts anew for one. */
@ApplicationScoped
class Questionnaire {
    @Inject
    private IntakeQueries queries;
    private volatile List<IntakeSection> intake = List.of();
    private volatile IntakeSection now;

    /** What an intake asks, section by section. */
    List<IntakeSection> sections() {
        if (intake.isEmpty()) {
            intake = queries.sections("INTAKE");
        }
        return intake;
    }

    /** What is asked when something is happening now. */
    IntakeSection happeningNow() {
        if (now == null) {
            now = queries.sections("NOW").getFirst();
        }
        return now;
    }

    /** @throws DomainException {@code unknown} for a code that is no question of an intake */
    IntakeItem item(String code) {
        return find(sections(), code);
    }

    /** @throws DomainException {@code unknown} for a code that is no sign asked about */
    IntakeItem sign(String code) {
        return find(List.of(happeningNow()), code);
    }

    private static IntakeItem find(List<IntakeSection> in, String code) {
        return in.stream().flatMap(section -> section.items().stream()).filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }
}
