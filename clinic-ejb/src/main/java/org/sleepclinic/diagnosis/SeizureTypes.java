package org.sleepclinic.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;

/** The seizure types there are. Only migrations write them, and a migration means a new deployment, so they are read once. */
@ApplicationScoped
class SeizureTypes {
    @Inject
    private DiagnosisQueries queries;
    private final AtomicReference<List<SeizureType>> known = new AtomicReference<>();

    List<SeizureType> all() {
        return Optional.ofNullable(known.get()).orElseGet(this::read);
    }

    /** Refuses {@code diagnosis.seizure_type} at {@code seizureType}. */
    void requireKnown(Seizures told) {
        boolean all = Stream.concat(Stream.of(told.type()), told.also().stream()).allMatch(code -> all().stream()
                .anyMatch(type -> type.is(told.scheme(), told.mainClass(), code)));
        if (!all) {
            throw new DomainException("diagnosis.seizure_type").at("seizureType");
        }
    }

    private List<SeizureType> read() {
        List<SeizureType> read = queries.seizureTypes();
        known.set(read);
        return read;
    }
}
