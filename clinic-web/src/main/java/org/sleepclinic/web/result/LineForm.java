package org.sleepclinic.web.result;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.EntryLine;

/** One line of an entry form: the amount as typed and the unit chosen. */
public class LineForm implements Serializable {
    private final EntryLine line;
    private Amount amount;
    private String unit;

    public LineForm(EntryLine line) {
        this.line = line;
        this.unit = line.units().getFirst();
    }

    /** Starts with what a report holds, to be corrected. */
    public void prefill() {
        if (line.isKept()) {
            amount = line.kept().told();
            unit = line.kept().unit();
        }
    }

    public boolean isFilled() {
        return amount != null;
    }

    public EnteredValue toValue() {
        return new EnteredValue(line.code(), amount.number(), unit, amount.bound());
    }

    public EntryLine getLine() {
        return line;
    }

    /** Shown unit to UCUM code, as a menu wants it. */
    public Map<String, String> getUnits() {
        Map<String, String> units = new LinkedHashMap<>();
        line.units().forEach(code -> units.put(Ucum.shown(code), code));
        return units;
    }

    /** As typed: a number, or what the laboratory told it lies below or above. */
    public Amount getAmount() {
        return amount;
    }

    public void setAmount(Amount amount) {
        this.amount = amount;
    }

    /** Of a study's figure: its number; a bound is no figure. */
    public BigDecimal getNumber() {
        return amount == null ? null : amount.number();
    }

    public void setNumber(BigDecimal number) {
        this.amount = number == null ? null : Amount.exact(number);
    }

    /** Of a qualitative test: "1" positive, "0" negative, or null. */
    public String getOutcome() {
        return amount == null ? null : amount.toString();
    }

    public void setOutcome(String outcome) {
        setNumber(outcome == null || outcome.isBlank() ? null : new BigDecimal(outcome));
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** Codes of the units to choose from. */
    public List<String> getCodes() {
        return line.units();
    }

}
