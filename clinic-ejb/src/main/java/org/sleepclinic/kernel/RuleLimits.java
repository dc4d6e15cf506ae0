package org.sleepclinic.kernel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of one clinical rule, by code: rows somebody can review, never written into the rule itself. */
public final class RuleLimits {
    private final Map<String, RuleLimit> byCode;

    public RuleLimits(Collection<RuleLimit> limits) {
        this.byCode = limits.stream().collect(Collectors.toUnmodifiableMap(RuleLimit::code, Function.identity()));
    }

    /** The limit of this code; without it the rule cannot be asked: a fault of the knowledge. */
    public RuleLimit get(String code) {
        if (!byCode.containsKey(code)) {
            throw new IllegalStateException("no limit " + code);
        }
        return byCode.get(code);
    }

    /** All of them, by code. */
    public List<RuleLimit> all() {
        return byCode.values().stream().sorted(Comparator.comparing(RuleLimit::code)).toList();
    }

    /** Does the value lie where the limit of this code asks? */
    public boolean holds(String code, BigDecimal seen) {
        return get(code).holds(seen);
    }
}
