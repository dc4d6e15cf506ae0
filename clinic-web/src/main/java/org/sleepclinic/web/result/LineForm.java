package org.sleepclinic.web.result;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.EntryLine;

/** One line of an entry form: the amount as typed and the unit chosen. */
public class LineForm implements Serializable {
    private final EntryLine line;
    private BigDecimal amount;
    private String unit;

    public LineForm(EntryLine line) {
        this.line = line;
        this.unit = line.units().getFirst();
    }

    /** Starts with what a report holds, to be corrected. */
    public void prefill() {
        if (line.isKept()) {
            amount = line.kept().amount();
            unit = line.kept().unit();
        }
    }

    public boolean isFilled() {
        return amount != null;
    }

    public EnteredValue toValue() {
        return new EnteredValue(line.code(), amount, unit);
    }

    public EntryLine getLine() {
        return line;
    }

    /** Shown unit to UCUM code, as a menu wants it. */
    public Map<String, String> getUnits() {
        Map<String, String> units = new LinkedHashMap<>();
        line.units().forEach(code -> units.put(shown(code), code));
        return units;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Of a qualitative test: "1" positive, "0" negative, or null. */
    public String getOutcome() {
        return amount == null ? null : amount.toPlainString();
    }

    public void setOutcome(String outcome) {
        this.amount = outcome == null || outcome.isBlank() ? null : new BigDecimal(outcome);
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

    private static String shown(String ucum) {
        return ucum.startsWith("u") ? "µ" + ucum.substring(1)
                : ucum.replace("[IU]", "IU").replace("{1.73_m2}", "1.73 m²");
    }
}
