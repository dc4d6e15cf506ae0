package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.AskedTests;

/** Reads what an order's study needs, and the kits there are. */
@Dependent
class StudyQueries {
    private static final String ORDER = """
            select o.id, o.number, o.patient_id, upper(p.family_name) || ', ' || p.given_name, asked.names, o.priority, o.due_by,
                   s.short_name, cast(s.from_time as text), cast(s.until_time as text), s.next_day, s.montage,
                   (select string_agg(k.kit_code, ',' order by k.kit_code) from night_study_kit k where k.test_code = s.test_code)
              from clinical_order o join patient p on p.id = o.patient_id
              join %s s on true cross join lateral %s asked
             where o.id = ?1""".formatted(NightQueries.STUDY.formatted("o.id"), AskedTests.of("o.id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** An order and its study. */
    record OrderStudy(UUID order, long number, UUID patient, String patientName, String tests, String priority,
            LocalDate dueBy, NightStudy study) {
    }

    /** @throws DomainException {@code night.noStudy} when the order is for no study of the night, or for none at all */
    OrderStudy of(UUID order) {
        return Columns.each(em.createNativeQuery(ORDER).setParameter(1, order).getResultList(),
                row -> new OrderStudy(row.uuid(), row.number(), row.uuid(), row.text(), row.text(), row.text(),
                        row.date(),
                        new NightStudy(row.text(), time(row), time(row), row.yes(), row.text(), row.list())))
                .stream().findFirst().orElseThrow(() -> new DomainException("night.noStudy"));
    }

    private static LocalTime time(Columns row) {
        return LocalTime.parse(row.text());
    }

    /** Every kit, by name. */
    List<Kit> kits() {
        return Columns.each(em.createNativeQuery("select code, name, units from kit order by name").getResultList(),
                row -> new Kit(row.text(), row.text(), row.count()));
    }

    /** These kits, each locked in the order of its code, so that the last one is given once. */
    List<Kit> lockKits(Collection<String> codes) {
        return Columns.each(em.createNativeQuery("""
                select code, name, units from kit where code = any(string_to_array(?1, ',')) order by code
                   for no key update""").setParameter(1, String.join(",", codes)).getResultList(),
                row -> new Kit(row.text(), row.text(), row.count()));
    }

    /** A kit somebody has. */
    record KitUse(String kit, UUID patient, String name) {
    }

    /** Who has which kit in a night, other than {@code self}. */
    List<KitUse> kitsTaken(LocalDate night, UUID self) {
        return Columns.each(em.createNativeQuery("""
                select k.kit_code, a.patient_id, upper(p.family_name) || ', ' || p.given_name
                  from appointment a join night_kit k on k.appointment_id = a.id join patient p on p.id = a.patient_id
                 where a.night = ?1 and a.id <> ?2 and a.status not in ('CANCELLED', 'NO_SHOW')
                 order by a.booked_at, a.id""").setParameter(1, night).setParameter(2, self).getResultList(),
                row -> new KitUse(row.text(), row.uuid(), row.text()));
    }

    /** The kits a booked night has. */
    List<String> kitsOf(UUID appointment) {
        return Columns.each(em.createNativeQuery("select kit_code from night_kit where appointment_id = ?1")
                .setParameter(1, appointment).getResultList(), Columns::text);
    }
}
