package org.sleepclinic.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.screening.ScreeningQueries.Line;

/**
 * The safety questions of studies, answered from the record and by whoever asked; of two answers the graver counts. For use
 * inside a facade, which answers for role and audit.
 */
@Dependent
public class Screening {
    private static final int LONGEST_REASON = 400;

    @Inject
    private KnownFactQueries known;
    @Inject
    private ScreeningQueries queries;
    @Inject
    private ScreeningRepository kept;
    @Inject
    private Clock clock;

    /** For tests in a basket; those without questions are left out. */
    public List<StudyCheck> ofTests(KnownFacts facts, Collection<String> tests) {
        return checks(queries.ofTests(tests), facts);
    }

    /** For orders of one case, in the order of their numbers; those without questions are left out. */
    public List<StudyCheck> ofOrders(CaseId caseId, Collection<UUID> orders) {
        return ofOrders(known.of(caseId, LocalDate.now(clock)), orders);
    }

    /** The same where what is known is read already. */
    public List<StudyCheck> ofOrders(KnownFacts facts, Collection<UUID> orders) {
        return checks(queries.ofOrders(orders), facts);
    }

    /** As it stood when the order was signed; empty while it is a draft, or where nothing is asked. */
    public List<FrozenAnswer> signed(UUID order) {
        return queries.frozen(order);
    }

    /** Keeps what was told. Only questions of this study are answered. */
    public void answer(StudyCheck check, List<GivenReply> replies, UUID by, Instant at) {
        for (GivenReply reply : replies) {
            if (check.answers().stream().noneMatch(one -> one.question().code().equals(reply.question()))) {
                throw new DomainException(DomainException.UNKNOWN);
            }
            kept.answer(check.order(), reply, by, at);
        }
    }

    /** What these replies say of the patient that the record does not say yet. */
    public List<ToldFact> news(StudyCheck before, List<GivenReply> replies) {
        Map<String, ToldFact> facts = queries.facts();
        return replies.stream().filter(given -> given.reply() == Reply.YES && facts.containsKey(given.question()))
                .filter(given -> before.answers().stream().noneMatch(
                        known -> known.question().code().equals(given.question()) && known.isYes() && !known.asked()))
                .map(given -> new ToldFact(facts.get(given.question()).kind(), facts.get(given.question()).label(),
                        given.detail()))
                .toList();
    }

    /**
     * A physician goes on in spite of every stop there is, and without every answer that is missing.
     *
     * @throws DomainException {@code order.safety_nothing}; {@code text.required} at {@code reason}
     */
    public void override(StudyCheck check, String reason, UUID by, Instant at) {
        if (check.stops().isEmpty() && check.unanswered().isEmpty()) {
            throw new DomainException("order.safety_nothing");
        }
        kept.override(check, TextEntry.required(reason, LONGEST_REASON, "reason"), by, at);
    }

    /** Keeps the questions as they stand: the order is being signed. */
    public void freeze(StudyCheck check, UUID by, Instant at) {
        kept.freeze(check, by, at);
    }

    private List<StudyCheck> checks(List<Line> lines, KnownFacts facts) {
        LocalDate today = LocalDate.now(clock);
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.order() + line.test(), LinkedHashMap::new,
                        Collectors.toList()))
                .values().stream().map(study -> {
                    Line first = study.getFirst();
                    List<Answered> answers = study.stream().map(line -> graver(line, facts, today)).toList();
                    return new StudyCheck(first.order(), first.test(), first.name(), MriSafety.together(answers),
                            first.overrides());
                }).toList();
    }

    /** What the record knows of a yes nobody can say away for one study; what it does not know is asked. */
    private static Answered graver(Line line, KnownFacts facts, LocalDate today) {
        Answered recorded = line.modality().answer(line.question(), facts, today);
        if (line.answered() == null || recorded.isYes()) {
            return recorded;
        }
        return line.answered();
    }
}
