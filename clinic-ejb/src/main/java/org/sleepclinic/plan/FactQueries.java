package org.sleepclinic.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.alert.Calcium;
import org.sleepclinic.assessment.ReportedSymptoms;
import org.sleepclinic.assessment.RlsCriteria;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.diagnosis.ProvokedSeizure;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.StandingFacts;
import org.sleepclinic.plan.CaseFacts.Sign;
import org.sleepclinic.safety.SafetyPicture.Medicine;
import org.sleepclinic.result.LatestValues;

/** Reads what proposals, safety checks and offers look at. Two statements. */
@Dependent
class FactQueries {
    private static final String MEDICINE = "MEDICINE";
    private static final Set<String> SIGNS = Set.of("DIAGNOSIS", "SUSPICION", "FINDING", "ALERT");
    private static final List<String> ANALYTES = List.of("CALCIUM_ADJUSTED", "CALCIUM", "CALCIUM_IONISED", "ALBUMIN",
            "QTC_BAZETT", "QTC_FRIDERICIA", "HEART_RATE", "MAGNESIUM", "VITAMIN_D", "PHOSPHATE", "POTASSIUM",
            "CREATININE", "HLA_B1502", RecordedFacts.EPILEPTIFORM);
    /** Items of the intake that propose a sign, or that steps take over. */
    private static final Set<String> TOLD = Stream.of(ReportedSymptoms.items(), RlsCriteria.items(),
            Set.of("INT.15.FREQ", "INT.19")).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    /**
     * The case, repeated for each thing that holds in it; a case without any has one row whose thing is empty. A sign counts
     * by its latest entry over all cases of the patient: a symptom is there now, or it is not.
     */
    private static final String FACTS = """
            select c.patient_id, c.status, p.birth_date,
                   (select string_agg(distinct l.protocol_code, ',') from plan l where l.case_id = c.id and l.status = 'ACTIVE')
                       as running,
                   s.kind, s.id, s.code, s.label, s.at
              from clinic_case c join patient p on p.id = c.patient_id
              left join lateral (
                   select 'DIAGNOSIS' as kind, d.id, d.code, i.label, d.recorded_at as at
                     from diagnosis d join icd_code i on i.code = d.code
                    where d.case_id = c.id and d.current and d.certainty in ('PROVISIONAL', 'CONFIRMED')
                   union all
                   select 'CONFIRMED', null, d.code, d.code, d.recorded_at
                     from diagnosis d where d.case_id = c.id and d.current and d.certainty = 'CONFIRMED'
                   union all
                   select 'ALERT', a.id, a.rule_id, a.headline, a.raised_at
                     from alert a where a.case_id = c.id and a.level = 'EMERGENCY' and a.raised_at >= cast(?2 as date) - 1
                      and not exists (select 1 from plan b where b.origin_kind = 'ALERT' and b.origin_id = a.id)
                   union all
                   select 'SUSPICION', s.id, s.condition, s.rule_id, s.raised_at
                     from suspicion s where s.case_id = c.id and s.status <> 'DISMISSED'
                   union all
                   select case when f.present then 'FINDING' else 'NOT_FOUND' end, f.id, f.code, f.code, f.confirmed_at
                     from (%s) f
                   union all
                   select 'TOLD', null, a.item_code, %s, a.answered_at from (%s) i join intake_answer a on a.intake_id = i.id
                    where a.state = 'ANSWERED' and a.item_code = any(string_to_array(?3, ','))
                   union all
                   select 'SEX', null, p.sex, p.sex, p.registered_at
                   union all
                   (select 'PREGNANCY', f.id, %s, cast(f.due_on as text), f.recorded_at
                     from safety_fact f where f.patient_id = c.patient_id and %s order by f.recorded_at desc, f.id desc limit 1)
                   union all
                   select 'MEDICINE', f.id, f.code, f.label, f.recorded_at from safety_fact f
                    where f.patient_id = c.patient_id and %s
                   union all
                   (select 'MEDICINES_TOLD', f.id, f.code, f.label, f.recorded_at from safety_fact f
                     where f.patient_id = c.patient_id and %s limit 1)) s on true
             where c.id = ?1 order by s.at desc"""
            .formatted(StandingSigns.ofPatient("c.patient_id"), ReportedSymptoms.ANSWER, ReportedSymptoms.INTAKE,
                    StandingFacts.pregnancy("f"), StandingFacts.ofPregnancy("f", "cast(?2 as date)"),
                    StandingFacts.taken("f", "cast(?2 as date)"),
                    StandingFacts.toldOfMedicines("f", "cast(?2 as date)"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private LatestValues latest;
    @Inject
    private Calcium calcium;

    /** The facts of a case on this day; refuses {@code unknown}. */
    CaseFacts of(CaseId caseId, LocalDate today) {
        return of(caseId, today, List.of());
    }

    /** The same with the values of more analytes. */
    CaseFacts of(CaseId caseId, LocalDate today, List<String> more) {
        List<Row> rows = Columns.each(em.createNativeQuery(FACTS).setParameter(1, caseId.value())
                .setParameter(2, today.toString()).setParameter(3, String.join(",", TOLD))
                .getResultList(), Row::of);
        Row head = rows.stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        Set<String> analytes = Stream.of(ANALYTES, ProvokedSeizure.analytes(), more).flatMap(List::stream)
                .collect(Collectors.toSet());
        Values values = new Values(latest.trend(head.patient, analytes));
        Map<FindingCode, Instant> present = rows.stream().filter(row -> row.isA("FINDING"))
                .collect(Collectors.toMap(row -> FindingCode.valueOf(row.code), Row::at));
        return new CaseFacts(caseId, head.patient, head.status, head.born,
                rows.stream().filter(Row::isSign).map(Row::sign).toList(),
                rows.stream().filter(row -> row.isA("CONFIRMED")).map(Row::code).collect(Collectors.toSet()),
                rows.stream().filter(row -> row.isA(MEDICINE)).map(Row::medicine).toList(),
                new HashSet<>(head.running), reported(rows), values,
                calcium.picture(head.born, values.newest(), present), told(head, rows, today));
    }

    /** What the newest intake and the safety list say. */
    private static Told told(Row head, List<Row> rows, LocalDate today) {
        Optional<Row> expects = rows.stream().filter(row -> row.isA("PREGNANCY")).findFirst();
        String sex = rows.stream().filter(row -> row.isA("SEX")).map(Row::code).findFirst().orElse("UNKNOWN");
        int years = Period.between(head.born, today).getYears();
        return new Told(Childbearing.of(sex, years, expects.map(Row::code).orElse(null)),
                rows.stream().filter(row -> row.isA("TOLD")).collect(Collectors.toMap(Row::code, Row::label)),
                expects.map(Row::label).map(LocalDate::parse).orElse(null),
                rows.stream().anyMatch(row -> row.isA("MEDICINES_TOLD")),
                rows.stream().filter(row -> row.isA("TOLD")).map(Row::at).max(Comparator.naturalOrder()).orElse(null));
    }

    /** What was told and nobody has looked for since, or found. */
    private static List<FindingCode> reported(List<Row> rows) {
        return rows.stream().filter(row -> row.isA("TOLD"))
                .filter(told -> rows.stream().filter(row -> row.isA("FINDING") || row.isA("NOT_FOUND"))
                        .noneMatch(told::isAnsweredBy))
                .map(Row::told).flatMap(Optional::stream).sorted().toList();
    }

    /** Whose case it is; refuses {@code unknown}. One statement. */
    PatientId patient(CaseId caseId) {
        return Columns.each(em.createNativeQuery("select c.patient_id from clinic_case c where c.id = ?1")
                .setParameter(1, caseId.value()).getResultList(), row -> new PatientId(row.uuid())).stream()
                .findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    private record Row(PatientId patient, CaseStatus status, LocalDate born, List<String> running, String kind, UUID id,
            String code, String label, Instant at) {
        static Row of(Columns row) {
            return new Row(new PatientId(row.uuid()), row.one(CaseStatus.class), row.date(), row.list(), row.text(),
                    row.uuid(), row.text(), row.text(), row.instant());
        }

        boolean isA(String what) {
            return what.equals(kind);
        }

        boolean isSign() {
            return kind != null && SIGNS.contains(kind);
        }

        Optional<FindingCode> told() {
            return ReportedSymptoms.of(code, label);
        }

        /** Has a clinician looked since this was told, or found it so shortly before that it is present now? */
        boolean isAnsweredBy(Row look) {
            Instant from = look.isA("FINDING") ? at.minus(StandingSigns.PRESENT_NOW) : at;
            return told().filter(symptom -> symptom.name().equals(look.code)).isPresent() && look.at.isAfter(from);
        }

        Medicine medicine() {
            return new Medicine(label, code);
        }

        Sign sign() {
            return new Sign(new Origin(Origin.Kind.valueOf(kind), id), code, label);
        }
    }
}
