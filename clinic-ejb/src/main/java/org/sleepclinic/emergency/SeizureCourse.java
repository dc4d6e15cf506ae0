package org.sleepclinic.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.emergency.EmergencyQueries.Entry;
import org.sleepclinic.emergency.EmergencyQueries.Step;
import org.sleepclinic.kernel.Phi;

/** When the seizure of an emergency began and when it ended, by what was told and what was ticked off. */
@Phi
record SeizureCourse(List<Step> steps, List<Entry> log) {
    private static final String OWN = "ST-0[1-5]|ST-10";

    SeizureCourse {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
    }

    /** The seizure has ended, or others have taken over, when none of its own steps waits. */
    boolean isOver() {
        return own().stream().noneMatch(step -> step.done() == null);
    }

    /** As told last; what was told before an earlier seizure ended says nothing of the one after it. */
    Optional<Instant> began() {
        List<Step> earlier = isOver() ? ends().subList(0, Math.max(0, ends().size() - 1)) : ends();
        Instant since = earlier.isEmpty() ? Instant.MIN : earlier.getLast().done();
        return log.stream().filter(entry -> entry.isA("BEGAN") && entry.recordedAt().isAfter(since))
                .reduce((first, last) -> last).map(Entry::at);
    }

    /** Empty while it goes on, or where nobody has said how it ended. */
    Optional<SeizureEnd> end() {
        return isOver() && !ends().isEmpty() ? Optional.of(end(ends().getLast())) : Optional.empty();
    }

    private SeizureEnd end(Step last) {
        Duration lasted = began().filter(at -> !at.isAfter(last.done())).map(at -> Duration.between(at, last.done()))
                .orElse(null);
        return new SeizureEnd(last.done(), !last.isStopped(), lasted);
    }

    private List<Step> ends() {
        return own().stream().filter(step -> step.isStopped() || step.isHandedOver())
                .sorted(Comparator.comparing(Step::done)).toList();
    }

    private List<Step> own() {
        return steps.stream().filter(step -> step.code().matches(OWN)).toList();
    }

    @Override
    public String toString() {
        return "SeizureCourse";
    }
}
