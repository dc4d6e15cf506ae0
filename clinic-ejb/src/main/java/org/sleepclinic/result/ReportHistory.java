package org.sleepclinic.result;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;

/** Every version of the same draw, oldest first. */
final class ReportHistory {
    /** The versions of the report {@code ?1} as JSON, for {@link #parse}. */
    static final String OF_REPORT = """
            (with recursive back as (
                select id, amends_id from result_report where id = ?1
                union select b.id, b.amends_id from result_report b join back on back.amends_id = b.id
             ), chain as (
                select id from back where amends_id is null
                union select c.id from result_report c join chain on c.amends_id = chain.id
             )
             select cast(json_agg(json_build_array(h.id, h.status, h.entered_at, u.display_name, h.amend_reason)
                                  order by h.entered_at, h.id) as text)
               from chain join result_report h on h.id = chain.id join clinic_user u on u.id = h.entered_by)""";

    private ReportHistory() {
    }

    /** What {@link #OF_REPORT} gave. */
    static List<ReportView.Version> parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream().map(ReportHistory::version).toList();
        }
    }

    private static ReportView.Version version(JsonArray one) {
        return new ReportView.Version(ReportId.parse(one.getString(0)), ReportStatus.valueOf(one.getString(1)),
                OffsetDateTime.parse(one.getString(2)).toInstant(), one.getString(3),
                one.isNull(4) ? null : one.getString(4));
    }
}
