package org.sleepclinic.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sleepclinic.advice.AdviceSheet.Country;

/** The rules of countries: only migrations write them, so they are read once. */
@ApplicationScoped
class DrivingRules {
    @Inject
    private AdviceQueries queries;
    private final AtomicReference<Known> known = new AtomicReference<>();

    private record Known(List<DrivingRow> rows, List<Country> countries) {
    }

    List<DrivingRow> rows() {
        return read().rows();
    }

    List<Country> countries() {
        return read().countries();
    }

    private Known read() {
        Known kept = Optional.ofNullable(known.get())
                .orElseGet(() -> new Known(queries.rules(), queries.countries()));
        known.set(kept);
        return kept;
    }
}
