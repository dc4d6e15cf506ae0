package org.sleepclinic.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.sleepclinic.kernel.KnownLimits;

/** What a diary's days are held against: only migrations write it, so it is read once. */
@ApplicationScoped
class ClusterKinds {
    @Inject
    private DiaryQueries queries;
    @Inject
    private KnownLimits limits;
    private final AtomicReference<Set<SeizureKind>> asking = new AtomicReference<>();

    DiaryBounds bounds() {
        return new DiaryBounds(limits.of(DiaryDanger.class),
                Optional.ofNullable(asking.get()).orElseGet(this::read));
    }

    private Set<SeizureKind> read() {
        Set<SeizureKind> read = queries.askingKinds();
        asking.set(read);
        return read;
    }
}
