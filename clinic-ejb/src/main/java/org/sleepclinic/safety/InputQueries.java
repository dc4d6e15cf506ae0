package org.sleepclinic.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.alert.Calcium;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.StandingSigns;
import org.sleepclinic.diagnosis.ProvokedSeizure;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.patient.StandingFacts;
import org.sleepclinic.result.LatestValue;
import org.sleepclinic.result.LatestValues;
import org.sleepclinic.safety.SafetyPicture.Medicine;

/** Reads what the safety checks look at where nobody has read it for another purpose. Two statements. */
@Dependent
class InputQueries {
    private static final List<String> ANALYTES = List.of("CALCIUM_ADJUSTED", "CALCIUM", "CALCIUM_IONISED", "ALBUMIN",
            "QTC_BAZETT", "QTC_FRIDERICIA", "HEART_RATE", "MAGNESIUM", "VITAMIN_D", "PHOSPHATE", "POTASSIUM",
            "CREATININE", "HLA_B1502");
    /** The patient, repeated for each medicine taken and each sign present. */
    private static final String TAKEN = """
            select p.birth_date, s.kind, s.code, s.label, s.at from patient p
              left join lateral (
                   select 'MEDICINE' as kind, f.code, f.label, f.recorded_at as at from safety_fact f
                    where f.patient_id = p.id and %s
                   union all
                   select 'SIGN', f.code, f.code, f.confirmed_at from (%s) f where f.present) s on true
             where p.id = ?1 order by s.at desc""".formatted(StandingFacts.taken("f", "cast(?2 as date)"),
            StandingSigns.ofPatient("p.id"));

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;
    @Inject
    private LatestValues latest;
    @Inject
    private Calcium calcium;

    private record Row(LocalDate born, String kind, String code, String label, Instant at) {
        boolean isA(String what) {
            return what.equals(kind);
        }
    }

    /** With the values of these analytes beside its own; refuses {@code unknown}. */
    SafetyInputs of(PatientId patient, Collection<String> more, LocalDate today) {
        List<Row> rows = Columns.each(em.createNativeQuery(TAKEN).setParameter(1, patient.value())
                .setParameter(2, today.toString()).getResultList(),
                row -> new Row(row.date(), row.text(), row.text(), row.text(), row.instant()));
        LocalDate born =
                rows.stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN)).born();
        Set<String> analytes = Stream.of(ANALYTES, ProvokedSeizure.analytes(), more).flatMap(Collection::stream)
                .collect(Collectors.toSet());
        List<LatestValue> values = latest.trend(patient, analytes);
        Map<FindingCode, Instant> signs = rows.stream().filter(row -> row.isA("SIGN"))
                .collect(Collectors.toMap(row -> FindingCode.valueOf(row.code()), Row::at));
        return new SafetyInputs(patient, born, rows.stream().filter(row -> row.isA("MEDICINE"))
                .map(row -> new Medicine(row.label(), row.code())).toList(),
                signs.keySet().stream().map(Enum::name).collect(Collectors.toSet()), values,
                calcium.picture(born, newest(values), signs).isLow());
    }

    private static Map<String, LatestValue> newest(List<LatestValue> values) {
        Map<String, LatestValue> newest = new HashMap<>();
        values.forEach(value -> newest.put(value.analyte(), value));
        return newest;
    }
}
