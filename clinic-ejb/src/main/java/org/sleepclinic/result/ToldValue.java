package org.sleepclinic.result;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Phi;

/**
 * A measured value as one line of another page tells it: as received, rounded as its analyte is shown.
 *
 * @param name   analyte
 * @param amount in {@code unit}
 * @param unit   UCUM
 * @param flag   {@link Flag} by name
 * @param bound  where it is told only as less or more than the amount; null: exact
 */
@Phi
public record ToldValue(String name, BigDecimal amount, String unit, String flag, Bound bound) implements Serializable {
    private static final int AT_LEAST = 2;
    private static final int AT_MOST = 3;
    /** Every value of the report {@code %s} as JSON: critical ones first, then those out of range, then by panel. */
    private static final String OF_REPORT = """
            (select jsonb_agg(jsonb_build_object('name', n.name, 'amount', rv.raw_amount, 'bound', rv.bound, 'unit', rv.raw_unit, 'flag', rv.flag,
                         'decimals', case when not rv.derived then null when rv.raw_unit = n.canonical_unit then n.decimals
                                              else n.alternate_decimals end)
                     order by rv.flag in ('NORMAL', 'NO_RANGE'), rv.flag not like 'CRITICAL%%',
                              not rv.derived and n.category = 'SLEEP',
                              array_position(array['CALCIUM', 'IRON', 'ECG', 'KIDNEY', 'OTHER', 'BREATHING', 'MOVEMENT'], n.panel), n.position)
               from result_value rv join analyte n on n.code = rv.analyte_code where rv.report_id = %s)""";

    /** SQL for the values of a report, for {@link #parse}; {@code report} is the SQL of its id. */
    public static String ofReport(String report) {
        return OF_REPORT.formatted(report);
    }

    /** What {@link #ofReport} gave; empty for null. */
    public static List<ToldValue> parse(Object json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json.toString()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(ToldValue::told).toList();
        }
    }

    /** As shown: what was received as it is, what was derived half-up to the analyte's decimals. */
    private static ToldValue told(JsonObject json) {
        BigDecimal amount = json.getJsonNumber("amount").bigDecimalValue();
        return new ToldValue(json.getString("name"),
                json.isNull("decimals") ? amount : amount.setScale(json.getInt("decimals"), RoundingMode.HALF_UP),
                json.getString("unit"), json.getString("flag"),
                json.isNull("bound") ? null : Bound.valueOf(json.getString("bound")));
    }

    /** The gist of a report whose values are in the order of {@link #parse}: up to three out of range, else two in all. */
    public static List<ToldValue> gist(List<ToldValue> values) {
        long out = values.stream().filter(value -> !value.isQuiet()).count();
        return values.stream().limit(Math.clamp(out, AT_LEAST, AT_MOST)).toList();
    }

    /** Within its range, or without one. */
    public boolean isQuiet() {
        return Flag.NORMAL.name().equals(flag) || Flag.NO_RANGE.name().equals(flag);
    }

    @Override
    public String toString() {
        return "ToldValue[…]";
    }
}
