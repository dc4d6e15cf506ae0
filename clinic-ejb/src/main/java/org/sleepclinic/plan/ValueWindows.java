package org.sleepclinic.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sleepclinic.plan.StepSheet.Known;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.plan.ValueWindow.Key;
import org.sleepclinic.plan.ValueWindow.Kind;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.StepDefinition;

/**
 * Tells what a step may take over by itself from what is only last known, for use inside a facade. Only migrations write the
 * windows, so they are read once.
 */
@ApplicationScoped
public class ValueWindows {
    @Inject
    private PlanQueries queries;
    @Inject
    private Clock clock;
    private final AtomicReference<Map<Key, Optional<Integer>>> windows = new AtomicReference<>();

    /** The same offers, those marked that are too old to stand in a field unasked. */
    Map<String, Offer> told(StepDefinition step, Map<String, Offer> offers) {
        Map<String, Offer> told = new HashMap<>(offers);
        step.measures().stream().filter(measure -> offers.containsKey(measure.code()))
                .forEach(measure -> key(measure).ifPresent(key -> told.computeIfPresent(measure.code(),
                        (code, offer) -> isPast(key, offer.takenAt()) ? offer.asLastKnown() : offer)));
        return told;
    }

    /** The same for an answer of the intake; what the record holds or the plan carries on is no older than it is. */
    Known told(Known known) {
        return known.at() != null && isPast(new Key(Kind.ANSWER, known.from().name()), known.at())
                ? known.asLastKnown() : known;
    }

    /** Was the value taken so long ago that it tells nothing of today? */
    public boolean isOld(String analyte, Instant takenAt) {
        return isPast(new Key(Kind.ANALYTE, analyte), takenAt);
    }

    private static Optional<Key> key(MeasureDefinition measure) {
        return Optional.ofNullable(measure.analyte()).map(code -> new Key(Kind.ANALYTE, code))
                .or(() -> Optional.ofNullable(measure.score()).map(code -> new Key(Kind.SCORE, code)));
    }

    private boolean isPast(Key what, Instant at) {
        return ValueWindow.isPast(what, at, clock.instant(),
                Optional.ofNullable(windows.get()).orElseGet(this::read));
    }

    private Map<Key, Optional<Integer>> read() {
        Map<Key, Optional<Integer>> read = queries.windows();
        windows.set(read);
        return read;
    }
}
