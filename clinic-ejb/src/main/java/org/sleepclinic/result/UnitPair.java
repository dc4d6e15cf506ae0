package org.sleepclinic.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The units one analyte is reported in: canonical × factor = alternate. Mass and mole are different units of different
 * analytes, so a pair belongs to its analyte.
 *
 * @param alternate null when there is only one unit; then factor is null too
 */
public record UnitPair(String canonical, String alternate, BigDecimal factor) {
    public UnitPair {
        Objects.requireNonNull(canonical, "canonical");
    }

    public boolean knows(String unit) {
        return canonical.equals(unit) || unit != null && unit.equals(alternate);
    }

    /** Canonical first. */
    public List<String> units() {
        return alternate == null ? List.of(canonical) : List.of(canonical, alternate);
    }
}
