package org.sleepclinic.result;

/** What the iron values of somebody with restless legs advise (clinical reference 5.2.2); a clinician decides. */
public enum IronAdvice {
    ORAL_OR_IV,
    IV_ONLY,
    IV_IRON_SUCROSE,
    NO_IRON_BY_RULE,
    NO_IRON_REVIEW_OVERLOAD,
    CLINICIAN_REVIEW_TSAT_LOW,
    CLINICIAN_REVIEW_NEPHROLOGY
}
