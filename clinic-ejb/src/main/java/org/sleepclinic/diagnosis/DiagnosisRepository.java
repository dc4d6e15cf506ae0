package org.sleepclinic.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PatientTurnRepository;
import org.sleepclinic.patient.PatientId;

/** Keeps diagnostic statements. */
@Dependent
class DiagnosisRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private PatientTurnRepository turns;

    /** Nobody else changes this patient's treatments or plans until the use case ends: a statement moves the case and them. */
    void turn(PatientId patient) {
        turns.take(patient.value());
    }

    /** @throws DomainException {@code unknown} */
    Diagnosis get(DiagnosisId id) {
        return Optional.ofNullable(em.find(Diagnosis.class, id.value()))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** The statement of this code that stands in the case. */
    Optional<Diagnosis> standing(CaseId caseId, String code) {
        return em
                .createQuery("select d from Diagnosis d where d.caseId = :case and d.code = :code and d.current = true",
                        Diagnosis.class)
                .setParameter("case", caseId.value()).setParameter("code", code).getResultStream().findFirst();
    }

    /** The replaced statement leaves its place in the table before the new one takes it. */
    void replace(Diagnosis next) {
        em.flush();
        em.persist(next);
    }

    void add(Diagnosis first) {
        em.persist(first);
    }
}
