package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.casefile.CaseView;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;

/** Keeps the days of diaries; what a day tells are rows of its own that nobody changes. */
@Dependent
class DiaryRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @throws DomainException {@code unknown} when there is no such day */
    DiaryDay get(UUID id) {
        return Optional.ofNullable(em.find(DiaryDay.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Days of the same diary that were entered at the same time and still count, without this one. */
    List<DiaryDay> enteredWith(DiaryDay one) {
        em.flush();
        return em.createQuery("select d from DiaryDay d, DiaryDay e where e.id = :one and d.id <> :one"
                + " and d.patientId = e.patientId and d.kind = e.kind and d.recordedAt = e.recordedAt"
                + " and d.recordedBy = e.recordedBy and d.voidedAt is null", DiaryDay.class)
                .setParameter("one", one.id()).getResultList();
    }

    /** Two people entering one diary wait for one another here. */
    void lock(UUID patient, DiaryKind kind) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, patient + kind.name()).getSingleResult();
    }

    void add(DiaryDay day, List<DiarySeizure> seizures, DiaryNight night) {
        em.persist(day);
        em.flush();
        for (int at = 0; at < seizures.size(); at++) {
            add(day.id(), at, seizures.get(at));
        }
        if (night != null) {
            add(day.id(), night);
        }
    }

    private void add(UUID day, int position, DiarySeizure told) {
        em.createNativeQuery(
                """
                insert into diary_seizure (id, day_id, position, began_at, seconds, type_code, state, cause, missed_dose,
                    rescue, injury, witness, video)
                values (?1, ?2, ?3, cast(?4 as time), cast(?5 as integer), ?6, ?7, ?8, cast(?9 as boolean), ?10, ?11, ?12, ?13)""")
                .setParameter(1, Uuid7.next()).setParameter(2, day).setParameter(3, position)
                .setParameter(4, text(told.beganAt())).setParameter(5, text(told.seconds()))
                .setParameter(6, told.kind().name()).setParameter(7, told.state().name())
                .setParameter(8, told.cause()).setParameter(9, text(told.missedDose()))
                .setParameter(10, told.rescue()).setParameter(11, told.injury()).setParameter(12, told.witness())
                .setParameter(13, told.video()).executeUpdate();
    }

    private void add(UUID day, DiaryNight told) {
        em.createNativeQuery("""
                insert into diary_night (day_id, bed_time, lights_out, latency_min, awakenings, rise_time, naps_min, caffeine,
                    alcohol, medicines, restless)
                values (?1, cast(?2 as time), cast(?3 as time), cast(?4 as integer), cast(?5 as integer), cast(?6 as time),
                    cast(?7 as integer), cast(?8 as integer), cast(?9 as numeric), ?10, cast(?11 as boolean))""")
                .setParameter(1, day).setParameter(2, text(told.bedTime())).setParameter(3, text(told.lightsOut()))
                .setParameter(4, text(told.latency())).setParameter(5, text(told.awakenings()))
                .setParameter(6, text(told.rise())).setParameter(7, text(told.naps()))
                .setParameter(8, text(told.caffeine())).setParameter(9, text(told.alcohol()))
                .setParameter(10, told.medicines()).setParameter(11, text(told.restless())).executeUpdate();
    }

    /** From when on treatment counts; an earlier word on it stays readable. */
    void baseline(CaseView of, LocalDate endsBefore, Instant now, UUID by) {
        em.createNativeQuery("""
                insert into diary_baseline (id, case_id, patient_id, ends_before, recorded_at, recorded_by)
                values (?1, ?2, ?3, cast(?4 as date), cast(?5 as timestamptz), ?6)""").setParameter(1, Uuid7.next())
                .setParameter(2, of.id().value()).setParameter(3, of.patient().value())
                .setParameter(4, endsBefore.toString()).setParameter(5, now.toString()).setParameter(6, by)
                .executeUpdate();
    }

    private static String text(Object value) {
        return value instanceof Object known ? known.toString() : null;
    }
}
