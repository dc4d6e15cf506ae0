package org.sleepclinic.recording;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * One channel as pages show it.
 *
 * @param unit as the recorder writes it: {@code uV}
 * @param rate samples a second; null for a file of events only
 * @param low  least physical value in the recording, in {@code unit}
 * @param high greatest
 */
public record SignalView(String label, String unit, BigDecimal rate, BigDecimal low, BigDecimal high, String transducer,
        String filter) implements Serializable {
    private static final MathContext ENOUGH = new MathContext(7, RoundingMode.HALF_UP);

    static SignalView of(EdfSignal signal, SignalRange range, BigDecimal recordSeconds) {
        BigDecimal rate = recordSeconds.signum() == 0 ? null
                : new BigDecimal(signal.samplesPerRecord()).divide(recordSeconds, ENOUGH);
        return new SignalView(signal.label(), signal.dimension(), rate, least(signal, range), most(signal, range),
                signal.transducer(), signal.prefilter());
    }

    /** With negative gain the greatest integer is the least value. */
    private static BigDecimal least(EdfSignal signal, SignalRange range) {
        return amount(Math.min(signal.physical(range.least()), signal.physical(range.most())));
    }

    private static BigDecimal most(EdfSignal signal, SignalRange range) {
        return amount(Math.max(signal.physical(range.least()), signal.physical(range.most())));
    }

    private static BigDecimal amount(double physical) {
        return new BigDecimal(physical, ENOUGH).stripTrailingZeros();
    }

    /** Nothing changed in it from beginning to end. */
    public boolean isFlat() {
        return low.compareTo(high) == 0;
    }

    JsonObject toJson() {
        var json = Json.createObjectBuilder().add("label", label).add("unit", unit).add("low", low).add("high", high)
                .add("transducer", transducer).add("filter", filter);
        return (rate == null ? json : json.add("rate", rate)).build();
    }

    static SignalView parse(JsonObject json) {
        return new SignalView(json.getString("label"), json.getString("unit"),
                json.containsKey("rate") ? json.getJsonNumber("rate").bigDecimalValue() : null,
                json.getJsonNumber("low").bigDecimalValue(), json.getJsonNumber("high").bigDecimalValue(),
                json.getString("transducer"), json.getString("filter"));
    }
}
