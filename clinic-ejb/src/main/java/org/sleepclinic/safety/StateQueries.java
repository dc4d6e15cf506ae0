package org.sleepclinic.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.StandingFacts;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.safety.PatientState.Listed;
import org.sleepclinic.safety.PatientState.Weighed;

/** Reads what safety checks ask of a patient beyond one case. One statement. */
@Dependent
class StateQueries {
    private static final String STATE = """
            select p.sex,
                   (select string_agg(d.code, ',') from diagnosis d
                     where d.patient_id = p.id and d.current and d.certainty in ('PROVISIONAL', 'CONFIRMED')),
                   (select array_to_string(a.codes, ',') from intake_answer a join intake i on i.id = a.intake_id
                     where i.patient_id = p.id and i.status <> 'VOIDED' and a.item_code = 'INT.19' and a.state = 'ANSWERED'
                     order by a.answered_at desc limit 1),
                   (select array_to_string(a.codes, ',') from intake_answer a join intake i on i.id = a.intake_id
                     where i.patient_id = p.id and i.status <> 'VOIDED' and a.item_code = 'INT.32' and a.state = 'ANSWERED'
                     order by a.answered_at desc limit 1),
                   w.amount, w.taken_at,
                   (%s),
                   (select string_agg(d.seizure_class || '/' || t.type, ',')
                      from diagnosis d, unnest(string_to_array(concat_ws(',', d.seizure_type, d.seizure_also), ',')) as t(type)
                     where d.patient_id = p.id and d.current and d.certainty in ('PROVISIONAL', 'CONFIRMED')
                       and d.seizure_class is not null),
                   (select %s from safety_fact f where f.patient_id = p.id and %s order by f.recorded_at desc, f.id desc limit 1),
                   (select string_agg(f.label, chr(10)) from safety_fact f
                     where f.patient_id = p.id and f.kind = 'ALLERGY' and f.state = 'PRESENT' and %s),
                   (select string_agg(distinct f.kind, ',') from safety_fact f
                     where f.patient_id = p.id and f.kind in ('ALLERGY', 'MEDICINE') and f.told and %s)
              from patient p
              left join lateral (select m.amount, m.taken_at from measurement m
                     where m.patient_id = p.id and m.kind = 'WEIGHT' and m.voided_at is null
                     order by m.taken_at desc, m.id desc limit 1) w on true
             where p.id = ?1""".formatted(StandingSigns.newSeizure("p.id"),
            StandingFacts.pregnancy("f"),
            StandingFacts.ofPregnancy("f", "cast(?2 as date)"), StandingFacts.holds("f", "cast(?2 as date)"),
            StandingFacts.holds("f", "cast(?2 as date)"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** @param around values that can provoke a seizure, oldest first */
    PatientState of(PatientId patient, List<LatestValue> around, Instant now) {
        return Columns.each(em.createNativeQuery(STATE).setParameter(1, patient.value()).setParameter(2, now.toString())
                .getResultList(), row -> state(row, around)).getFirst();
    }

    private static PatientState state(Columns row, List<LatestValue> around) {
        String sex = row.text();
        HashSet<String> diagnoses = new HashSet<>(row.list());
        HashSet<String> illnesses = new HashSet<>(row.list());
        String ancestry = row.text();
        BigDecimal kilograms = row.decimal();
        Instant weighedAt = row.instant();
        Optional<Instant> seizureAt = Optional.ofNullable(row.instant());
        HashSet<String> seizures = new HashSet<>(row.list());
        String pregnancy = row.text();
        String allergies = row.text();
        return new PatientState(sex, diagnoses, illnesses, ancestry,
                kilograms == null ? null : new Weighed(kilograms, weighedAt), seizureAt, seizures, pregnancy,
                allergies == null ? List.of() : allergies.lines().toList(),
                row.list().stream().map(Listed::valueOf).collect(Collectors.toSet()), around);
    }
}
