package org.sleepclinic.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Reason;

/**
 * The answers of one intake, read the way rules ask: each question of a rule becomes a {@link Clause} that is true, false
 * or open, and an item that is unknown, not asked or still open leaves its clause open.
 */
final class Answers implements Serializable {
    private final Map<String, Answer> byItem;

    private Answers(Map<String, Answer> byItem) {
        this.byItem = byItem;
    }

    static Answers of(Collection<Answer> answers) {
        return new Answers(
                new TreeMap<>(answers.stream().collect(Collectors.toMap(Answer::item, Function.identity()))));
    }

    Optional<Answer> of(String item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Was {@code item} answered with yes? */
    Clause yes(String item) {
        return has(item, Answer.YES);
    }

    /** Does the answer to {@code item} hold one of {@code codes}? */
    Clause has(String item, String... codes) {
        Set<String> wanted = Set.of(codes);
        return answered(item, answer -> answer.codes().stream().anyMatch(wanted::contains));
    }

    /** Is {@code code} the one and only answer to {@code item}? */
    Clause only(String item, String code) {
        return answered(item, answer -> answer.codes().equals(Set.of(code)));
    }

    /** Are all answers to {@code item} among {@code codes}? */
    Clause onlyAmong(String item, Set<String> codes) {
        return answered(item, answer -> codes.containsAll(answer.codes()));
    }

    /** Does the number answered to {@code item} pass? */
    Clause number(String item, Predicate<BigDecimal> passes) {
        return answered(item, answer -> passes.test(answer.number()));
    }

    /** Any condition on the answer of {@code item}; open when there is none. */
    Clause answered(String item, Predicate<Answer> holds) {
        return of(item).filter(answer -> answer.state() == AnswerState.ANSWERED)
                .map(answer -> Clause.of(holds.test(answer), new Reason(item, seen(answer))))
                .orElseGet(() -> Clause.open(item));
    }

    /** Asked at all: answered, or asked and unknown. */
    boolean wasAsked(String item) {
        return of(item).filter(answer -> answer.state() != AnswerState.NOT_ASKED).isPresent();
    }

    /** The answer as a reason shows it: codes in words. */
    static String seen(Answer answer) {
        return answer.state() == AnswerState.ANSWERED
                ? answer.text().toLowerCase(Locale.ROOT).replace('_', ' ').replace(",", ", ")
                : answer.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
