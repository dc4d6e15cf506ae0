package org.sleepclinic.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.CorrectedQt;
import org.sleepclinic.result.LatestValue;

/** Which of an ECG's two QTc decides, in this person. */
@Dependent
class QtReading {
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
        LatestValue bazett = values.get("QTC_BAZETT");
        LatestValue fridericia = values.get("QTC_FRIDERICIA");
        LatestValue rate = values.get("HEART_RATE");
        if (bazett == null || fridericia == null || rate == null) {
            return Optional.empty();
        }
        AlertQueries.Person person = queries.person(patient);
        LocalDate day = LocalDate.ofInstant(bazett.takenAt(), clock.getZone());
        boolean child = Period.between(person.birthDate(), day).getYears() < ADULT;
        boolean byBazett = CorrectedQt.deciding(rate.raw(), child).equals("QTC_BAZETT");
        return Optional.of(new Ecg((byBazett ? bazett : fridericia).amount(), (byBazett ? fridericia : bazett).amount(),
                person.sex(), child, bazett.takenAt()));
    }
}
