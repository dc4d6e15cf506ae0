package org.sleepclinic.advice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.patient.PatientId;

/** Keeps advice given and what was told about driving. */
@Dependent
class AdviceRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    void add(GivenAdvice given) {
        em.persist(given);
    }

    GivenAdvice get(UUID id) {
        return Optional.ofNullable(em.find(GivenAdvice.class, id))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Adds what was told; nothing is replaced. */
    UUID add(PatientId patient, RecordDriving told, Instant at, UUID by) {
        UUID id = Uuid7.next();
        DrivingQuestion asked = told.asked();
        em.createNativeQuery("""
                insert into driving_status (id, case_id, patient_id, status, jurisdiction, situation, vehicle_group, months,
                                            told_notify, note, advised_on, advised_by, recorded_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as integer), cast(?8 as integer), ?9, ?10, cast(?11 as date), ?12,
                        cast(?13 as timestamptz))""")
                .setParameter(1, id).setParameter(2, told.caseId().value()).setParameter(3, patient.value())
                .setParameter(4, told.status().name()).setParameter(5, blank(asked.jurisdiction()))
                .setParameter(6, asked.situation() == null ? null : asked.situation().name())
                .setParameter(7, asked.group() == null ? null : asked.group().toString())
                .setParameter(8, asked.months() == null ? null : asked.months().toString())
                .setParameter(9, told.toldNotify()).setParameter(10, blank(told.note()))
                .setParameter(11, told.advisedOn().toString()).setParameter(12, by).setParameter(13, at.toString())
                .executeUpdate();
        return id;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
