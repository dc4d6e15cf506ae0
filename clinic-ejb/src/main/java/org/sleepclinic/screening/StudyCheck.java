package org.sleepclinic.screening;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Stamp;

/**
 * All safety questions of one study for one patient.
 *
 * @param order     the order, or null while it is only in a basket
 * @param overrides who went on in spite of a stop, oldest first
 */
@Phi
public record StudyCheck(UUID order, String test, String name, List<Answered> answers,
        List<StudyOverride> overrides) implements Serializable {
    public StudyCheck {
        answers = List.copyOf(answers);
        overrides = List.copyOf(overrides);
    }

    /** The gravest of its questions; clear when there are none. */
    public Outcome outcome() {
        return answers.stream().map(Answered::outcome).max(Comparator.naturalOrder()).orElse(Outcome.CLEAR);
    }

    public List<Answered> stops() {
        return answers.stream().filter(answer -> answer.outcome() == Outcome.STOP).toList();
    }

    public List<Answered> open() {
        return answers.stream().filter(Answered::isOpen).toList();
    }

    /** Answered with yes, whatever it weighs: what follows must be said. */
    public List<Answered> yes() {
        return answers.stream().filter(Answered::isYes).toList();
    }

    /**
     * Stops that fewer than two physicians answer for (D11). Who signs is one of them for what had been overridden by then:
     * what stops the study only afterwards, the signature knows nothing of.
     *
     * @param signing by nobody while it is not signed
     */
    public List<Answered> stopsFor(Stamp signing) {
        return stops().stream().filter(stop -> answering(stop, signing).size() < 2).toList();
    }

    private Set<UUID> answering(Answered stop, Stamp signing) {
        List<StudyOverride> covering = overrides.stream()
                .filter(over -> over.stops().contains(stop.question().code())).toList();
        Stream<UUID> signer = covering.stream().filter(over -> signing.by() != null && !over.at().isAfter(signing.at()))
                .map(over -> signing.by());
        return Stream.concat(covering.stream().map(StudyOverride::by), signer).collect(Collectors.toSet());
    }

    /** Stops nobody has overridden. */
    public List<Answered> standing() {
        return stops().stream()
                .filter(stop -> overrides.stream().noneMatch(over -> over.stops().contains(stop.question().code())))
                .toList();
    }

    /** What must be answered before it begins, is not, and nobody went on without. */
    public List<Answered> unanswered() {
        return open().stream()
                .filter(open -> open.question().first() && open.question().onYes() == StudyQuestion.Weight.STOP)
                .filter(open -> overrides.stream()
                        .noneMatch(over -> over.unanswered().contains(open.question().code())))
                .toList();
    }

    /** What a physician must have seen to go on: the code of every stop, and with a {@code ?} of every answer that is missing. */
    public Set<String> inTheWay() {
        return Stream.concat(stops().stream().map(stop -> stop.question().code()),
                unanswered().stream().map(open -> open.question().code() + "?"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Does anything a physician may override stand in its way?
     *
     * @param signing by nobody while it is not signed: then whoever signs may be the second physician
     */
    public boolean isOverridable(Stamp signing) {
        return !standing().isEmpty() || !unanswered().isEmpty() || signing.by() != null && !stopsFor(signing).isEmpty();
    }

    @Override
    public String toString() {
        return "StudyCheck[" + test + "]";
    }
}
