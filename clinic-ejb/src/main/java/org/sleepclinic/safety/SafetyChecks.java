package org.sleepclinic.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The safety interactions that speak for a patient at a step, for use inside a facade. Only migrations write them, and
 * a migration means a new deployment, so they are read once.
 */
@ApplicationScoped
public class SafetyChecks {
    @Inject
    private SafetyQueries queries;
    private final AtomicReference<Knowledge> known = new AtomicReference<>();

    private record Knowledge(List<SafetyCheck> checks, Map<String, Set<String>> classes) {
    }

    /** Gravest first. */
    public List<SafetyNotice> of(SafetyPicture seen) {
        return SafetyInteraction.of(seen, knowledge().checks(), knowledge().classes());
    }

    /** Every check, by its code. */
    public List<SafetyCheck> all() {
        return knowledge().checks();
    }

    private Knowledge knowledge() {
        return Optional.ofNullable(known.get()).orElseGet(this::read);
    }

    /** The patient's medicines of this class, as written on the list. */
    public List<String> taken(String medicineClass, Collection<SafetyPicture.Medicine> medicines) {
        Set<String> names = Optional.ofNullable(known.get()).orElseGet(this::read).classes()
                .getOrDefault(medicineClass, Set.of());
        return medicines.stream().filter(medicine -> SafetyInteraction.isOf(medicine, names))
                .map(SafetyPicture.Medicine::label).toList();
    }

    private Knowledge read() {
        Knowledge read = new Knowledge(queries.checks(), queries.classes());
        known.set(read);
        return read;
    }
}
