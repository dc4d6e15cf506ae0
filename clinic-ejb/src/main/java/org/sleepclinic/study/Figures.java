package org.sleepclinic.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.kernel.Ucum;

/** Minutes, counts and scores of one study by analyte code, each in the one unit of its analyte. */
record Figures(Map<String, Quantity> measured) {
    private static final BigDecimal MINUTES_OF_AN_HOUR = new BigDecimal("60");
    static final BigDecimal HUNDRED = new BigDecimal("100");

    Figures {
        measured = Map.copyOf(measured);
    }

    boolean has(String code) {
        return measured.containsKey(code);
    }

    BigDecimal amount(String code) {
        return measured.get(code).amount();
    }

    /** What a formula gives when all of these are here, or which of them are missing. */
    Finding<Quantity> when(Class<?> rule, List<String> codes, Function<Figures, Quantity> formula) {
        Set<String> missing = new TreeSet<>(codes.stream().filter(code -> !has(code)).toList());
        List<Reason> seen = seen(codes);
        return missing.isEmpty() ? Finding.of(rule, formula.apply(this), seen)
                : Finding.indeterminate(rule, seen, missing);
    }

    /**
     * So many events an hour of a time that is one of the codes, or the sleep time, or the rest of the recording. No time
     * gives no rate: the time is named as missing.
     */
    Finding<Quantity> perHour(Class<?> rule, List<String> events, String time) {
        Finding<Quantity> minutes = minutes(rule, time);
        Set<String> missing = new TreeSet<>(minutes.missing());
        events.stream().filter(code -> !has(code)).forEach(missing::add);
        List<Reason> seen = new ArrayList<>(seen(events));
        seen.addAll(minutes.reasons());
        BigDecimal spent = minutes.outcome().map(Quantity::amount).orElse(BigDecimal.ZERO);
        if (missing.isEmpty() && spent.signum() <= 0) {
            missing.add(time);
        }
        if (!missing.isEmpty()) {
            return Finding.indeterminate(rule, seen, missing);
        }
        BigDecimal counted = events.stream().map(this::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Finding.of(rule, new Quantity(
                counted.multiply(MINUTES_OF_AN_HOUR).divide(spent, MathContext.DECIMAL64), "/h"), seen);
    }

    private Finding<Quantity> minutes(Class<?> rule, String time) {
        return switch (time) {
            case TotalSleepTime.CODE -> TotalSleepTime.of(this);
            case PlmwIndex.WAKE -> PlmwIndex.wake(this);
            default -> when(rule, List.of(time), here -> here.measured.get(time));
        };
    }

    List<Reason> seen(List<String> codes) {
        return codes.stream().filter(this::has)
                .map(code -> new Reason(code, (amount(code).stripTrailingZeros().toPlainString() + " "
                        + Ucum.shown(measured.get(code).unit())).strip()))
                .toList();
    }

    /** The same with what was computed of it. */
    Figures with(String code, Quantity value) {
        return new Figures(Stream.concat(measured.entrySet().stream(), Stream.of(Map.entry(code, value)))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (old, one) -> one)));
    }
}
