package org.sleepclinic.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.diagnosis.Seizures.Consciousness;
import org.sleepclinic.diagnosis.Seizures.Descriptor;
import org.sleepclinic.diagnosis.Seizures.MainClass;
import org.sleepclinic.diagnosis.Seizures.Scheme;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.patient.PatientId;

/** Reads diagnoses, codes, and what a diagnosis may rest on. */
@Dependent
class DiagnosisQueries {
    /** Each code, with what the case suspects and which working diagnoses it has: one statement tells both. */
    private static final String CODES = """
            select c.code, c.label, c.evidence, c.source,
                   (select string_agg(distinct s.condition, ',') from suspicion s where s.case_id = ?1 and s.status <> 'DISMISSED'),
                   (select string_agg(d.code, ',') from diagnosis d
                     where d.case_id = ?1 and d.current and d.certainty <> 'REFUTED')
              from icd_code c order by c.code""";
    /** Each statement, repeated for what it rests on; one that rests on nothing has one row without. */
    private static final String STATEMENTS = """
            select d.id, d.code, c.label, c.evidence, d.certainty, d.note, d.reason, d.recorded_at, u.display_name, d.current,
                   d.seizure_system, d.seizure_class, d.seizure_type, d.seizure_also, d.consciousness, d.seizure_descriptors,
                   d.seizure_sequence, z.label as seizure,
                   (select string_agg(o.label, chr(10) order by o.position) from seizure_type o where o.system = d.seizure_system
                       and o.main_class = d.seizure_class and o.code = any(string_to_array(d.seizure_also, ','))) as others,
                   e.ref_id, e.kind, e.label as rests_on
              from diagnosis d join icd_code c on c.code = d.code join clinic_user u on u.id = d.recorded_by
              left join seizure_type z on z.system = d.seizure_system and z.main_class = d.seizure_class
                   and z.code = d.seizure_type
              left join diagnosis_evidence e on e.diagnosis_id = d.id
             where d.case_id = ?1 order by d.recorded_at desc, d.id desc, e.kind, e.label""";
    /** Only what stands: final reports, suspicions not dismissed, signs as last confirmed, signed notes, finished intakes. */
    private static final String CANDIDATES = """
            select r.id, 'RESULT' as kind, coalesce(t.name || ': ' || left(sr.conclusion, 160), r.category) as label, r.taken_at as at,
                   case when t.code is null then (select jsonb_agg(jsonb_build_object('name', a.name, 'unit', v.raw_unit, 'flag', v.flag, 'bound', v.bound, 'amount',
                           case when not v.derived then v.raw_amount else round(v.raw_amount, case
                               when v.raw_unit = a.canonical_unit then a.decimals else coalesce(a.alternate_decimals, 4) end)
                               end::text) order by a.panel, a.position)
                      from result_value v join analyte a on a.code = v.analyte_code where v.report_id = r.id) end as values
              from result_report r left join study_report sr on sr.report_id = r.id
              left join catalogue_test t on t.code = sr.study_code
             where r.case_id = ?1 and r.status = 'FINAL'
            union all
            select s.id, 'SUSPICION', case when length(s.condition) <= 4 then s.condition
                   else initcap(replace(s.condition, '_', ' ')) end || ' (' || s.rule_id || ')', s.raised_at, null
              from suspicion s where s.case_id = ?1 and s.status <> 'DISMISSED'
            union all
            select f.id, 'FINDING', initcap(replace(f.code, '_', ' ')) || case when f.present then ' present' else ' absent' end, f.confirmed_at, null
              from (%s) f
            union all
            select n.id, 'NOTE', left(n.body, 160), n.signed_at, null from case_note n where n.case_id = ?1 and n.status = 'SIGNED'
            union all
            select i.id, 'INTAKE', 'Intake questionnaire', i.finished_at, null from intake i
             where i.case_id = ?1 and i.status = 'FINISHED'
            order by at desc, id""".formatted(StandingSigns.ofCase("?1"));

    private static final Map<String, String> MARKS =
            Map.of("LOW", " ▼ L", "CRITICAL_LOW", " ▼▼ LL", "HIGH", " ▲ H", "CRITICAL_HIGH", " ▲▲ HH");

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Every code the clinic uses; those of what the case suspects are marked. One statement. */
    List<IcdCode> codes(CaseId caseId) {
        return Columns.each(rows(CODES, caseId), row -> code(row.text(), row));
    }

    private static IcdCode code(String code, Columns row) {
        String label = row.text();
        Evidence evidence = row.one(Evidence.class);
        String source = row.text();
        Set<Condition> suspected = row.list().stream().map(Condition::valueOf).collect(Collectors.toSet());
        return new IcdCode(code, label, evidence, source, LikelyCodes.has(code, suspected, row.list()));
    }

    /** Does the patient have this diagnosis in any case, provisional or confirmed? */
    boolean stands(PatientId patient, String code) {
        return !em.createNativeQuery("""
                select d.id from diagnosis d where d.patient_id = ?1 and d.code = ?2 and d.current
                   and d.certainty in ('PROVISIONAL', 'CONFIRMED') limit 1""").setParameter(1, patient.value())
                .setParameter(2, code).getResultList().isEmpty();
    }

    /** Every statement of a case, newest first. One statement. */
    List<DiagnosisView> statements(CaseId caseId) {
        Map<DiagnosisId, DiagnosisView> statements = new LinkedHashMap<>();
        Columns.each(rows(STATEMENTS, caseId), DiagnosisQueries::statement)
                .forEach(read -> statements.merge(read.id(), read, DiagnosisView::restingAlsoOn));
        return List.copyOf(statements.values());
    }

    private static DiagnosisView statement(Columns row) {
        return new DiagnosisView(new DiagnosisId(row.uuid()), row.text(), row.text(), row.one(Evidence.class),
                row.one(Certainty.class), row.text(), row.text(), row.instant(), row.text(), row.yes(),
                seizures(row.one(Scheme.class), row), rest(row.uuid(), row));
    }

    private static SeizureView seizures(Scheme scheme, Columns row) {
        MainClass mainClass = row.one(MainClass.class);
        String type = row.text();
        List<String> also = row.list();
        Consciousness consciousness = row.one(Consciousness.class);
        List<Descriptor> descriptors = row.list().stream().map(Descriptor::valueOf).toList();
        String sequence = row.text();
        String label = row.text();
        String others = row.text();
        return scheme == null ? SeizureView.NONE
                : new SeizureView(new Seizures(scheme, mainClass, type, also, consciousness, descriptors, sequence),
                        label, others == null ? List.of() : others.lines().toList());
    }

    /** Every type of every version. One statement. */
    List<SeizureType> seizureTypes() {
        return Columns.each(em.createNativeQuery("select system, main_class, code, label, evidence, source"
                + " from seizure_type order by system desc, array_position(array['FOCAL', 'GENERALISED', 'UNKNOWN',"
                + " 'UNCLASSIFIED'], main_class), position").getResultList(),
                row -> new SeizureType(row.one(Scheme.class), row.one(MainClass.class), row.text(), row.text(),
                        row.one(Evidence.class), row.text()));
    }

    private static List<EvidenceItem> rest(UUID id, Columns row) {
        return id == null ? List.of()
                : List.of(new EvidenceItem(id, row.one(EvidenceItem.Kind.class), row.text(), null));
    }

    /** What the case offers as evidence, newest first. One statement. */
    List<EvidenceItem> candidates(CaseId caseId) {
        return Columns.each(rows(CANDIDATES, caseId),
                row -> candidate(row.uuid(), row.one(EvidenceItem.Kind.class), row.text(), row.instant(), row.text()));
    }

    private static EvidenceItem candidate(UUID id, EvidenceItem.Kind kind, String label, Instant at, String values) {
        return new EvidenceItem(id, kind, values == null ? label : told(values), at);
    }

    /** Calcium, adjusted 8.40 mg/dL ▼ L; Albumin 2.5 g/dL ▼ L. */
    private static String told(String values) {
        try (JsonReader reader = Json.createReader(new StringReader(values))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(value -> (value.getString("name") + " " + Bound.before(bound(value))
                            + value.getString("amount") + " "
                            + Ucum.shown(value.getString("unit")) + MARKS.getOrDefault(value.getString("flag"), ""))
                            .strip())
                    .collect(Collectors.joining("; "));
        }
    }

    private static Bound bound(JsonObject value) {
        return value.isNull("bound") ? null : Bound.valueOf(value.getString("bound"));
    }

    /** When a new seizure was seen, over all cases of the patient. One statement. */
    Optional<Instant> seizureAt(PatientId patient) {
        return Columns.each(em.createNativeQuery(StandingSigns.newSeizure("?1")).setParameter(1, patient.value())
                .getResultList(), Columns::instant).stream().findFirst();
    }

    private List<?> rows(String sql, CaseId caseId) {
        return em.createNativeQuery(sql).setParameter(1, caseId.value()).getResultList();
    }
}
