package org.sleepclinic.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.patient.PatientId;

/** Reads diagnoses, codes, and what a diagnosis may rest on. */
@Dependent
class DiagnosisQueries {
    private static final String CODES = "select code, label, evidence, source from icd_code order by label";
    private static final String STATEMENTS = """
            select d.id, d.code, c.label, c.evidence, d.certainty, d.note, d.reason, d.recorded_at, u.display_name, d.current
              from diagnosis d join icd_code c on c.code = d.code join clinic_user u on u.id = d.recorded_by
             where d.case_id = ?1 order by d.recorded_at desc, d.id desc""";
    private static final String RESTS = """
            select e.diagnosis_id, e.ref_id, e.kind, e.label
              from diagnosis_evidence e join diagnosis d on d.id = e.diagnosis_id
             where d.case_id = ?1 order by e.kind, e.label""";
    /** Only what stands: final reports, suspicions not dismissed, signs as last confirmed, signed notes, finished intakes. */
    private static final String CANDIDATES = """
            select r.id, 'RESULT' as kind,
                   coalesce((select string_agg(a.name || ' ' || trim_scale(round(v.raw_amount, 4)) || ' ' || v.raw_unit
                        || case v.flag when 'LOW' then ' ▼ L' when 'CRITICAL_LOW' then ' ▼▼ LL' when 'HIGH' then ' ▲ H'
                           when 'CRITICAL_HIGH' then ' ▲▲ HH' else '' end, '; ' order by a.panel, a.position)
                      from result_value v join analyte a on a.code = v.analyte_code where v.report_id = r.id),
                      r.category) as label, r.taken_at as at
              from result_report r where r.case_id = ?1 and r.status = 'FINAL'
            union all
            select s.id, 'SUSPICION', case when length(s.condition) <= 4 then s.condition
                   else initcap(replace(s.condition, '_', ' ')) end || ' (' || s.rule_id || ')', s.raised_at
              from suspicion s where s.case_id = ?1 and s.status <> 'DISMISSED'
            union all
            select f.id, 'FINDING', initcap(replace(f.code, '_', ' ')) || case when f.present then ' present' else ' absent' end, f.confirmed_at
              from case_finding f where f.case_id = ?1 and f.voided_at is null
               and not exists (select 1 from case_finding later where later.case_id = f.case_id and later.code = f.code
                    and later.voided_at is null and later.confirmed_at > f.confirmed_at)
            union all
            select n.id, 'NOTE', left(n.body, 160), n.signed_at from case_note n where n.case_id = ?1 and n.status = 'SIGNED'
            union all
            select i.id, 'INTAKE', 'Intake questionnaire', i.finished_at from intake i
             where i.case_id = ?1 and i.status = 'FINISHED'
            order by at desc, id""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<IcdCode> codes() {
        return Columns.each(em.createNativeQuery(CODES).getResultList(),
                row -> new IcdCode(row.text(), row.text(), row.one(Evidence.class), row.text()));
    }

    /** Every statement of a case, newest first. Two statements. */
    List<DiagnosisView> statements(CaseId caseId) {
        record Chosen(DiagnosisId owner, EvidenceItem item) {
        }
        Map<DiagnosisId, List<EvidenceItem>> rests = Columns.each(rows(RESTS, caseId), row -> new Chosen(
                new DiagnosisId(row.uuid()),
                new EvidenceItem(row.uuid(), row.one(EvidenceItem.Kind.class), row.text(), null)))
                .stream()
                .collect(Collectors.groupingBy(Chosen::owner, Collectors.mapping(Chosen::item, Collectors.toList())));
        return Columns.each(rows(STATEMENTS, caseId), row -> {
            DiagnosisId id = new DiagnosisId(row.uuid());
            return new DiagnosisView(id, row.text(), row.text(), row.one(Evidence.class), row.one(Certainty.class),
                    row.text(),
                    row.text(), row.instant(), row.text(), row.yes(), rests.getOrDefault(id, List.of()));
        });
    }

    /** What the case offers as evidence, newest first. One statement. */
    List<EvidenceItem> candidates(CaseId caseId) {
        return Columns.each(rows(CANDIDATES, caseId),
                row -> new EvidenceItem(row.uuid(), row.one(EvidenceItem.Kind.class), row.text(), row.instant()));
    }

    /** When a seizure was last confirmed as present, over all cases of the patient. One statement. */
    Optional<Instant> seizureAt(PatientId patient) {
        return Columns.each(em.createNativeQuery("""
                select f.confirmed_at from case_finding f
                 where f.patient_id = ?1 and f.present and f.voided_at is null
                   and f.code in ('NEW_SEIZURE', 'SUSPECTED_SEIZURE') order by f.confirmed_at desc limit 1""")
                .setParameter(1, patient.value()).getResultList(), Columns::instant).stream().findFirst();
    }

    private List<?> rows(String sql, CaseId caseId) {
        return em.createNativeQuery(sql).setParameter(1, caseId.value()).getResultList();
    }
}
