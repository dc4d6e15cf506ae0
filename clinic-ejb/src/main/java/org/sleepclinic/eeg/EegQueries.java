package org.sleepclinic.eeg;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.ReportId;

/** Reads terms, and the choices a report was written from. */
@Dependent
class EegQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    EegTerms terms() {
        Map<String, List<EegTerm>> terms = Columns.each(
                em.createNativeQuery(
                        """
                select code, slot_code, grp, label, hed_tag, epileptiform, abnormal, evidence from eeg_term order by position""")
                        .getResultList(),
                row -> new EegTerm(row.text(), row.text(), row.one(EegGroup.class), row.text(), row.text(), row.yes(),
                        row.yes(), row.one(Evidence.class)))
                .stream().collect(Collectors.groupingBy(EegTerm::slot));
        List<EegSlot> slots = Columns.each(em.createNativeQuery("""
                select code, grp, label, many, detailed from eeg_slot order by position""").getResultList(), row -> {
            String code = row.text();
            return new EegSlot(code, row.one(EegGroup.class), row.text(), row.yes(), row.yes(),
                    terms.getOrDefault(code, List.of()));
        });
        List<EegFeature> features = Columns.each(em.createNativeQuery("""
                select code, kind, label, hed_tag from eeg_feature order by position""").getResultList(),
                row -> new EegFeature(row.text(), row.one(FeatureKind.class), row.text(), row.text()));
        return new EegTerms(slots, features);
    }

    /** An EEG's report with what it was written from: one statement; empty for what is no EEG. */
    Optional<EegView> find(UUID report) {
        return Columns.each(em.createNativeQuery("""
                select r.id, r.patient_id, r.case_id, r.taken_at, t.name, e.significance, e.drugs, e.last_event, e.filters,
                       e.comparison,
                       (select cast(jsonb_agg(jsonb_build_array(f.term_code, f.location, f.morphology, f.pattern, f.incidence,
                                   f.prevalence, f.modulation, f.note, f.many) order by f.position) as text)
                          from eeg_finding f where f.report_id = r.id)
                  from result_report r join study_report s on s.report_id = r.id join catalogue_test t on t.code = s.study_code
                  left join eeg_report e on e.report_id = r.id where r.id = ?1 and r.category = 'EEG'""")
                .setParameter(1, report).getResultList(),
                row -> new EegView(new ReportId(row.uuid()), new PatientId(row.uuid()), row.uuid(), row.instant(),
                        row.text(), new EegChoices(row.one(EegSignificance.class), row.text(), row.text(), row.text(),
                                row.text(), findings(row.text()))))
                .stream().findFirst();
    }

    private static List<EegFinding> findings(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(one -> new EegFinding(text(one, 0), text(one, 1), text(one, 2), text(one, 3), text(one, 4),
                            text(one, 5), text(one, 6), text(one, 7), one.isNull(8) ? null : one.getInt(8)))
                    .toList();
        }
    }

    private static String text(JsonArray finding, int at) {
        return finding.isNull(at) ? null : finding.getString(at);
    }
}
