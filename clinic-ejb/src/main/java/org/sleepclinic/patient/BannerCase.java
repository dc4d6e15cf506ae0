package org.sleepclinic.patient;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Phi;

/**
 * A case of the patient, as the pages of that case name it.
 *
 * @param number      shown as C-2041
 * @param status      code of the stage it is in
 * @param closedAt    null while it is open
 * @param closeReason why it was closed; null while it is open, and for readers who may not know
 */
@Phi
public record BannerCase(UUID id, long number, String complaint, String status, Instant closedAt,
        String closeReason) implements Serializable {
    /** Every case of the patient {@code p} as JSON, for {@link #parse}. */
    static final String OF_PATIENT = """
            (select cast(json_agg(json_build_object('id', c.id, 'number', c.number, 'complaint', c.complaint,
                         'status', c.status, 'closed', c.closed_at, 'reason', c.close_reason)) as text)
               from clinic_case c where c.patient_id = p.id)""";

    /** What {@link #OF_PATIENT} gave; empty for null. */
    static List<BannerCase> parse(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(BannerCase::of).toList();
        }
    }

    private static BannerCase of(JsonObject json) {
        return new BannerCase(UUID.fromString(json.getString("id")), json.getJsonNumber("number").longValue(),
                json.getString("complaint"), json.getString("status"),
                json.isNull("closed") ? null : OffsetDateTime.parse(json.getString("closed")).toInstant(),
                json.getString("reason", null));
    }

    BannerCase withoutReason() {
        return new BannerCase(id, number, complaint, status, closedAt, null);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    @Override
    public String toString() {
        return "BannerCase[C-" + number + "]";
    }
}
