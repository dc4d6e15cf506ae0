package org.sleepclinic.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sleepclinic.result.LatestValue;

/**
 * Up to which draw the steps of a plan have used each analyte: a step that another led to asks how things went since.
 *
 * @param upTo when the value was drawn that a step took over; for one typed by hand, the minute it was kept; by analyte
 */
record UsedDraws(Map<String, Instant> upTo) {
    static final UsedDraws NONE = new UsedDraws(Map.of());
    /** The draws used by the other steps of the plan of {@code ps}: an analyte and a moment, as {@link #parse} reads them. */
    static final String COLUMN = """
            (select string_agg(u.analyte_code || ' ' || to_char(u.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), ',')
               from (select m.analyte_code, max(coalesce(r.taken_at,
                            date_trunc('minute', d.completed_at) - interval '1 second')) as at
                       from plan_step d join plan_measure pm on pm.plan_step_id = d.id
                       join step_measure m on m.step_id = d.step_id and m.code = pm.code
                       left join result_report r on r.id = pm.report_id
                      where d.plan_id = ps.plan_id and d.id <> ps.id and m.analyte_code is not null
                        and coalesce(r.status, '') <> 'VOIDED'
                      group by m.analyte_code) u)""";

    UsedDraws {
        upTo = Map.copyOf(upTo);
    }

    static UsedDraws parse(List<String> entries) {
        return new UsedDraws(entries.stream().map(entry -> entry.split(" "))
                .collect(Collectors.toMap(entry -> entry[0], entry -> Instant.parse(entry[1]))));
    }

    /** Has no step used this value, or a later one of its analyte? */
    boolean leave(LatestValue value) {
        return value.takenAt().isAfter(upTo.getOrDefault(value.analyte(), Instant.MIN));
    }
}
