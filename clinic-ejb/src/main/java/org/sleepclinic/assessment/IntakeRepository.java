package org.sleepclinic.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.PatientTurnRepository;
import org.sleepclinic.kernel.Reasons;
import org.sleepclinic.kernel.Uuid7;

/** Keeps intakes and their answers. An answer is one row written by itself, so two people never overwrite a whole form. */
@Dependent
class IntakeRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private PatientTurnRepository turns;

    Intake find(IntakeId id) {
        return Optional.ofNullable(em.find(Intake.class, id.value()))
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** To be finished: what it told moves the case and the safety list, so the patient's turn comes before either. */
    Intake lock(IntakeId id) {
        Intake intake = find(id);
        turns.take(intake.patient().value());
        return intake;
    }

    /** The intake being taken for a case. */
    Optional<Intake> openOf(CaseId caseId) {
        return em.createQuery("select i from Intake i where i.caseId = :case and i.status = :open", Intake.class)
                .setParameter("case", caseId.value()).setParameter("open", IntakeStatus.OPEN).getResultStream()
                .findFirst();
    }

    void add(Intake fresh) {
        em.persist(fresh);
    }

    /** Keeps an answer in place of an earlier one. The database refuses it once the intake is no longer open. */
    void put(Intake intake, ItemType type, Answer answer, Instant at, UUID by) {
        em.createNativeQuery(
                """
                insert into intake_answer (intake_id, item_code, state, bool_value, number_value, text_value, date_value, month_only,
                                           codes, answered_at, answered_by)
                select ?1, ?2, told.state,
                       case when told.type = 'BOOLEAN' then told.text = 'YES' end,
                       case when told.type in ('INTEGER', 'DECIMAL') then cast(told.text as numeric) end,
                       case when told.type in ('TEXT', 'TIME') then told.text end,
                       case when told.type = 'DATE' then cast(told.text || case length(told.text) when 7 then '-01' else '' end as date) end,
                       told.type = 'DATE' and coalesce(length(told.text), 0) = 7,
                       case when told.type in ('CHOICE', 'MULTI') then string_to_array(told.text, ',') end,
                       cast(?3 as timestamptz), cast(?4 as uuid)
                  from (select cast(?5 as text) as state, cast(?6 as text) as type, nullif(cast(?7 as text), '') as text) told
                on conflict (intake_id, item_code) do update set state = excluded.state, bool_value = excluded.bool_value,
                       number_value = excluded.number_value, text_value = excluded.text_value, date_value = excluded.date_value,
                       month_only = excluded.month_only,
                       codes = excluded.codes, answered_at = excluded.answered_at, answered_by = excluded.answered_by""")
                .setParameter(1, intake.id().value()).setParameter(2, answer.item()).setParameter(3, at.toString())
                .setParameter(4, by).setParameter(5, answer.state().name()).setParameter(6, type.name())
                .setParameter(7, answer.text()).executeUpdate();
    }

    /** Takes an answer out again: the item is open. */
    void clear(Intake intake, String item) {
        em.createNativeQuery("delete from intake_answer where intake_id = ?1 and item_code = ?2")
                .setParameter(1, intake.id().value()).setParameter(2, item).executeUpdate();
    }

    /** Keeps a call for help as it was made. */
    void add(HelpCall call) {
        em.createNativeQuery(
                """
                insert into help_call (id, case_id, patient_id, place, who, signs, called_at, called_by)
                values (?1, cast(?2 as uuid), cast(?3 as uuid), ?4, ?5, cast(?6 as jsonb), cast(?7 as timestamptz), ?8)""")
                .setParameter(1, call.id()).setParameter(2, text(call.caseId()))
                .setParameter(3, text(call.patient() == null ? null : call.patient().value()))
                .setParameter(4, call.place() == null ? null : call.place().name()).setParameter(5, call.who())
                .setParameter(6, call.signsJson())
                .setParameter(7, call.at().toString()).setParameter(8, call.by()).executeUpdate();
    }

    private static String text(UUID id) {
        return Objects.toString(id, null);
    }

    /** Keeps that somebody looked into a red flag which does not hold now. */
    void ruleOut(Intake intake, RedFlag flag, String reason, Instant at, UUID by) {
        em.createNativeQuery("""
                insert into intake_flag_answer (id, intake_id, rule_id, seen, reason, answered_at, answered_by)
                values (?1, ?2, ?3, cast(?4 as jsonb), ?5, cast(?6 as timestamptz), ?7)""")
                .setParameter(1, Uuid7.next()).setParameter(2, intake.id().value()).setParameter(3, flag.code())
                .setParameter(4, Reasons.toJson(flag.weighing().supports())).setParameter(5, reason)
                .setParameter(6, at.toString()).setParameter(7, by).executeUpdate();
    }

    /** Keeps what a clinician saw happening now. */
    void add(EmergencyCheck check) {
        em.createNativeQuery("""
                insert into emergency_check (id, case_id, patient_id, place, answers, red_flags, confirmed_at, confirmed_by)
                values (?1, ?2, ?3, ?4, cast(?5 as jsonb), string_to_array(?6, ','), cast(?7 as timestamptz), ?8)""")
                .setParameter(1, check.id()).setParameter(2, check.caseId().value())
                .setParameter(3, check.patient().value())
                .setParameter(4, check.place().name()).setParameter(5, check.answersJson())
                .setParameter(6, String.join(",", check.redFlags())).setParameter(7, check.at().toString())
                .setParameter(8, check.by()).executeUpdate();
    }
}
