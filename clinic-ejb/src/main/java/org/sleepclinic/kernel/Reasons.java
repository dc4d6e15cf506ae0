package org.sleepclinic.kernel;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** Reasons as kept in a {@code jsonb} column: {@code [{"input": …, "seen": …}]}. */
public final class Reasons {
    private Reasons() {
    }

    public static String toJson(List<Reason> reasons) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        reasons.forEach(
                reason -> list.add(Json.createObjectBuilder().add("input", reason.input()).add("seen", reason.seen())));
        return list.build().toString();
    }

    /** The reasons kept; none for null. */
    public static List<Reason> parse(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Reason(one.getString("input"), one.getString("seen"))).toList();
        }
    }
}
