package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.alert.AlertId;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PatientTurnRepository;
import org.sleepclinic.patient.PatientId;

/** Loads and keeps plans, the doses given in them and the safety checks answered. */
@Dependent
class PlanRepository {
    private static final String TREATED_SINCE = """
            select 1 from alert a join plan p on p.case_id = ?2 and p.protocol_code = ?3
              join plan_step ps on ps.plan_id = p.id and coalesce(ps.completed_at, 'infinity') >= a.raised_at
              join protocol_step s on s.id = ps.step_id and s.code = any(string_to_array(?4, ','))
             where a.id = ?1""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private PatientTurnRepository turns;

    /** Nobody else changes this patient's plans or treatments until the use case ends. */
    void turn(PatientId patient) {
        turns.take(patient.value());
    }

    /** The plan; nobody else moves it until the use case ends, so that two last steps cannot both leave it open. */
    Plan lock(PlanId id) {
        List<UUID> patient = em.createQuery("select p.patientId from Plan p where p.id = :plan", UUID.class)
                .setParameter("plan", id.value()).getResultList();
        turn(new PatientId(known(patient.isEmpty() ? null : patient.getFirst())));
        return known(em.find(Plan.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, by one of its steps. */
    Plan lockOf(PlanStepId step) {
        List<UUID> plan = em.createQuery("select s.plan.id from PlanStep s where s.id = :step", UUID.class)
                .setParameter("step", step.value()).getResultList();
        return lock(new PlanId(known(plan.isEmpty() ? null : plan.getFirst())));
    }

    /** The plan of this protocol that runs in the case. */
    Optional<Plan> running(CaseId caseId, String protocol) {
        return em.createQuery("select p.id from Plan p where p.caseId = :case and p.protocolCode = :protocol"
                + " and p.status = :active", UUID.class).setParameter("case", caseId.value())
                .setParameter("protocol", protocol)
                .setParameter("active", PlanStatus.ACTIVE).getResultStream().findFirst()
                .map(id -> lock(new PlanId(id)));
    }

    /** Was one of the emergency's own steps open in the case when the alert was raised, or after, whatever has become of it? */
    boolean isTreatedSince(AlertId alert, EmergencyStart emergency, CaseId caseId) {
        return !em.createNativeQuery(TREATED_SINCE).setParameter(1, alert.value()).setParameter(2, caseId.value())
                .setParameter(3, emergency.protocol()).setParameter(4, String.join(",", emergency.ownSteps()))
                .getResultList().isEmpty();
    }

    /** Every plan that runs for a patient. */
    List<Plan> running(PatientId patient) {
        turn(patient);
        return em
                .createQuery(
                        "select p.id from Plan p where p.patientId = :patient and p.status = :active order by p.id",
                        UUID.class)
                .setParameter("patient", patient.value()).setParameter("active", PlanStatus.ACTIVE)
                .getResultStream().map(id -> lock(new PlanId(id))).toList();
    }

    /** Writes what changed, so that a reading that follows sees it. */
    void flush() {
        em.flush();
    }

    void add(Plan started) {
        em.persist(started);
    }

    void add(PlanDose given) {
        em.persist(given);
    }

    /** Was a dose recorded at this step that nobody has struck out? */
    boolean isGiven(PlanStepId step) {
        return !em.createQuery("select d.id from PlanDose d where d.planStepId = :step"
                + " and not exists (select v.doseId from StruckDose v where v.doseId = d.id)", UUID.class)
                .setParameter("step", step.value()).getResultList().isEmpty();
    }

    PlanDose dose(UUID id) {
        return known(em.find(PlanDose.class, id));
    }

    void add(StepRemark remark) {
        em.persist(remark);
    }

    /** Its step may have been opened just now. */
    void add(StepMove move) {
        em.flush();
        em.persist(move);
    }

    void add(StruckDose struck) {
        em.persist(struck);
    }

    void add(AnsweredCheck answered) {
        em.persist(answered);
    }

    private static <T> T known(T found) {
        return Optional.ofNullable(found).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }
}
