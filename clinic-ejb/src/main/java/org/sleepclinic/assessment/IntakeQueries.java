package org.sleepclinic.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Reasons;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.StandingFacts;
import org.sleepclinic.patient.Whereabouts;

/** Reads the questions, and one intake with what it needs to be judged: one statement for each. */
@Dependent
class IntakeQueries {
    /** The text of answer {@code a} as {@link Answer} writes it. */
    static final String ANSWER = """
            coalesce(case a.bool_value when true then 'YES' when false then 'NO' end, cast(trim_scale(a.number_value) as text),
                     a.text_value, case when a.month_only then to_char(a.date_value, 'YYYY-MM') else cast(a.date_value as text) end,
                     array_to_string(a.codes, ','), '')""";
    private static final String TODAY = "cast(?5 as date)";
    private static final List<IntakeOption> YES_NO =
            List.of(new IntakeOption(Answer.YES, "Yes"), new IntakeOption(Answer.NO, "No"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private Clock clock;

    /** The sections of {@code purpose} INTAKE or NOW with their items, in order. */
    List<IntakeSection> sections(String purpose) {
        List<?> rows = em.createNativeQuery("""
                select s.code, s.title, i.code, i.label, i.question, i.help, i.type, cast(i.options as text), i.unit, i.min_value,
                       i.max_value, cast(i.asked_when as text), i.clinician_only, i.safety_list, i.drives, i.evidence, i.source
                  from intake_section s join intake_item i on i.section_code = s.code
                 where s.purpose = ?1 order by s.position, i.position""").setParameter(1, purpose).getResultList();
        Map<String, String> titles = new LinkedHashMap<>();
        List<IntakeItem> items = Columns.each(rows, row -> {
            String section = row.text();
            titles.put(section, row.text());
            return item(section, row);
        });
        return titles.entrySet().stream().map(section -> new IntakeSection(section.getKey(), section.getValue(),
                items.stream().filter(item -> item.section().equals(section.getKey())).toList())).toList();
    }

    private static IntakeItem item(String section, Columns row) {
        String code = row.text();
        IntakeItem.Wording wording = new IntakeItem.Wording(row.text(), row.text(), row.text());
        ItemType type = row.one(ItemType.class);
        List<IntakeOption> options = options(type, row.text());
        Bounds bounds = new Bounds(row.text(), row.decimal(), row.decimal());
        AskedWhen askedWhen = AskedWhen.parse(row.text());
        boolean clinicianOnly = row.yes();
        SafetyList list = row.one(SafetyList.class);
        return new IntakeItem(code, section, wording, type, options, bounds, askedWhen, clinicianOnly, list,
                new IntakeItem.Origin(row.text(), row.one(Evidence.class), row.text()));
    }

    private static List<IntakeOption> options(ItemType type, String json) {
        if (json == null) {
            return type == ItemType.BOOLEAN ? YES_NO : List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(option -> new IntakeOption(option.getString("code"), option.getString("label"))).toList();
        }
    }

    /**
     * The case with one of its intakes: {@code intake}, or for null the newest that was not voided, the open one first;
     * empty when there is no such case.
     */
    Optional<IntakeContext> context(CaseId caseId, IntakeId intake) {
        List<?> rows = em.createNativeQuery("""
                select c.patient_id, c.status, p.birth_date, ca.flag, ca.seen,
                       (select string_agg(distinct a.rule_id, ',') from alert a where a.subject_id = i.id
                            or a.case_id = c.id and a.source = 'CASE' and a.raised_at >= i.started_at) as flags,
                       (select cast(json_agg(json_build_object('rule', f.rule_id, 'seen', f.seen, 'reason', f.reason,
                                'by', u.display_name, 'at', f.answered_at) order by f.answered_at desc, f.id desc) as text)
                          from intake_flag_answer f join clinic_user u on u.id = f.answered_by
                         where f.intake_id = i.id) as ruled_out,
                       (select string_agg(f.code, ',') from (%s) f
                         where f.present and f.confirmed_at >= cast(?3 as timestamptz)) as findings,
                       (select cast(json_object_agg(m.class, m.names) as text) from (
                               select k.class, string_agg(distinct s.label, ', ' order by s.label) as names
                                 from safety_fact s join medicine_class k on k.class in ('ANTICOAGULANT', 'SEROTONERGIC')
                                      and lower(s.label) ~ ('\\m' || k.medicine || '\\M')
                                where s.patient_id = c.patient_id and %s group by k.class) m) as medicines,
                       exists (select 1 from safety_fact s where s.patient_id = c.patient_id and %s
                                  and %s = 'PREGNANT') as pregnant,
                       (select cast(json_agg(json_build_object('id', t.id, 'status', t.status, 'at', t.started_at,
                                'by', tu.display_name, 'voided', t.void_reason) order by t.started_at desc, t.id desc) as text)
                          from intake t join clinic_user tu on tu.id = t.started_by where t.case_id = c.id) as taken,
                       i.id, i.status, i.started_at, su.display_name, i.finished_at, fu.display_name, i.version
                  from clinic_case c join patient p on p.id = c.patient_id
                  left join lateral (select * from intake where case_id = c.id
                                        and coalesce(id = cast(?2 as uuid), status <> 'VOIDED')
                                      order by status = 'OPEN' desc, started_at desc limit 1) i on true
                  left join clinic_user su on su.id = i.started_by
                  left join clinic_user fu on fu.id = i.finished_by
                  left join lateral (select v.flag, case v.bound when 'BELOW' then '< ' when 'ABOVE' then '> ' else '' end || trim_scale(v.raw_amount) || ' ' || v.raw_unit || ' on '
                                            || to_char(r.taken_at at time zone ?4, 'DD-Mon-YYYY') as seen
                                       from result_value v join result_report r on r.id = v.report_id
                                      where v.patient_id = c.patient_id and r.status in ('PRELIMINARY', 'FINAL')
                                        and v.analyte_code in ('CALCIUM_ADJUSTED', 'CALCIUM_IONISED') and v.flag <> 'NO_RANGE'
                                      order by r.taken_at desc, v.analyte_code desc limit 1) ca on true
                 where c.id = ?1""".formatted(StandingSigns.ofPatient("c.patient_id"),
                StandingFacts.taken("s", TODAY), StandingFacts.ofPregnancy("s", TODAY), StandingFacts.pregnancy("s")))
                .setParameter(1, caseId.value())
                .setParameter(2, intake == null ? null : intake.toString())
                .setParameter(3, clock.instant().minus(StandingSigns.PRESENT_NOW).toString())
                .setParameter(4, clock.getZone().getId()).setParameter(5, LocalDate.now(clock).toString())
                .getResultList();
        return Columns.each(rows, row -> context(caseId, row)).stream().findFirst();
    }

    private static IntakeContext context(CaseId caseId, Columns row) {
        PatientId patient = new PatientId(row.uuid());
        String caseStatus = row.text();
        LocalDate born = row.date();
        String flag = row.text();
        String seen = row.text();
        MeasuredCalcium calcium =
                flag == null || flag.equals("UNDECIDED") ? null : new MeasuredCalcium(flag.endsWith("LOW"), seen);
        FlagAnswers flags = new FlagAnswers(Set.copyOf(row.list()), ruledOut(row.text()));
        OnRecord record = new OnRecord(Set.copyOf(row.list()), medicines(row.text()), row.yes());
        List<IntakeTaken> taken = taken(row.text());
        UUID id = row.uuid();
        IntakeHead head = id == null ? null
                : new IntakeHead(new IntakeId(id), row.one(IntakeStatus.class), row.instant(), row.text(),
                        row.instant(), row.text(), row.count());
        return new IntakeContext(caseId, patient, caseStatus, born, calcium, flags, record, taken, head);
    }

    private static Map<String, String> medicines(String json) {
        if (json == null) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject groups = reader.readObject();
            return groups.keySet().stream().collect(Collectors.toMap(Function.identity(), groups::getString));
        }
    }

    private static List<IntakeTaken> taken(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new IntakeTaken(new IntakeId(UUID.fromString(one.getString("id"))),
                            IntakeStatus.valueOf(one.getString("status")),
                            OffsetDateTime.parse(one.getString("at")).toInstant(), one.getString("by"),
                            one.getString("voided", null)))
                    .toList();
        }
    }

    private static List<RuledOut> ruledOut(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new RuledOut(one.getString("rule"), Reasons.parse(one.get("seen").toString()),
                            one.getString("reason"), one.getString("by"),
                            OffsetDateTime.parse(one.getString("at")).toInstant()))
                    .toList();
        }
    }

    /** The answers of an intake, with who gave each. */
    List<GivenAnswer> answers(IntakeId intake) {
        List<?> rows = em
                .createNativeQuery("""
                select a.item_code, a.state, %s, u.display_name, a.answered_at
                  from intake_answer a join clinic_user u on u.id = a.answered_by where a.intake_id = ?1"""
                        .formatted(ANSWER))
                .setParameter(1, intake.value()).getResultList();
        return Columns.each(rows,
                row -> new GivenAnswer(new Answer(row.text(), row.one(AnswerState.class), row.text()), row.text(),
                        row.instant()));
    }

    /** Where to find the patient of a case; empty when there is no such case. */
    Optional<Whereabouts> whereabouts(CaseId caseId) {
        List<?> rows = em.createNativeQuery("""
                select p.id, p.phone, p.address, nullif(concat_ws(', ', p.kin_name, p.kin_relation, p.kin_phone), '')
                  from patient p join clinic_case c on c.patient_id = p.id where c.id = ?1""")
                .setParameter(1, caseId.value()).getResultList();
        return Columns.each(rows, row -> new Whereabouts(new PatientId(row.uuid()), row.text(), row.text(), row.text()))
                .stream()
                .findFirst();
    }

    /** What the patient's record knows of the lists an intake points to; a kind without an entry was never recorded (D13). */
    Map<SafetyList, KnownList> lists(PatientId patient) {
        List<?> rows = em.createNativeQuery("""
                select kind, bool_or(told), bool_and(state = 'NONE_KNOWN'), coalesce(string_agg(label, ', ' order by label), '')
                  from safety_fact f where patient_id = ?1 and %s group by kind
                union all
                select 'MEASUREMENT', true, false, string_agg(seen, chr(10))
                  from (select distinct on (kind) trim_scale(amount) || coalesce('/' || trim_scale(amount2), '') || ' ' || unit as seen
                          from measurement where patient_id = ?2 and voided_at is null order by kind, taken_at desc) newest
                having count(*) > 0""".formatted(StandingFacts.holds("f", "cast(?3 as date)")))
                .setParameter(1, patient.value())
                .setParameter(2, patient.value()).setParameter(3, LocalDate.now(clock).toString()).getResultList();
        Map<SafetyList, KnownList> known = new EnumMap<>(SafetyList.class);
        Columns.each(rows,
                row -> known.put(row.one(SafetyList.class), new KnownList(row.yes(), row.yes(), row.text())));
        known.computeIfPresent(SafetyList.MEASUREMENT,
                (list, measured) -> new KnownList(true, false, measured.entries().lines().map(IntakeQueries::inUnit)
                        .collect(Collectors.joining(", "))));
        return known;
    }

    /** 120/80 mm[Hg] as people write it. */
    private static String inUnit(String measured) {
        int unit = measured.indexOf(' ') + 1;
        return measured.substring(0, unit) + Ucum.shown(measured.substring(unit));
    }
}
