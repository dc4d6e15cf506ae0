package org.sleepclinic.patient;

import java.math.BigDecimal;
import java.util.List;
import org.sleepclinic.kernel.DomainException;

/**
 * What is measured at the desk or in the room. The limits are what a living person can have; outside them it is the
 * number or the unit that is wrong (local design choice, wide on purpose).
 */
public enum MeasurementKind {
    WEIGHT("0.4", "400", MeasuredUnit.KG, MeasuredUnit.LB),
    HEIGHT("25", "260", MeasuredUnit.CM, MeasuredUnit.M, MeasuredUnit.INCH),
    /** Systolic over diastolic; the limits are for either. */
    BLOOD_PRESSURE("20", "300", MeasuredUnit.MM_HG);

    private final BigDecimal least;
    private final BigDecimal most;
    private final List<MeasuredUnit> units;

    MeasurementKind(String least, String most, MeasuredUnit... units) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.units = List.of(units);
    }

    /** Units it may be entered in; the first is the one kept. */
    public List<MeasuredUnit> units() {
        return units;
    }

    /**
     * The amount in the unit kept.
     *
     * @throws DomainException {@code measurement.implausible} (least, most, unit kept) or {@code measurement.unit}
     */
    BigDecimal plausible(BigDecimal entered, MeasuredUnit unit, String field) {
        if (entered == null) {
            throw new DomainException("text.required").at(field);
        }
        if (unit == null || !units.contains(unit)) {
            throw new DomainException("measurement.unit").at(field);
        }
        BigDecimal kept = unit.kept(entered);
        if (kept.compareTo(least) < 0 || kept.compareTo(most) > 0) {
            throw new DomainException("measurement.implausible", least, most, units.getFirst().ucum()).at(field);
        }
        return kept;
    }
}
