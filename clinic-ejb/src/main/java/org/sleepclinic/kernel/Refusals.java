package org.sleepclinic.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong in several fields, so that a form is told all of it at once. */
public final class Refusals {
    private final List<DomainException> all = new ArrayList<>();

    /** What is read; empty when it is refused, which is remembered. */
    public <T> Optional<T> take(Supplier<T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (DomainException refused) {
            all.add(refused);
            return Optional.empty();
        }
    }

    /** Remembers a refusal unless something holds. */
    public void require(boolean holds, String code, String field) {
        if (!holds) {
            all.add(new DomainException(code).at(field));
        }
    }

    /** The first refusal, which carries the others; see {@link DomainException#all()}. */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            DomainException first = all.getFirst();
            all.stream().skip(1).flatMap(other -> other.all().stream()).forEach(first::addSuppressed);
            throw first;
        }
    }
}
