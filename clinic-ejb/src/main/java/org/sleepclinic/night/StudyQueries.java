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
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.order.AskedTests;

/** Reads what an order's study needs, and the kits there are. */
@Dependent
class StudyQueries {
    private static final String ORDER = """
            select o.id, o.number, o.patient_id, upper(p.family_name) || ', ' || p.given_name, asked.names, o.priority, o.due_by,
                   s.short_name, cast(s.from_time as text), cast(s.until_time as text), s.next_day, s.montage,
                   (select string_agg(k.kit_code, ',' order by k.kit_code) from night_study_kit k where k.test_code = s.test_code),
                   (select string_agg(k.code || '|' || replace(k.name, ',', ' ') || '|' || k.units, ',' order by k.name) from kit k),
                   a.id, a.resource_id, a.night, coalesce(a.version, 0)
              from clinical_order o join patient p on p.id = o.patient_id
              join %s s on true cross join lateral %s asked"""
            .formatted(NightQueries.STUDY.formatted("o.id"), AskedTests.of("o.id"));
    private static final String OF_ORDER = ORDER + " left join appointment a on false where o.id = ?1";
    private static final String OF_NIGHTS =
            ORDER + " "
                    + """
             join appointment a on a.order_id = o.id
             where a.id = any(cast(string_to_array(?1, ',') as uuid[])) and a.night is not null order by a.starts_at, a.id""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * An order and its study.
     *
     * @param stock    every kit there is, by name
     * @param standing the night it has, where one was asked for; else its id is null
     */
    record OrderStudy(UUID order, long number, UUID patient, String patientName, String tests, String priority,
            LocalDate dueBy, NightStudy study, List<Kit> stock, Standing standing) {
    }

    /** A booked night as it stands. */
    record Standing(UUID id, UUID bed, LocalDate night, int version) {
        boolean isAt(LocalDate otherNight, UUID otherBed) {
            return otherNight.equals(night) && otherBed.equals(bed);
        }
    }

    /** @throws DomainException {@code night.noStudy} when the order is for no study of the night, or for none at all */
    OrderStudy of(UUID order) {
        return read(OF_ORDER, order).stream().findFirst().orElseThrow(() -> new DomainException("night.noStudy"));
    }

    /** The order of a booked night; {@code unknown} for what is no night. */
    OrderStudy ofNight(UUID appointment) {
        return ofNights(List.of(appointment)).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** The orders of booked nights, the earliest first. */
    List<OrderStudy> ofNights(Collection<UUID> appointments) {
        return read(OF_NIGHTS, Ids.joined(appointments));
    }

    private List<OrderStudy> read(String which, Object of) {
        return Columns.each(em.createNativeQuery(which).setParameter(1, of).getResultList(),
                row -> new OrderStudy(row.uuid(), row.number(), row.uuid(), row.text(), row.text(), row.text(),
                        row.date(),
                        new NightStudy(row.text(), time(row), time(row), row.yes(), row.text(), row.list()),
                        row.list().stream().map(StudyQueries::kit).toList(),
                        new Standing(row.uuid(), row.uuid(), row.date(), row.count())));
    }

    private static LocalTime time(Columns row) {
        return LocalTime.parse(row.text());
    }

    private static Kit kit(String written) {
        String[] parts = written.split("\\|");
        return new Kit(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    /** Every kit there is, locked in the same order, by whoever moves several nights at once. */
    void lockKits() {
        em.createNativeQuery("select code from kit order by code for no key update").getResultList();
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
