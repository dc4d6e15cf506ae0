package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.restlesslegs.SettledLegs;

/** What a case's plans tell about its discharge. */
@Dependent
class DischargeQueries {
    /** Intravenous: a recorded dose, or a step that gives intravenous calcium and was done here. */
    private static final String SAID = """
            select (select max(greatest(d.given_at, ps.completed_at))
                      from plan_step ps join plan p on p.id = ps.plan_id
                      join step_gives g on g.step_id = ps.step_id and g.substance = 'IV_CALCIUM'
                      left join plan_dose d on d.plan_step_id = ps.id
                           and not exists (select 1 from plan_dose_void v where v.dose_id = d.id)
                     where p.case_id = ?1 and (ps.status = 'DONE' or d.id is not null)) as intravenous,
                   (select max(ps.completed_at)
                      from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
                     where p.case_id = ?1 and m.code = 'HANDED_OVER' and m.choice = 'YES') as handover,
                   (select m.choice
                      from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
                     where p.case_id = ?1 and m.code = 'CAUSE_FIXED' order by ps.completed_at desc limit 1) as cause,
                   k.birth_date, k.registered_at,
                   (select string_agg(trim_scale(t.amount) || ' ' || to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ','
                           order by t.at)
                      from (select cast(e.total as numeric) as amount, e.assessed_at as at
                              from score_entry e join clinic_case k on k.patient_id = e.patient_id
                             where k.id = ?1 and e.scale = 'IRLS' and e.voided_at is null and e.total is not null
                            union all
                            select m.amount, ps.completed_at
                              from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
                             where p.case_id = ?1 and m.code = 'IRLS') t) as totals,
                   (select max(s.at)
                      from (select f.confirmed_at as at from case_finding f join clinic_case k on k.patient_id = f.patient_id
                             where k.id = ?1 and f.code = 'NEW_SEIZURE' and f.present and f.voided_at is null
                            union all
                            select p.started_at from plan p join clinic_case k on k.patient_id = p.patient_id
                             where k.id = ?1 and p.protocol_code = 'STATUS'
                            union all
                            select (d.day + interval '12 hours') at time zone 'UTC'
                              from diary_day d join clinic_case k on k.patient_id = d.patient_id
                             where k.id = ?1 and d.kind = 'SEIZURE' and d.voided_at is null
                               and exists (select 1 from diary_seizure z where z.day_id = d.id)
                            union all
                            select ps.completed_at
                              from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
                             where p.case_id = ?1 and (m.code in ('SEIZURE', 'SECOND_SEIZURE') and m.choice = 'YES'
                                or m.code in ('SEIZURES', 'SEIZURE_DAYS') and m.amount > 0)) s) as seizure,
                   free.amount, free.completed_at, review.outcome, review.completed_at
              from (select t.birth_date, t.registered_at from patient t join clinic_case c on c.patient_id = t.id
                     where c.id = ?1) k
              left join lateral (select m.amount, ps.completed_at
                      from plan_measure m join plan_step ps on ps.id = m.plan_step_id join plan p on p.id = ps.plan_id
                     where p.case_id = ?1 and m.code = 'FREE_MONTHS' order by ps.completed_at desc limit 1) free on true
              left join lateral (select s.code || ' ' || ps.outcome_code as outcome, ps.completed_at
                      from plan_step ps join plan p on p.id = ps.plan_id join protocol_step s on s.id = ps.step_id
                     where p.case_id = ?1 and p.protocol_code = 'EPI' and ps.status = 'DONE'
                       and s.code in ('EP-07', 'EP-08', 'EP-11', 'EP-12', 'EP-13', 'EP-14')
                     order by ps.completed_at desc limit 1) review on true""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * What its steps said.
     *
     * @param lastIntravenous when intravenous calcium was last given, if ever
     * @param lastHandover    when the patient was last handed over, if ever
     * @param causeFixed      the last word on it, if any
     * @param born            the patient's day of birth
     * @param knownSince      when the patient was registered here
     * @param totals          every IRLS total, of scores and of steps, oldest first
     * @param seizures        what is known of seizures
     */
    record Said(Optional<Instant> lastIntravenous, Optional<Instant> lastHandover, Optional<Boolean> causeFixed,
            LocalDate born, Instant knownSince, List<SettledLegs.Total> totals, SeizureDischarge.Seen seizures) {
    }

    Said of(CaseId caseId) {
        return Columns.each(em.createNativeQuery(SAID).setParameter(1, caseId.value()).getResultList(),
                row -> new Said(Optional.ofNullable(row.instant()), Optional.ofNullable(row.instant()),
                        Optional.ofNullable(row.text()).map("YES"::equals), row.date(), row.instant(),
                        row.list().stream().map(DischargeQueries::total).toList(), seizures(row)))
                .getFirst();
    }

    private static SeizureDischarge.Seen seizures(Columns row) {
        Optional<Instant> last = Optional.ofNullable(row.instant());
        Optional<BigDecimal> months = Optional.ofNullable(row.decimal());
        Optional<Instant> told = Optional.ofNullable(row.instant());
        Optional<String> outcome = Optional.ofNullable(row.text());
        Optional<Instant> reviewed = Optional.ofNullable(row.instant());
        return new SeizureDischarge.Seen(last,
                months.flatMap(free -> told.map(at -> new SeizureDischarge.Free(free, at))),
                outcome.flatMap(said -> reviewed.map(at -> new SeizureDischarge.Review(said, at))));
    }

    /** {@code 24 2026-11-29T10:00:00Z}. */
    private static SettledLegs.Total total(String written) {
        String[] parts = written.split(" ");
        return new SettledLegs.Total(new BigDecimal(parts[0]), Instant.parse(parts[1]));
    }
}
