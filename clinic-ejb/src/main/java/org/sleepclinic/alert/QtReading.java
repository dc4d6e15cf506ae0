package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.CorrectedQt;
import org.sleepclinic.result.LatestValue;

/** Which of an ECG's two QTc decides, in this person. */
@Dependent
class QtReading {
    private static final String BAZETT = "QTC_BAZETT";
    private static final String FRIDERICIA = "QTC_FRIDERICIA";
    private static final String RATE = "HEART_RATE";
    private static final int ADULT = 18;

    @Inject
    private AlertQueries queries;
    @Inject
    private Clock clock;

    /** An ECG's QTc, ms: the deciding one and the other. */
    record Ecg(BigDecimal deciding, BigDecimal other, String sex, boolean child, Instant takenAt) {
    }

    /** From values by analyte code, all of one report; empty unless rate and both QTc are there. */
    Optional<Ecg> of(PatientId patient, Map<String, LatestValue> values) {
        if (!isWhole(values)) {
            return Optional.empty();
        }
        AlertQueries.Person person = queries.person(patient);
        LatestValue decides = values.get(code(person.birthDate(), values));
        LatestValue other = values.get(decides.analyte().equals(BAZETT) ? FRIDERICIA : BAZETT);
        return Optional.of(new Ecg(decides.amount(), other.amount(), person.sex(),
                isChild(person.birthDate(), decides), decides.takenAt()));
    }

    /** The QTc that decides in a person of this birth date; empty unless rate and both QTc are there. */
    Optional<LatestValue> deciding(LocalDate born, Map<String, LatestValue> values) {
        return isWhole(values) ? Optional.of(values.get(code(born, values))) : Optional.empty();
    }

    private static boolean isWhole(Map<String, LatestValue> values) {
        return values.keySet().containsAll(List.of(BAZETT, FRIDERICIA, RATE));
    }

    private String code(LocalDate born, Map<String, LatestValue> values) {
        return CorrectedQt.deciding(values.get(RATE).raw(), isChild(born, values.get(BAZETT)));
    }

    private boolean isChild(LocalDate born, LatestValue recorded) {
        LocalDate day = LocalDate.ofInstant(recorded.takenAt(), clock.getZone());
        return Period.between(born, day).getYears() < ADULT;
    }
}
