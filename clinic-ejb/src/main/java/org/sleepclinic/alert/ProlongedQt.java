package org.sleepclinic.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** RF-06 and RF-07: the deciding QTc says how urgent, and 500 ms by either formula is seen the same day. */
@ClinicalRule(id = "R-QT-ALARM", source = "QTC; RF-06; RF-07; 3.3 L", evidence = Evidence.LOCAL,
        says = "A deciding QTc of 500 ms or more, or a prolonged one in somebody who fainted within 7 days, is an emergency; above 450 ms (men) or 460 ms (women, children), or 500 ms"
                + " or more by either formula, is seen the same day.")
final class ProlongedQt {
    private static final BigDecimal GRAVE = new BigDecimal("500");
    private static final BigDecimal PROLONGED = new BigDecimal("460");
    private static final BigDecimal PROLONGED_IN_MEN = new BigDecimal("450");

    private ProlongedQt() {
    }

    /** As below, in somebody who has fainted lately (RF-06): a prolonged QTc is then an emergency. */
    static Finding<Optional<Alarm.Level>> afterSyncope(QtReading.Ecg ecg) {
        Finding<Optional<Alarm.Level>> plain = of(ecg.deciding(), ecg.other(), ecg.sex(), ecg.child());
        List<Reason> reasons =
                Stream.concat(plain.reasons().stream(), Stream.of(new Reason("NOW.08", "yes"))).toList();
        return plain.outcome().map(
                level -> Finding.of(ProlongedQt.class, level.map(prolonged -> Alarm.Level.EMERGENCY), reasons))
                .orElseGet(() -> Finding.indeterminate(ProlongedQt.class, reasons, plain.missing()));
    }

    /**
     * EMERGENCY, SAME_DAY or nothing to do; INDETERMINATE between 450 and 460 ms when the sex is not known.
     *
     * @param deciding ms, unrounded, by the formula that decides
     * @param other    ms by the other formula
     * @param sex      FEMALE, MALE, OTHER or UNKNOWN
     * @param child    below 18 years
     */
    static Finding<Optional<Alarm.Level>> of(BigDecimal deciding, BigDecimal other, String sex, boolean child) {
        List<Reason> reasons = List.of(reason("QTC", deciding), reason("QTC_OTHER", other));
        if (deciding.compareTo(GRAVE) >= 0) {
            return Finding.of(ProlongedQt.class, Optional.of(Alarm.Level.EMERGENCY), reasons);
        }
        boolean known = child || "FEMALE".equals(sex) || "MALE".equals(sex);
        BigDecimal limit = !child && "MALE".equals(sex) ? PROLONGED_IN_MEN : PROLONGED;
        if (deciding.compareTo(limit) > 0 || other.compareTo(GRAVE) >= 0) {
            return Finding.of(ProlongedQt.class, Optional.of(Alarm.Level.SAME_DAY), reasons);
        }
        if (!known && deciding.compareTo(PROLONGED_IN_MEN) > 0) {
            return Finding.indeterminate(ProlongedQt.class, reasons, Set.of("sex"));
        }
        return Finding.of(ProlongedQt.class, Optional.empty(), reasons);
    }

    private static Reason reason(String input, BigDecimal milliseconds) {
        return new Reason(input, milliseconds.setScale(0, RoundingMode.HALF_UP) + " ms");
    }
}
