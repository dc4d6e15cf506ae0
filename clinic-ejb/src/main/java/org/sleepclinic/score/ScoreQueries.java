package org.sleepclinic.score;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.StandingFacts;

/** Reads the scores of a case. */
@Dependent
class ScoreQueries {
    private static final String OF_CASE = """
            select e.id, e.scale, e.assessed_at, cast(e.answers as text), e.total, e.least, e.most, e.band, e.note,
                   u.display_name, e.void_reason, e.version
              from score_entry e join clinic_user u on u.id = e.recorded_by
             where e.case_id = ?1 order by e.assessed_at desc, e.id desc limit 400
            """;
    /** What the newest intake that stands was told of a questionnaire's total: INT.29.1 and INT.29.3. */
    private static final String ASKED = """
            select distinct on (a.item_code) case a.item_code when 'INT.29.1' then 'PHQ9' else 'GAD7' end, a.number_value,
                   a.answered_at
              from intake_answer a join intake i on i.id = a.intake_id and i.status <> 'VOIDED'
             where i.case_id = ?1 and a.item_code in ('INT.29.1', 'INT.29.3') and a.state = 'ANSWERED'
             order by a.item_code, i.started_at desc""";
    /** Of these a class warning tells to ask about suicidal thoughts (RF-12). */
    private static final String MOOD_MEDICINES = """
            select string_agg(f.label, ', ' order by f.label) from safety_fact f
             where f.patient_id = ?1 and %s and exists (select 1 from medicine_class k where k.class = 'MOOD_WARNING'
                and lower(f.label) ~ ('\\m' || k.medicine || '\\M'))"""
            .formatted(StandingFacts.taken("f", "cast(?2 as date)"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Newest first, voided ones too. */
    List<ScoreView> of(CaseId caseId) {
        return Columns.each(em.createNativeQuery(OF_CASE).setParameter(1, caseId.value()).getResultList(),
                row -> new ScoreView(row.uuid(), row.one(Scale.class), row.instant(), items(row.text()),
                        row.countOrNull(), row.count(), row.count(), row.text(), row.text(), row.text(), row.text(),
                        row.count()));
    }

    /** Totals the intake of a case asked for. */
    List<IntakeTotal> asked(CaseId caseId) {
        return Columns.each(em.createNativeQuery(ASKED).setParameter(1, caseId.value()).getResultList(),
                row -> new IntakeTotal(row.one(Scale.class), row.decimal().intValue(), row.instant()));
    }

    /** Medicines taken now that can bring suicidal thoughts, by name; the empty text for none. */
    String moodMedicines(PatientId patient, LocalDate today) {
        return em.createNativeQuery(MOOD_MEDICINES).setParameter(1, patient.value()).setParameter(2, today.toString())
                .getSingleResult() instanceof Object names ? names.toString() : "";
    }

    private static List<Integer> items(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(value -> value instanceof JsonNumber points ? Integer.valueOf(points.intValue()) : null)
                    .toList();
        }
    }
}
