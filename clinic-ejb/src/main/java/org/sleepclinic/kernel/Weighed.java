package org.sleepclinic.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one asking of a clinical rule has looked at so far: what spoke for its answer, and what is missing. */
public final class Weighed {
    private final RuleLimits limits;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    public Weighed(RuleLimits limits) {
        this.limits = limits;
    }

    /** Does the value lie where the limit asks? It is a reason then; empty, and named as missing, when there is none. */
    public Optional<Boolean> limit(String input, BigDecimal value, String code) {
        if (value == null) {
            missing.add(input);
            return Optional.empty();
        }
        boolean holds = limits.holds(code, value);
        if (holds) {
            note(limits.get(code).reason(shown(value)));
        }
        return Optional.of(holds);
    }

    /** The same of a value that may be told as a bound: missing where some of what it allows lies there and some not. */
    public Optional<Boolean> limit(String input, Amount value, String code) {
        if (value == null || value.isExact()) {
            return limit(input, value == null ? null : value.number(), code);
        }
        Optional<Boolean> holds = value.agreed(number -> limits.holds(code, number));
        if (holds.isEmpty()) {
            missing.add(input);
        } else if (holds.get()) {
            note(new Reason("limit." + code, value + " (" + limits.get(code).shown() + ")"));
        }
        return holds;
    }

    /** The same where a missing value goes on as if it did not: the answer will be indeterminate anyway. */
    public boolean holds(String input, BigDecimal value, String code) {
        return limit(input, value, code).orElse(false);
    }

    /** The same of a value that may be told as a bound. */
    public boolean holds(String input, Amount value, String code) {
        return limit(input, value, code).orElse(false);
    }

    /** Was it answered with yes? It is a reason then; empty, and named as missing, when nobody answered. */
    public Optional<Boolean> yes(String input, Boolean answer) {
        if (answer == null) {
            missing.add(input);
        } else if (answer) {
            note(new Reason(input, "yes"));
        }
        return Optional.ofNullable(answer);
    }

    /** A value seen, whatever follows from it; nothing when there is none. */
    public void note(String input, BigDecimal value, String unit) {
        if (value != null) {
            note(new Reason(input, shown(value).toPlainString() + " " + unit));
        }
    }

    /** The same of a value that may be told as a bound: {@code < 8 ng/mL}. */
    public void note(String input, Amount value, String unit) {
        if (value != null && value.isExact()) {
            note(input, value.number(), unit);
        } else if (value != null) {
            note(new Reason(input, value + " " + unit));
        }
    }

    /** Something seen; once. */
    public void note(Reason reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    /** What was missing for a question that is settled otherwise misses nothing any more. */
    public void settled() {
        missing.clear();
    }

    /** The outcome with its reasons; INDETERMINATE where anything is missing. */
    public <T> Finding<T> answer(Class<?> rule, T outcome) {
        return missing.isEmpty() ? Finding.of(rule, outcome, reasons) : Finding.indeterminate(rule, reasons, missing);
    }

    /** The outcome whatever else is missing, or INDETERMINATE where it is open. */
    public <T> Finding<T> answer(Class<?> rule, Optional<T> outcome) {
        return outcome.map(known -> Finding.of(rule, known, reasons))
                .orElseGet(() -> Finding.indeterminate(rule, reasons, missing));
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(Math.min(1, Math.max(0, value.scale())), RoundingMode.HALF_UP);
    }
}
