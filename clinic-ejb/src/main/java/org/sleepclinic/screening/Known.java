package org.sleepclinic.screening;

import java.time.LocalDate;
import java.util.List;
import org.sleepclinic.kernel.Phi;

/**
 * One thing recorded about a patient that studies ask for.
 *
 * @param code  condition, ICD-10-CM code, {@code NONE_KNOWN}, item of the intake, analyte; as the kind says
 * @param text  the name as written, the answer, or the amount in the analyte's canonical unit
 * @param day   since when, due on, taken on; as the kind says, or null
 * @param told  the clinic's day it was recorded
 * @param terms what the words of it are known for, separated by commas: classes of a medicine, kinds of an implant; the
 *              unit of a value; or null
 */
@Phi
public record Known(Kind kind, String code, String text, LocalDate day, LocalDate told, String terms) {
    /** Where it is recorded. */
    public enum Kind {
        /** Suspected in the case and not dismissed; code is the condition. */
        SUSPICION,
        /** Stands in any case of the patient; code is ICD-10-CM. */
        DIAGNOSIS,
        /** An implant that stands, or that there is none. */
        IMPLANT,
        /** An allergy that stands, or that there is none. */
        ALLERGY,
        /** A medicine that stands, or that there is none; day: taken since; terms: its classes. */
        MEDICINE,
        /** Able to become pregnant, pregnant (day: due on), or neither. */
        PREGNANCY_POTENTIAL,
        /** The newest answer to an item of the intake; a list of codes is separated by commas. */
        ANSWER,
        /** The newest value of an analyte; day: taken on. */
        VALUE,
        /** A new seizure confirmed as present, or the newest a diary tells; told: the day it was seen or happened. */
        SEIZURE,
        /** A study with contrast that was carried out; day: when. */
        CONTRAST,
        /** A red flag of the case that is open, or was raised lately; code is the rule, text its line, terms its level. */
        RED_FLAG,
        /** A sign a clinician confirmed as present now (D4). */
        SIGN
    }

    /** What a safety list says when somebody asked and there is none. */
    public static final String NONE_KNOWN = "NONE_KNOWN";

    /** Known for this by its words. */
    public boolean isA(String term) {
        return terms != null && List.of(terms.split(",")).contains(term);
    }

    public boolean isNoneKnown() {
        return NONE_KNOWN.equals(code);
    }

    @Override
    public String toString() {
        return "Known[" + kind + "]";
    }
}
