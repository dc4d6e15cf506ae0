package org.sleepclinic.emergency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.emergency.DoseWay.Setting;
import org.sleepclinic.emergency.DoseWay.WarnsFor;
import org.sleepclinic.emergency.EmergencySheet.Call;
import org.sleepclinic.emergency.EmergencySheet.Given;
import org.sleepclinic.emergency.EmergencySheet.Head;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.plan.PlanId;
import org.sleepclinic.plan.PlanStepId;

/** Reads an emergency plan: head, steps, and what was given and told. Three statements. */
@Dependent
class EmergencyQueries {
    private static final String HEAD = """
            select p.id, p.case_id, p.patient_id, p.version_id, p.protocol_code, v.version, r.name, p.status = 'ACTIVE',
                   p.started_at,
                   (select case when min(ps.activated_at) > p.started_at + interval '1 hour' then min(ps.activated_at)
                                else coalesce((select a.raised_at from alert a where a.id = p.origin_id), p.started_at) end
                      from plan_step ps join protocol_step s on s.id = ps.step_id
                     where ps.plan_id = p.id and s.emergency and ps.status = 'OPEN') as since,
                   case when p.origin_kind = 'ALERT' then (select a.rule_id || ' ' || a.headline from alert a
                    where a.id = p.origin_id) else '' end, v.evidence, v.source, v.approved_on is not null
              from plan p join protocol_version v on v.id = p.version_id join protocol r on r.code = p.protocol_code
             where p.id = ?1""";
    private static final String STEPS = """
            select ps.id, ps.version, s.code, ps.due_at, ps.completed_at, u.display_name, o.label, ps.status, ps.outcome_code,
                   (select string_agg(r.remark || ' (' || ru.display_name || ')', '; ' order by r.remarked_at)
                      from plan_step_remark r join clinic_user ru on ru.id = r.remarked_by where r.plan_step_id = ps.id),
                   exists (select 1 from plan_dose d where d.plan_step_id = ps.id
                      and not exists (select 1 from plan_dose_void v where v.dose_id = d.id))
              from plan_step ps join protocol_step s on s.id = ps.step_id left join clinic_user u on u.id = ps.completed_by
              left join step_outcome o on o.step_id = ps.step_id and o.code = ps.outcome_code
             where ps.plan_id = ?1 order by ps.activated_at, s.position""";
    /** What whoever alarmed from "happening now" said of when it began and where, belongs to the emergency that was opened for it. */
    private static final String LOG = """
            select 'DOSE', s.code, d.drug, d.amount, d.unit, d.rate_ml_h, d.given_at, pu.display_name, cu.display_name, d.reason,
                   false, d.id, v.reason || ' (' || vu.display_name || ')', d.recorded_at
              from plan_dose d join plan_step ps on ps.id = d.plan_step_id join protocol_step s on s.id = ps.step_id
              join clinic_user pu on pu.id = d.prescriber_id join clinic_user cu on cu.id = d.checker_id
              left join plan_dose_void v on v.dose_id = d.id left join clinic_user vu on vu.id = v.voided_by
             where ps.plan_id = ?1
            union all
            select e.kind, e.place, e.whom, null, null, null, e.at, u.display_name, null, e.said, coalesce(e.read_back, false),
                   e.id, null, e.recorded_at
              from plan_event e join clinic_user u on u.id = e.recorded_by where e.plan_id = ?1
            union all
            select t.kind, t.place, null, null, null, null, t.at, u.display_name, null, null, false, c.id, null, c.confirmed_at
              from plan p join emergency_check c on c.case_id = p.case_id
                and (c.id = (select a.subject_id from alert a where a.id = p.origin_id)
                     or c.confirmed_at between p.started_at - interval '1 hour' and coalesce(p.ended_at, 'infinity'))
              join clinic_user u on u.id = c.confirmed_by
             cross join lateral (
                   select 'PLACE' as kind, c.place, c.confirmed_at as at
                   union all
                   select 'BEGAN', null, c.confirmed_at - cast(c.answers ->> 'NOW.02' as double precision) * interval '1 minute'
                    where p.protocol_code = 'STATUS' and c.answers ->> 'NOW.01' = 'YES'
                      and c.answers ->> 'NOW.02' ~ '^[0-9]+([.][0-9]+)*$') t
             where p.id = ?1
             order by 14, 7""";
    private static final String WAYS = """
            select s.code, d.code, d.drug, coalesce(d.substance, d.drug), d.route, d.setting, d.fixed_amount, d.fixed_most, d.per_kg, d.cap, d.light_below,
                   d.light_amount, d.unit, d.says, d.rate, d.warns, d.warns_for, d.evidence, d.source
              from emergency_dose d join protocol_step s on s.id = d.step_id where s.version_id = ?1
             order by s.position, d.position""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /**
     * A step of the plan as it stands.
     *
     * @param remarks what was said beside it once it was done; null: nothing
     * @param given   a dose recorded at it counts
     */
    record Step(PlanStepId id, int version, String code, Instant dueAt, Instant done, String by, String outcome,
            String status, String outcomeCode, String remarks, boolean given) {
        /** Of the plan's steps none has been opened by this code yet. */
        static Step toCome(String code) {
            return new Step(null, 0, code, null, null, null, null, null, null, null, false);
        }

        /** Did somebody say here that nobody convulses any more? */
        boolean isStopped() {
            return done != null && "STOPPED".equals(outcomeCode);
        }

        /** Have others taken over here? */
        boolean isHandedOver() {
            return done != null && "TRANSFERRED".equals(outcomeCode);
        }

        /** Due no later than this. */
        Step dueBy(Instant latest) {
            return done != null || dueAt == null || !latest.isBefore(dueAt) ? this
                    : new Step(id, version, code, latest, null, by, outcome, status, outcomeCode, remarks, given);
        }
    }

    /** A dose given or something told, by when it was recorded. */
    record Entry(String kind, String code, String what, BigDecimal amount, String unit, BigDecimal rate, Instant at,
            String who, String checker, String said, boolean readBack, UUID id, String struck, Instant recordedAt) {
        boolean isA(String sought) {
            return sought.equals(kind);
        }

        Given given() {
            return new Given(id, code, what, amount, unit, rate, at, who, checker, said, struck);
        }

        Call call() {
            return new Call(at, what, said, readBack, who);
        }

        Place place() {
            return Place.valueOf(code);
        }
    }

    /** The plan; refuses {@code unknown}. */
    Head head(PlanId id) {
        return Columns.each(em.createNativeQuery(HEAD).setParameter(1, id.value()).getResultList(),
                row -> new Head(new PlanId(row.uuid()), row.uuid(), row.uuid(), row.uuid(), row.text(), row.count(),
                        row.text(), row.yes(), row.instant(), row.instant(), row.text(), row.one(Evidence.class),
                        row.text(),
                        row.yes()))
                .stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** In the order they were opened. */
    List<Step> steps(PlanId id) {
        return Columns.each(em.createNativeQuery(STEPS).setParameter(1, id.value()).getResultList(),
                row -> new Step(new PlanStepId(row.uuid()), row.count(), row.text(), row.instant(), row.instant(),
                        row.text(), row.text(), row.text(), row.text(), row.text(), row.yes()));
    }

    /** In the order it was recorded. */
    List<Entry> log(PlanId id) {
        return Columns.each(em.createNativeQuery(LOG).setParameter(1, id.value()).getResultList(),
                row -> new Entry(row.text(), row.text(), row.text(), row.decimal(), row.text(), row.decimal(),
                        row.instant(), row.text(), row.text(), row.text(), row.yes(), row.uuid(), row.text(),
                        row.instant()));
    }

    List<DoseWay> ways(UUID version) {
        return Columns.each(em.createNativeQuery(WAYS).setParameter(1, version).getResultList(),
                row -> new DoseWay(row.text(), row.text(), row.text(), row.text(), row.text(), row.one(Setting.class),
                        row.decimal(), row.decimal(), row.decimal(), row.decimal(), row.decimal(), row.decimal(),
                        row.text(), row.text(), row.text(), row.text(), row.one(WarnsFor.class),
                        row.one(Evidence.class), row.text()));
    }
}
