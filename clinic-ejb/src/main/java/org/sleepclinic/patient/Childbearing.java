package org.sleepclinic.patient;

import java.time.LocalDate;
import java.time.Period;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;

/**
 * Can this patient be pregnant? One answer for medicines, studies, order sets and emergencies (clinical reference 5.1.4,
 * 5.1.7).
 */
@ClinicalRule(id = "R-CHILDBEARING", source = "5.1.2; 5.1.4; NG217 7.1.9; age L", evidence = Evidence.LOCAL,
        says = "What is on the safety list counts: pregnant, able to become pregnant, or not able. Where nothing is, a man is not"
                + " able; from 55 years (local) nobody is asked, which is \"not of childbearing age by this rule\" and never a"
                + " recorded \"not pregnant\"; anybody else is not recorded, and not recorded is never \"no\": what harms an unborn"
                + " child warns then too.")
public enum Childbearing {
    PREGNANT,
    ABLE,
    /** Nobody asked: it may be. */
    NOT_RECORDED,
    /** Nobody asked, and at this age nobody is: this rule says so, no record does. */
    PAST_AGE,
    /** Recorded as not able, or a man. */
    NOT_ABLE;

    /** Said where this rule stands in for a record. */
    public static final String BY_AGE = "not of childbearing age by rule R-CHILDBEARING, not recorded";
    /** Years from which nobody is asked any more: a local choice, not the age of the valproate gate. */
    private static final int NO_LONGER_ASKED = 55;

    /**
     * @param sex      FEMALE, MALE, OTHER or UNKNOWN
     * @param years    completed
     * @param recorded as the safety list says ({@link Pregnancy} by name); null: nothing
     */
    public static Childbearing of(String sex, int years, String recorded) {
        if (recorded != null) {
            return valueOf(Pregnancy.valueOf(recorded).name());
        }
        if (Sex.MALE.name().equals(sex)) {
            return NOT_ABLE;
        }
        return years >= NO_LONGER_ASKED ? PAST_AGE : NOT_RECORDED;
    }

    static Childbearing of(PatientBanner banner, LocalDate today) {
        return of(banner.sex().name(), Period.between(banner.birthDate(), today).getYears(),
                banner.pregnancy() == null ? null : banner.pregnancy().name());
    }

    /** What harms an unborn child warns: pregnant, able, or nobody knows. */
    public boolean isPossible() {
        return this != NOT_ABLE && this != PAST_AGE;
    }
}
