package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Reach;
import org.sleepclinic.kernel.Reasons;
import org.sleepclinic.patient.PatientId;

/** Reads alerts, and what their rules need to know of a patient. */
@Dependent
class AlertQueries {
    /**
     * Why the report, score or day of a diary that raised alert {@code a} no longer counts, else null: voided, or amended since, when the
     * version in force raises what there still is to raise.
     */
    static final String WITHDRAWN = """
            coalesce((select case r.status when 'VOIDED' then r.void_reason when 'SUPERSEDED' then
                             (select s.amend_reason from result_report s where s.amends_id in (r.id, r.amends_id)
                                 and s.id <> r.id and s.entered_at >= r.entered_at order by s.entered_at limit 1) end
                        from result_report r where r.id = a.subject_id),
                     (select e.void_reason from score_entry e where e.id = a.subject_id),
                     (select d.void_reason from diary_day d where d.id = a.subject_id))""";
    private static final String COLUMNS = """
            select a.id, a.version, a.patient_id, p.family_name, p.given_name, p.birth_date, p.phone, a.case_id, a.source,
                   a.subject_id, a.rule_id, a.level, a.headline, cast(a.reasons as text), a.raised_at, a.owner_id,
                   o.display_name as owner, o.phone as owner_phone, a.deputy_id, d.display_name as deputy,
                   d.phone as deputy_phone, a.escalates_at, a.escalated_at,
                   a.acknowledged_at, k.display_name as acknowledged_by, a.comment,
                   %s as withdrawn,
                   (select cast(json_agg(json_build_object('note', c.note, 'by', u.display_name, 'at', c.called_at)
                               order by c.called_at, c.id) as text)
                      from alert_call c join clinic_user u on u.id = c.called_by where c.alert_id = a.id) as calls, %s as running
            from alert a left join patient p on p.id = a.patient_id left join clinic_user o on o.id = a.owner_id
            left join clinic_user d on d.id = a.deputy_id left join clinic_user k on k.id = a.acknowledged_by
            """.formatted(WITHDRAWN, "%s");
    /** The emergencies that run in the case of alert {@code a}: each active plan with an emergency's step open, by its protocol. */
    private static final String RUNNING = """
            (select string_agg(e.protocol_code || '=' || e.id, ',') from plan e where e.case_id = a.case_id and e.status = 'ACTIVE'
                and exists (select 1 from plan_step ps join protocol_step s on s.id = ps.step_id
                             where ps.plan_id = e.id and ps.status = 'OPEN' and s.emergency))""";
    private static final String ROW = COLUMNS.formatted("cast(null as text)");

    private static final String COUNT = """
            select count(*) filter (where level = 'EMERGENCY') as emergencies,
                   count(*) filter (where level <> 'EMERGENCY') as others
              from alert where acknowledged_at is null""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Whom a rule asks about: age and sex. */
    record Person(LocalDate birthDate, String sex) {
    }

    /** Every emergency nobody has answered, then so many of the others: the graver first, then the oldest. */
    List<AlertView> open(int others) {
        return read(em.createNativeQuery(
                ROW + """
                where a.acknowledged_at is null
                  and (a.level = 'EMERGENCY' or a.id in (select o.id from alert o
                        where o.acknowledged_at is null and o.level <> 'EMERGENCY' order by %1$s, o.raised_at, o.id limit ?1))
                order by %2$s, a.raised_at, a.id""".formatted(gravest("o"), gravest("a"))).setParameter(1, others));
    }

    private static String gravest(String alert) {
        return "array_position(array['EMERGENCY', 'SAME_DAY', 'URGENT'], " + alert + ".level)";
    }

    /** How many nobody has answered. */
    OpenAlerts count() {
        return Columns.each(em.createNativeQuery(COUNT).getResultList(),
                row -> new OpenAlerts(row.number(), row.number())).getFirst();
    }

    Optional<AlertView> find(AlertId alert) {
        return read(em.createNativeQuery(ROW + "where a.id = ?1").setParameter(1, alert.value())).stream().findFirst();
    }

    /** Those the record {@code subject} raised, answered or not, oldest first, with the emergencies that run in their case. */
    List<AlertView> ofSubject(UUID subject) {
        return read(
                em.createNativeQuery(COLUMNS.formatted(RUNNING) + "where a.subject_id = ?1 order by a.raised_at, a.id")
                        .setParameter(1, subject));
    }

    /** Has somebody seen this patient collapse or faint since then? */
    boolean fainted(PatientId patient, Instant since) {
        return !em.createNativeQuery("select 1 from emergency_check where patient_id = ?1"
                + " and confirmed_at >= cast(?2 as timestamptz) and answers ->> 'NOW.08' = 'YES'")
                .setParameter(1, patient.value()).setParameter(2, since.toString()).getResultList().isEmpty();
    }

    /** True while somebody has yet to answer this rule for this patient. */
    boolean isOpen(PatientId patient, String ruleId) {
        return !em
                .createNativeQuery(
                        "select 1 from alert where patient_id = ?1 and rule_id = ?2 and acknowledged_at is null")
                .setParameter(1, patient.value()).setParameter(2, ruleId).getResultList().isEmpty();
    }

    /** The physician who answers for the case, if one does who still works here. */
    Optional<UUID> responsible(UUID caseId) {
        return Columns.each(em.createNativeQuery("select u.id from clinic_case c join clinic_user u"
                + " on u.id = c.responsible_id and u.active where c.id = ?1").setParameter(1, caseId).getResultList(),
                Columns::uuid).stream().findFirst();
    }

    Person person(PatientId patient) {
        return Columns.each(em.createNativeQuery("select birth_date, sex from patient where id = ?1")
                .setParameter(1, patient.value()).getResultList(), row -> new Person(row.date(), row.text()))
                .getFirst();
    }

    /** Signs a clinician last confirmed as present, since {@code from}. */
    Set<FindingCode> present(PatientId patient, Instant from) {
        return new HashSet<>(Columns.each(em.createNativeQuery("""
                select f.code from (%s) f where f.present and f.confirmed_at >= cast(?2 as timestamptz)"""
                .formatted(StandingSigns.ofPatient("?1")))
                .setParameter(1, patient.value()).setParameter(2, from.toString()).getResultList(),
                row -> row.one(FindingCode.class)));
    }

    /** Everybody who may see an alert, all clinical staff, and how many are open. */
    Ring ring() {
        record Listener(UUID id, OpenAlerts open) {
        }
        List<Listener> staff = Columns.each(
                em.createNativeQuery("""
                select distinct r.user_id, o.emergencies, o.others
                  from clinic_user_role r join clinic_user u on u.id = r.user_id
                 cross join (%s) o
                 where u.active and r.role in ('NURSE', 'TECHNOLOGIST', 'PHYSICIAN')""".formatted(COUNT))
                        .getResultList(),
                row -> new Listener(row.uuid(), new OpenAlerts(row.number(), row.number())));
        return new Ring(staff.stream().map(Listener::id).collect(Collectors.toSet()),
                staff.stream().map(Listener::open).findFirst().orElse(OpenAlerts.NONE));
    }

    /** What is open now, as one text that differs whenever an alert is raised, passed on or answered. */
    String fingerprint() {
        return (String) em.createNativeQuery("""
                select coalesce(string_agg(cast(id as text) || version, ',' order by id), '') from alert
                where acknowledged_at is null""").getSingleResult();
    }

    private static List<AlertCall> calls(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new AlertCall(one.getString("note"), one.getString("by"),
                            OffsetDateTime.parse(one.getString("at")).toInstant()))
                    .toList();
        }
    }

    private static PatientId patient(UUID known) {
        return known == null ? null : new PatientId(known);
    }

    private static List<AlertView> read(Query query) {
        return Columns.each(query.getResultList(), row -> new AlertView(new AlertId(row.uuid()), row.count(),
                patient(row.uuid()), row.text(), row.text(), row.date(), row.text(), row.uuid(),
                row.one(Alarm.Source.class), row.uuid(), row.text(), row.one(Alarm.Level.class), row.text(),
                Reasons.parse(row.text()), row.instant(), row.uuid(), Reach.of(row.text(), row.text()), row.uuid(),
                Reach.of(row.text(), row.text()), row.instant(),
                row.instant(), row.instant(), row.text(), row.text(), row.text(), calls(row.text()),
                running(row.list())));
    }

    private static Map<String, UUID> running(List<String> plans) {
        return plans.stream().map(plan -> plan.split("="))
                .collect(Collectors.toMap(plan -> plan[0], plan -> UUID.fromString(plan[1])));
    }
}
