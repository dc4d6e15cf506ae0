package org.sleepclinic.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those that this medicine has a part in, gravest first. */
    List<SafetyNotice> concerning(SafetyPicture.Medicine medicine, SafetyPicture seen) {
        return SafetyInteraction.concerning(medicine, seen, knowledge().checks(), knowledge().classes());
    }

    /** Is the medicine of this class? */
    public boolean isOf(String group, SafetyPicture.Medicine medicine) {
        return SafetyInteraction.isOf(medicine, knowledge().classes().getOrDefault(group, Set.of()));
    }

    /** Names by which the clinic knows this medicine, in lower case. */
    Set<String> namesOf(SafetyPicture.Medicine medicine) {
        return knowledge().classes().values().stream().flatMap(Set::stream)
                .filter(name -> SafetyInteraction.isOf(medicine, Set.of(name))).collect(Collectors.toSet());
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
        return medicines.stream().filter(medicine -> isOf(medicineClass, medicine)).map(SafetyPicture.Medicine::label)
                .toList();
    }

    private Knowledge read() {
        Knowledge read = new Knowledge(queries.checks(), queries.classes());
        known.set(read);
        return read;
    }
}
