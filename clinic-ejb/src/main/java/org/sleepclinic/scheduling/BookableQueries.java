package org.sleepclinic.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.RequestStatus;
import org.sleepclinic.patient.Mrn;
import org.sleepclinic.patient.PatientId;

/** What a time is wanted for: reads the order with its tests, or the case of a visit. */
@Dependent
class BookableQueries {
    /** Minutes offered for a visit; the page may change them. */
    private static final int VISIT_MINUTES = 30;
    private static final String WAITING = """
            select r.name, r.kind, o.id, o.number, p.id, upper(p.family_name) || ', ' || p.given_name, p.birth_date, p.mrn,
                   asked.names, o.priority, o.due_by
              from resource r left join clinical_order o on o.request_status = 'SIGNED' and o.fulfilment_status = 'WAITING'
               and exists (select 1 from order_item i join catalogue_test t on t.code = i.test_code
                            where i.order_id = o.id and t.resource_kind = r.kind)
              left join patient p on p.id = o.patient_id left join lateral %s asked on true
             where r.id = ?1
             order by array_position(array['EMERGENCY', 'SAME_DAY', 'URGENT', 'ROUTINE'], o.priority), o.due_by, o.signed_at, o.id
             limit 50""".formatted(AskedTests.of("o.id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** An order and whether it may be booked now. A blood draw takes as long as its longest test, studies follow each other. */
    record BookableOrder(Bookable what, RequestStatus request, FulfilmentStatus fulfilment) {
        /** Refuses what nobody signed, what is over, and what has a time. */
        Bookable require() {
            if (request != RequestStatus.SIGNED) {
                throw new DomainException("scheduling.order.notSigned", "O-" + what.number());
            }
            if (fulfilment != FulfilmentStatus.WAITING) {
                throw new DomainException("scheduling.order.notWaiting", "O-" + what.number());
            }
            return what;
        }
    }

    BookableOrder order(OrderId id) {
        List<?> rows = em.createNativeQuery("""
                select o.patient_id, o.case_id, o.id, o.number,
                       string_agg(t.name, '%s' order by i.position), string_agg(distinct t.resource_kind, ','),
                       case when o.category = 'LAB' then max(t.duration_minutes) else sum(t.duration_minutes) end,
                       o.priority, o.due_by, string_agg(distinct t.preparation, chr(10)), o.request_status,
                       o.fulfilment_status
                  from clinical_order o join order_item i on i.order_id = o.id
                  join catalogue_test t on t.code = i.test_code
                 where o.id = ?1 group by o.id""".formatted(AskedTests.BETWEEN)).setParameter(1, id.value())
                .getResultList();
        return one(Columns.each(rows, row -> new BookableOrder(
                new Bookable(new PatientId(row.uuid()), row.uuid(), row.uuid(), row.number(), row.text(),
                        row.list().stream().map(ResourceKind::valueOf).collect(Collectors.toSet()), row.count(),
                        row.text(),
                        row.date(), lines(row.text())),
                row.one(RequestStatus.class), row.one(FulfilmentStatus.class))));
    }

    /** Somebody or something that can be booked, and the signed orders that could have a time there. */
    FreePlace freePlace(UUID resource) {
        record Row(String name, ResourceKind kind, WaitingOrder order) {
        }
        List<Row> rows = Columns.each(em.createNativeQuery(WAITING).setParameter(1, resource).getResultList(),
                row -> new Row(row.text(), row.one(ResourceKind.class), waiting(row)));
        Row first = one(rows);
        return new FreePlace(resource, first.name(), first.kind(),
                rows.stream().map(Row::order).filter(Objects::nonNull).toList());
    }

    private static WaitingOrder waiting(Columns row) {
        UUID order = row.uuid();
        return order == null ? null
                : new WaitingOrder(order, row.number(), row.uuid(), row.text(), row.date(), new Mrn(row.text()),
                        row.text(), row.text(), row.date());
    }

    /** A visit within a case; {@code scheduling.case.closed} when the case is closed. */
    Bookable visit(UUID caseId) {
        List<?> rows =
                em.createNativeQuery("select patient_id, id, number, urgency, status from clinic_case where id = ?1")
                        .setParameter(1, caseId).getResultList();
        return one(Columns.each(rows, BookableQueries::visitOf));
    }

    private static Bookable visitOf(Columns row) {
        PatientId patient = new PatientId(row.uuid());
        UUID caseId = row.uuid();
        long number = row.number();
        String urgency = row.text();
        if ("CLOSED".equals(row.text())) {
            throw new DomainException("scheduling.case.closed", "C-" + number);
        }
        return new Bookable(patient, caseId, null, number, "", Set.of(ResourceKind.PHYSICIAN, ResourceKind.NURSE),
                VISIT_MINUTES, urgency, null, List.of());
    }

    private static List<String> lines(String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n"));
    }

    private static <T> T one(List<T> found) {
        return found.stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }
}
