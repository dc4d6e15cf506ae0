package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.scheduling.Absences;
import org.sleepclinic.scheduling.NightWatch;

/** Reads who watches, who could, and whom they have. */
@Dependent
class ShiftQueries {
    private static final String SHIFTS = """
            select s.id, s.night, s.technologist_id, u.display_name,
                   (select count(*) from appointment a where a.night = s.night and a.technologist_id = s.technologist_id
                       and a.status not in ('CANCELLED', 'NO_SHOW')), %s, s.version
              from night_shift s join clinic_user u on u.id = s.technologist_id
             where s.night between ?1 and ?2 order by s.night, u.display_name"""
            .formatted(Absences.reason("s.technologist_id", NightWatch.range("s.night", "?3")));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Of nights from {@code first} to {@code last}, both in, by night and name. */
    List<ShiftView> between(LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery(SHIFTS).setParameter(1, first).setParameter(2, last)
                .setParameter(3, clock.getZone().getId()).getResultList();
        return Columns.each(rows, row -> new ShiftView(row.uuid(), row.date(), row.uuid(), row.text(), row.count(),
                row.text(), row.count()));
    }

    /** Everybody with an open account who may watch, by name. */
    List<Technologist> technologists() {
        return Columns.each(em.createNativeQuery("""
                select u.id, u.display_name from clinic_user u join clinic_user_role r on r.user_id = u.id
                 where u.active and r.role = 'TECHNOLOGIST' order by u.display_name, u.id""").getResultList(),
                row -> new Technologist(row.uuid(), row.text()));
    }

    /** The hour of the morning by which every bed of the night has its record. */
    LocalTime recordBy() {
        return Columns.each(em.createNativeQuery("select cast(record_by as text) from sleep_lab").getResultList(),
                row -> LocalTime.parse(row.text())).getFirst();
    }

    /** The first night from {@code tonight} on that this person watches. */
    Optional<LocalDate> firstFrom(LocalDate tonight, UUID technologist) {
        return Columns.each(em.createNativeQuery(
                "select min(night) from night_shift where technologist_id = ?1 and night >= ?2")
                .setParameter(1, technologist).setParameter(2, tonight).getResultList(),
                row -> Optional.ofNullable(row.date())).getFirst();
    }

    /**
     * A patient in one of the places a technologist has in a night.
     *
     * @param booking the bed and the number of the order, for whoever may not know whose it is
     */
    record Watched(UUID technologist, int place, UUID appointment, UUID patient, String name, String bookedBy,
            String booking) {
    }

    /** Everybody watched in a night, other than {@code self}. */
    List<Watched> watched(LocalDate night, UUID self) {
        List<?> rows = em.createNativeQuery("""
                select a.technologist_id, a.technologist_place, a.id, a.patient_id,
                       upper(p.family_name) || ', ' || p.given_name, u.display_name, r.name || ' (O-' || o.number || ')'
                  from appointment a join patient p on p.id = a.patient_id join clinic_user u on u.id = a.booked_by
                  join resource r on r.id = a.resource_id join clinical_order o on o.id = a.order_id
                 where a.night = ?1 and a.id <> ?2 and a.status not in ('CANCELLED', 'NO_SHOW')
                 order by a.technologist_place""").setParameter(1, night).setParameter(2, self).getResultList();
        return Columns.each(rows, row -> new Watched(row.uuid(), row.count(), row.uuid(), row.uuid(), row.text(),
                row.text(), row.text()));
    }
}
