package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/** Reads single appointments as pages show them. */
@Dependent
class AppointmentQueries {
    private static final String VIEW = """
            select a.id, a.patient_id, a.case_id, c.number, a.order_id, o.number, a.resource_id, r.name, r.kind, coalesce(asked.names, a.purpose),
                   a.starts_at, a.ends_at, a.status, a.status_reason, u.display_name, a.booked_at, a.arrived_at, a.left_at,
                   a.version, coalesce(o.request_status = 'SIGNED'
                    and o.fulfilment_status not in ('COMPLETED', 'NOT_DONE'), false), asked.many, w.display_name,
                   (select cast(json_agg(json_build_object('from', m.from_starts_at, 'with', mr.name, 'to', m.to_starts_at,
                               'reason', m.reason, 'by', mu.display_name, 'at', m.moved_at) order by m.moved_at, m.id) as text)
                      from appointment_move m join resource mr on mr.id = m.from_resource
                      join clinic_user mu on mu.id = m.moved_by where m.appointment_id = a.id)
              from appointment a join resource r on r.id = a.resource_id join clinic_user u on u.id = a.booked_by
              left join clinic_user w on w.id = a.technologist_id
              left join clinic_case c on c.id = a.case_id left join clinical_order o on o.id = a.order_id
              left join lateral %s asked on true""".formatted(AskedTests.of("a.order_id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    AppointmentView view(AppointmentId id, Instant now) {
        List<?> rows = em.createNativeQuery(VIEW + " where a.id = ?1").setParameter(1, id.value()).getResultList();
        return views(rows, now).stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** A case's appointments, the latest first. */
    List<AppointmentView> ofCase(UUID caseId, Instant now) {
        return views(em.createNativeQuery(VIEW + " where a.case_id = ?1 order by a.starts_at desc, a.id")
                .setParameter(1, caseId).getResultList(), now);
    }

    /** An order's appointment: the one ahead or under way, else the one it was done at; none where it must be done again. */
    Optional<AppointmentId> holding(OrderId order) {
        List<?> rows = em.createNativeQuery("""
                select a.id from appointment a join clinical_order o on o.id = a.order_id
                 where o.id = ?1 and (a.status in ('BOOKED', 'ARRIVED', 'IN_ROOM')
                    or a.status = 'LEFT' and o.fulfilment_status <> 'WAITING')
                 order by a.status = 'LEFT', a.starts_at desc limit 1""").setParameter(1, order.value())
                .getResultList();
        return Columns.each(rows, row -> new AppointmentId(row.uuid())).stream().findFirst();
    }

    private static List<AppointmentView> views(List<?> rows, Instant now) {
        return Columns.each(rows, row -> view(row, now));
    }

    private static AppointmentView view(Columns row, Instant now) {
        AppointmentId id = new AppointmentId(row.uuid());
        PatientId patient = new PatientId(row.uuid());
        UUID caseId = row.uuid();
        Long caseNumber = row.numberOrNull();
        UUID order = row.uuid();
        Long orderNumber = row.numberOrNull();
        UUID resource = row.uuid();
        String name = row.text();
        ResourceKind kind = row.one(ResourceKind.class);
        String purpose = row.text();
        Instant start = row.instant();
        Instant end = row.instant();
        AppointmentStatus status = row.one(AppointmentStatus.class);
        return new AppointmentView(id, patient, caseId, caseNumber, order, orderNumber, resource, name, kind, purpose,
                start,
                end, status, row.text(), row.text(), row.instant(), row.instant(), row.instant(),
                next(status, start, now),
                row.count(), row.yes(), row.count(), row.text(), moves(row.text()));
    }

    private static List<AppointmentMove> moves(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(move -> new AppointmentMove(moment(move, "from"), move.getString("with"), moment(move, "to"),
                            move.getString("reason", null), move.getString("by"), moment(move, "at")))
                    .toList();
        }
    }

    private static Instant moment(JsonObject move, String name) {
        return OffsetDateTime.parse(move.getString(name)).toInstant();
    }

    private static Set<AppointmentStatus> next(AppointmentStatus status, Instant start, Instant now) {
        return AppointmentStatus.MOVES.from(status).stream()
                .filter(state -> state != AppointmentStatus.NO_SHOW || Appointment.isMissable(start, now))
                .collect(Collectors.toSet());
    }
}
