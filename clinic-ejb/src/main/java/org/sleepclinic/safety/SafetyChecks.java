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

    /** Those that this medicine has a part in, gravest first. */
    List<SafetyNotice> concerning(SafetyPicture.Medicine medicine, SafetyPicture seen) {
        return SafetyInteraction.concerning(medicine, seen, knowledge().checks(), knowledge().classes());
    }

    /** Is the medicine of this class? */
    public boolean isOf(String group, SafetyPicture.Medicine medicine) {
        return SafetyInteraction.isOf(medicine, knowledge().classes().getOrDefault(group, Set.of()));
    }

    /** Names by which the clinic knows this medicine, in lower case; of a coded one those of its substance too. */
    Set<String> namesOf(SafetyPicture.Medicine medicine) {
        return SafetyInteraction.names(medicine, knowledge().classes());
    }

    /** Those among the patient's medicines that are this substance, by any of its names, as written on the list. */
    public List<String> same(String substance, Collection<SafetyPicture.Medicine> medicines) {
        Map<String, Set<String>> classes = knowledge().classes();
        Set<String> own = classes.getOrDefault(substance, Set.of());
        return medicines.stream().filter(medicine -> SafetyInteraction.isSubstance(medicine, own, classes))
                .map(SafetyPicture.Medicine::label).distinct().toList();
    }

    /** Those among {@link #same} in which another substance is named too. */
    public List<String> sameWithAnother(String substance, Collection<SafetyPicture.Medicine> medicines) {
        Map<String, Set<String>> classes = knowledge().classes();
        Set<String> own = classes.getOrDefault(substance, Set.of());
        return same(substance, medicines.stream()
                .filter(medicine -> SafetyInteraction.holdsAnother(medicine, own, classes)).toList());
    }

    /** Those among the patient's medicines that match no name the clinic knows, as written on the list. */
    public List<String> unrecognised(Collection<SafetyPicture.Medicine> medicines) {
        return SafetyInteraction.unrecognised(medicines, knowledge().classes());
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
