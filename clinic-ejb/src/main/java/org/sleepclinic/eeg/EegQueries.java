package org.sleepclinic.eeg;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.patient.PatientId;

/** Reads terms, and the choices a report was written from. */
@Dependent
class EegQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    EegTerms terms() {
        Map<String, List<EegTerm>> terms = Columns.each(em.createNativeQuery("""
                select code, slot_code, grp, label, hed_tag, epileptiform, evidence from eeg_term order by position""")
                .getResultList(),
                row -> new EegTerm(row.text(), row.text(), row.one(EegGroup.class), row.text(), row.text(), row.yes(),
                        row.one(Evidence.class)))
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

    /** Whose a report is; empty where it is no EEG's. */
    Optional<PatientId> patient(UUID report) {
        return Columns.each(em.createNativeQuery("""
                select r.patient_id from result_report r join eeg_report e on e.report_id = r.id where r.id = ?1""")
                .setParameter(1, report).getResultList(), row -> new PatientId(row.uuid())).stream().findFirst();
    }

    Optional<EegChoices> choices(UUID report) {
        List<EegFinding> findings = Columns.each(em.createNativeQuery("""
                select term_code, location, morphology, pattern, incidence, prevalence, modulation, note, many
                  from eeg_finding where report_id = ?1 order by position""").setParameter(1, report).getResultList(),
                row -> new EegFinding(row.text(), row.text(), row.text(), row.text(), row.text(), row.text(),
                        row.text(), row.text(), row.countOrNull()));
        return Columns.each(em.createNativeQuery("""
                select significance, drugs, last_event, filters, comparison from eeg_report where report_id = ?1""")
                .setParameter(1, report).getResultList(),
                row -> new EegChoices(row.one(EegSignificance.class), row.text(), row.text(), row.text(), row.text(),
                        findings))
                .stream().findFirst();
    }
}
