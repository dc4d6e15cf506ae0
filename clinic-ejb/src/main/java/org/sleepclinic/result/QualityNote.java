package org.sleepclinic.result;

/** What to bear in mind when reading a report (clinical reference 2.2, 3.1–3.3); each has a text in the bundle. */
public enum QualityNote {
    /** Low calcium with very high potassium and low ALP: the tube's anticoagulant, not the patient. Draw again. */
    EDTA_SUSPECTED,
    /** Potassium, magnesium, phosphate and AST leak out of broken cells. */
    HAEMOLYSED,
    /** Gadodiamide and gadoversetamide make a colorimetric calcium read falsely low. */
    GADOLINIUM_CALCIUM,
    /** Biotin disturbs the immunoassays of PTH, TSH and vitamin D. */
    BIOTIN_IMMUNOASSAY,
    /** Without an anaerobic sample and its pH an ionised calcium is unsure: pH shifts calcium binding. */
    IONISED_UNSURE,
    /** Ferritin rises with inflammation: with CRP above 10 mg/L it may be falsely normal or high. */
    FERRITIN_ACUTE_PHASE,
    /** PTH means something only beside a calcium of the same draw. */
    PTH_WITHOUT_CALCIUM,
    /** Calcium could not be adjusted: no albumin of this draw or the last 24 hours. */
    CALCIUM_WITHOUT_ALBUMIN,
    /** Calcium may not be adjusted here (dialysis, third trimester …): ionised calcium decides. */
    CORRECTION_BARRED,
    /** The laboratory had adjusted already; nothing was adjusted twice. */
    CORRECTED_BY_LAB,
    /** The albumin came from another draw of the last 24 hours. */
    ALBUMIN_OF_ANOTHER_DRAW,
    /** The adult equation does not hold below 18 years. */
    EGFR_CHILD,
    /** The equation needs the sex. */
    EGFR_NEEDS_SEX,
    /** The equation does not hold in pregnancy. */
    EGFR_PREGNANT,
    /** The equation needs a steady creatinine; in critical illness it is not. */
    EGFR_UNSTABLE,
    /** A value given as less or more than a number: nothing is computed from it. */
    NOT_EXACT,
    /** A value given as less or more than a number that allows critical ones: repeat it for an exact value. */
    MAYBE_CRITICAL,
    /** QRS of 120 ms or more: QTc is overestimated. */
    QTC_WIDE_QRS,
    /** Irregular rhythm: average several beats. */
    QTC_IRREGULAR,
    /** Transferrin saturation of 45 % or more: look for iron overload, no iron. */
    TSAT_OVERLOAD,
    /** A pregnancy test was positive: medicines to be checked (RF-15). */
    HCG_POSITIVE
}
