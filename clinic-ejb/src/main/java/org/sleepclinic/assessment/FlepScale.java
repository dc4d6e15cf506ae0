package org.sleepclinic.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/**
 * The frontal lobe epilepsy and parasomnia scale: eleven items, −10 to +11 points. "Uncertain" scores as the scale says; an
 * item nobody answered leaves the total open within a range, and then there is no band. The scale never closes a case.
 */
@ClinicalRule(id = "FLEP", source = "Derry 2006, Arch Neurol 63:705; FLEP-MANNI; D5", evidence = Evidence.UNVERIFIED,
        says = "Eleven items score −10…+11. A total ≤ 0 makes epilepsy very unlikely, +1…+3 is uncertain and needs video-EEG or "
                + "polysomnography, > +3 very likely. A partial scale shows its possible range and no band.")
final class FlepScale {
    private static final int VERY_LIKELY_ABOVE = 3;
    private static final int LATE_ONSET_YEARS = 55;
    private static final List<Part> PARTS = List.of(
            new Part("INT.03.1", -1, 0, answer -> answer.number().intValue() < LATE_ONSET_YEARS ? 0 : -1, false),
            new Part("INT.05", -2, 1, FlepScale::duration, false),
            new Part("INT.06.1", 0, 2, answer -> clustering(answer.number().intValue()), false),
            new Part("INT.07", 0, 1, answer -> points(answer, Answer.YES, 1), false),
            new Part("INT.08.1", 0, 2, answer -> points(answer, Answer.YES, 2), false),
            new Part("INT.11.1", -2, 0, answer -> points(answer, Answer.YES, -2), true),
            new Part("INT.11.2", -2, 0, answer -> points(answer, Answer.YES, -2), true),
            new Part("INT.10", 0, 1, FlepScale::posturing, true),
            new Part("INT.09", -1, 1, answer -> points(answer, "IDENTICAL", 1) + points(answer, "VERY_VARIABLE", -1),
                    true),
            new Part("INT.12.1", 0, 1, answer -> points(answer, "CLEARLY", 1), false));

    /** How a complete total reads. */
    public enum Band {
        VERY_UNLIKELY, UNCERTAIN, VERY_LIKELY
    }

    /** A complete scale. */
    public record Score(int total, Band band) {
    }

    /** What the total can still become; low equals high once every item is known. */
    public record Range(int low, int high, List<Reason> scored, Set<String> open) {
        /** {@code 0 to +11}. */
        String written() {
            return signed(low) + " to " + signed(high);
        }
    }

    /**
     * One item of the scale.
     *
     * @param low       fewest points it can give
     * @param high      most points it can give
     * @param score     points of an answer
     * @param uncertain true where the scale itself scores "uncertain" as 0
     */
    private record Part(String item, int low, int high, Function<Answer, Integer> score, boolean uncertain) {
        Optional<Integer> of(Answers answers) {
            return answers.of(item).flatMap(answer -> switch (answer.state()) {
                case ANSWERED -> Optional.of(score.apply(answer));
                case UNKNOWN -> uncertain ? Optional.of(0) : Optional.empty();
                case NOT_ASKED -> Optional.empty();
            });
        }
    }

    Finding<Score> judge(Answers answers) {
        Range range = range(answers);
        List<Reason> reasons = new ArrayList<>(range.scored());
        if (!range.open().isEmpty()) {
            reasons.add(new Reason("flep.range", range.written()));
            return Finding.indeterminate(FlepScale.class, reasons, range.open());
        }
        reasons.add(new Reason("flep.total", signed(range.low())));
        return Finding.of(FlepScale.class, new Score(range.low(), band(range.low())), reasons);
    }

    /** Does the complete total pass? Open while partial, and then it tells the range as far as anything was answered. */
    Clause total(Answers answers, IntPredicate passes) {
        Finding<Score> scale = judge(answers);
        Reason told = scale.reasons().getLast();
        if (scale.outcome().isPresent()) {
            return Clause.of(passes.test(scale.outcome().get().total()), told);
        }
        Clause open = Clause.open(scale.missing().toArray(String[]::new));
        return scale.reasons().size() > 1 ? open.remarking(told) : open;
    }

    /** The points known so far, and what the open items can add or take. */
    Range range(Answers answers) {
        int low = 0;
        int high = 0;
        List<Reason> scored = new ArrayList<>();
        Set<String> open = new TreeSet<>();
        for (Part part : PARTS) {
            Optional<Integer> points = part.of(answers);
            low += points.orElse(part.low());
            high += points.orElse(part.high());
            points.ifPresentOrElse(known -> scored.add(new Reason(part.item(), seen(answers, part.item(), known))),
                    () -> open.add(part.item()));
        }
        Clause coherent = answers.yes("INT.11.3");
        Clause recalled = answers.yes("INT.11.4");
        if (coherent.isOpen() || coherent.holds() && recalled.isOpen()) {
            open.add(coherent.isOpen() ? "INT.11.3" : "INT.11.4");
            return new Range(low - 2, high + 2, scored, open);
        }
        int speech = coherent.fails() ? 0 : recalled.holds() ? 2 : -2;
        scored.add(new Reason("INT.11.3", seen(answers, "INT.11.3", speech)));
        return new Range(low + speech, high + speech, scored, open);
    }

    private static Band band(int total) {
        if (total <= 0) {
            return Band.VERY_UNLIKELY;
        }
        return total <= VERY_LIKELY_ABOVE ? Band.UNCERTAIN : Band.VERY_LIKELY;
    }

    private static int duration(Answer answer) {
        return switch (answer.text()) {
            case "OVER_10_MIN" -> -2;
            case "FROM_2_TO_10_MIN" -> 0;
            default -> 1;
        };
    }

    private static int clustering(int eventsPerNight) {
        if (eventsPerNight > 5) {
            return 2;
        }
        return eventsPerNight >= 3 ? 1 : 0;
    }

    private static int posturing(Answer limbs) {
        return limbs.codes().stream().anyMatch(Set.of("STIFF", "TWISTED", "CRAMPED")::contains) ? 1 : 0;
    }

    private static int points(Answer answer, String code, int points) {
        return answer.codes().contains(code) ? points : 0;
    }

    private static String seen(Answers answers, String item, int points) {
        return Answers.seen(answers.of(item).orElseThrow()) + ": " + signed(points);
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }
}
