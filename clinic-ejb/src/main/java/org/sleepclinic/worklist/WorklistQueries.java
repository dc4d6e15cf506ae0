package org.sleepclinic.worklist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.result.ToldValue;

/** All queues of a start page in one statement. */
@Dependent
class WorklistQueries {
    /** What is ordered, what a result's values are and why it matters is asked for the rows shown only. */
    private static final String NAMED = """
            select w.queue, w.waiting, p.id, upper(p.family_name) || ', ' || p.given_name, p.birth_date, w.case_id, c.number,
                   w.subject, w.code, coalesce(asked.names, w.text), w.since, w.due, w.flag, u.display_name,
                   case when w.queue = 'RESULTS_TO_REVIEW' then %s end as values,
                   x.id, coalesce(x.level = 'EMERGENCY', false) as emergency, n.step, o.indication, asked.many
              from (%s) w left join patient p on p.id = w.patient_id
              left join clinic_case c on c.id = w.case_id
              left join clinic_user u on u.id = w.holder
              left join lateral (select a.id, a.level from alert a where a.acknowledged_at is null
                    and (w.queue = 'RESULTS_TO_REVIEW' and a.subject_id = w.subject
                      or w.queue = 'TO_DIAGNOSE' and a.case_id = w.case_id)
                  order by a.level = 'EMERGENCY' desc, a.raised_at limit 1) x on true
              left join lateral (select s.code || ' ' || s.title as step from plan pl
                    join plan_step ps on ps.plan_id = pl.id join protocol_step s on s.id = ps.step_id
                   where w.queue = 'RESULTS_TO_REVIEW' and pl.case_id = w.case_id and pl.status = 'ACTIVE'
                     and ps.status = 'OPEN' order by s.emergency desc, ps.due_at limit 1) n on true
              left join result_report r on w.queue = 'RESULTS_TO_REVIEW' and r.id = w.subject
              left join clinical_order o on o.id = r.order_id
              left join appointment v on w.queue in ('VISITS_TODAY', 'NOT_MARKED', 'TONIGHT', 'NIGHTS_UNRECORDED', 'LETTERS_TO_SEND') and v.id = w.subject
              left join lateral %s asked on true
            """;

    /** The order a row is about: the row's own subject, or the one a visit is for. */
    private static final String ORDER = """
            case when w.queue in ('ORDERS_TO_SIGN', 'TESTS_TO_DO', 'ORDERS_TO_BOOK') then w.subject
                 else v.order_id end""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    /** So many rows of a queue, from the one after a subject on; null: from the first. */
    record Part(Queue queue, UUID after, int rows) {
        private String sql() {
            return queue.rows(after, rows);
        }
    }

    @SuppressWarnings("unchecked")
    List<Waiting> read(List<Part> parts, UUID reader, Set<String> roles, TimeSlot today) {
        List<Queue> queues = parts.stream().map(Part::queue).toList();
        String union = parts.stream().map(Part::sql).collect(Collectors.joining("\nunion all\n"));
        // Every parameter must stand in the statement, whichever queues are asked for.
        String all = NAMED.formatted(ToldValue.ofReport("w.subject"), union, AskedTests.of(ORDER))
                + " where ?1 is not null and cast(?2 as text) is not null and cast(?3 as text) is not null"
                + " and cast(?4 as text) is not null and cast(?5 as text) is not null and cast(?6 as text) is not null"
                + " order by w.queue, w.place";
        List<Object[]> rows =
                em.createNativeQuery(all).setParameter(1, reader).setParameter(2, today.start().toString())
                        .setParameter(3, today.end().toString()).setParameter(4, String.join(",", roles))
                        .setParameter(5, clock.getZone().getId()).setParameter(6, clock.instant().toString())
                        .getResultList();
        return group(queues, rows);
    }

    private static List<Waiting> group(Collection<Queue> queues, List<Object[]> rows) {
        Map<Queue, List<WorkRow>> found = new EnumMap<>(Queue.class);
        Map<Queue, Long> totals = new EnumMap<>(Queue.class);
        for (Object[] row : rows) {
            Queue queue = Queue.valueOf((String) row[0]);
            totals.put(queue, ((Number) row[1]).longValue());
            found.computeIfAbsent(queue, first -> new ArrayList<>()).add(row(row));
        }
        return queues.stream()
                .map(queue -> new Waiting(queue, totals.getOrDefault(queue, 0L), found.getOrDefault(queue, List.of()),
                        false))
                .toList();
    }

    private static WorkRow row(Object[] row) {
        return new WorkRow((UUID) row[2], (String) row[3], day(row[4]), (UUID) row[5],
                row[6] == null ? null : ((Number) row[6]).longValue(), (UUID) row[7], (String) row[8], (String) row[9],
                ((Number) row[19]).intValue(), moment(row[10]), moment(row[11]), (String) row[12], (String) row[13],
                ToldValue.parse(row[14]),
                new WorkRow.Why((UUID) row[15], (Boolean) row[16], (String) row[17], (String) row[18]));
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    private static Instant moment(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
