package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.Mrn;
import org.sleepclinic.order.AskedTests;

/** Reads devices, who has them, and which orders wait for one. */
@Dependent
class DeviceQueries {
    private static final String WAITING =
            """
            select o.id, o.number, o.patient_id, o.case_id, upper(p.family_name) || ', ' || p.given_name, p.birth_date, p.mrn, asked.names, h.kind,
                   h.days_out, o.priority, o.due_by, o.signed_at
              from clinical_order o join patient p on p.id = o.patient_id
              join lateral (select t.* from order_item i join home_test t on t.test_code = i.test_code where i.order_id = o.id
                             order by i.position limit 1) h on true
              cross join lateral %s asked
             where o.request_status = 'SIGNED' and o.fulfilment_status in ('WAITING', 'BOOKED', 'IN_PROGRESS')
               and not exists (select 1 from device_loan l where l.order_id = o.id and (l.back_at is null or l.verdict = 'ADEQUATE'))"""
                    .formatted(AskedTests.of("o.id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Every device that is given out: overdue ones first, then those that are out, by code; at last those off the shelf. */
    List<DeviceView> devices(boolean retiredToo) {
        LocalDate today = LocalDate.now(clock);
        List<?> rows = em.createNativeQuery("""
                select d.id, d.code, d.name, d.kind, d.version, l.id, coalesce(l.version, 0), l.patient_id,
                       upper(p.family_name) || ', ' || p.given_name, p.phone, asked.names, l.out_at, l.due_back,
                       coalesce(l.due_back < ?1, false), d.active
                  from home_device d left join device_loan l on l.device_id = d.id and l.back_at is null
                  left join patient p on p.id = l.patient_id left join lateral %s asked on true
                 where d.active or l.id is not null or ?2
                 order by d.active desc, coalesce(l.due_back < ?1, false) desc, l.due_back nulls last, d.kind, d.code"""
                .formatted(AskedTests.of("l.order_id"))).setParameter(1, today).setParameter(2, retiredToo)
                .getResultList();
        return Columns.each(rows, row -> new DeviceView(row.uuid(), row.text(), row.text(), row.one(DeviceKind.class),
                row.count(), row.uuid(), row.count(), row.uuid(), row.text(), row.text(), row.text(), row.instant(),
                row.date(), row.yes(), row.yes()));
    }

    /** Orders that wait for a device, most pressing first, then longest waiting. */
    List<HomeOrder> waiting() {
        return Columns.each(em.createNativeQuery(WAITING + """
                 order by array_position(array['ROUTINE', 'URGENT', 'SAME_DAY', 'EMERGENCY'], o.priority) desc, o.signed_at,
                       o.id limit 100""").getResultList(), DeviceQueries::order);
    }

    /** @throws DomainException {@code night.device.notWaiting} for what waits for no device */
    HomeOrder waiting(UUID order) {
        return Columns.each(em.createNativeQuery(WAITING + " and o.id = ?1").setParameter(1, order).getResultList(),
                DeviceQueries::order).stream().findFirst()
                .orElseThrow(() -> new DomainException("night.device.notWaiting"));
    }

    private static HomeOrder order(Columns row) {
        return new HomeOrder(row.uuid(), row.number(), row.uuid(), row.uuid(), row.text(), row.date(),
                new Mrn(row.text()), row.text(), row.one(DeviceKind.class), row.count(), row.text(), row.date(),
                row.instant());
    }

    /** Who has a device. */
    record Holder(UUID patient, String name, String device) {
    }

    Optional<Holder> holder(UUID device) {
        return Columns.each(em.createNativeQuery("""
                select l.patient_id, upper(p.family_name) || ', ' || p.given_name, d.name
                  from device_loan l join patient p on p.id = l.patient_id join home_device d on d.id = l.device_id
                 where l.device_id = ?1 and l.back_at is null""").setParameter(1, device).getResultList(),
                row -> new Holder(row.uuid(), row.text(), row.text())).stream().findFirst();
    }
}
