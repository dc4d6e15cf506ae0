package org.sleepclinic.screening;

import java.math.BigDecimal;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.screening.StudyQuestion.Weight;

/** Questions as the rows have them, for tests. */
final class Questions {
    private Questions() {
    }

    static StudyQuestion stops(String code) {
        return of(code, Weight.STOP, null, null);
    }

    static StudyQuestion asks(String code) {
        return of(code, Weight.ASK, null, null);
    }

    static StudyQuestion below(String code, Weight weight, String limit, int days) {
        return of(code, weight, new BigDecimal(limit), days);
    }

    private static StudyQuestion of(String code, Weight weight, BigDecimal below, Integer days) {
        return new StudyQuestion(code, code + "?", true, weight, weight == Weight.STOP, "what follows", below, days,
                Evidence.UNVERIFIED,
                "2.3 N");
    }
}
