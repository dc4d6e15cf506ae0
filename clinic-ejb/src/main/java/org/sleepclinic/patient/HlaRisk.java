package org.sleepclinic.patient;

import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/** Whether a patient's ancestry asks for HLA-B*15:02 before carbamazepine (clinical reference 1.3 INT.32, 5.3.4). */
@ClinicalRule(id = "R-HLA-RISK", source = "LBL-CBZ; INT.32", evidence = Evidence.VERIFIED,
        says = "Han Chinese, Thai and other South or South-East Asian ancestry is at risk; declined or not asked, nobody knows.")
public final class HlaRisk {
    private static final Set<String> AT_RISK = Set.of("HAN_CHINESE", "THAI", "OTHER_SOUTH_EAST_ASIAN");
    private static final String DECLINED = "DECLINED";

    private HlaRisk() {
    }

    /** @param ancestry as told at the intake; null: not asked. Empty: nobody knows */
    public static Optional<Boolean> of(String ancestry) {
        return Optional.ofNullable(ancestry).filter(told -> !told.equals(DECLINED)).map(AT_RISK::contains);
    }
}
