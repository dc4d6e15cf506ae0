package org.sleepclinic.desk;

import java.util.ArrayList;
import java.util.List;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/**
 * Is everything known that the first visit needs? Asked while the patient is on the telephone: afterwards it is a call more.
 * It never stands in the way of a booking, least of all of an urgent one.
 */
@ClinicalRule(id = "R-DESK-READY", source = "clinic's own list", evidence = Evidence.LOCAL,
        says = "Before a patient is booked the desk has phone, address, next of kin, whether an interpreter is needed and"
                + " in which language, allergies and implants (or that there are none), the letter of a referral, and the"
                + " signed consent for a night or an EEG. What is missing is named and warns; an urgent patient is booked"
                + " first.")
final class ReadyToBook {
    private ReadyToBook() {
    }

    /** The answer, each missing detail a reason whose input is its name. */
    static Finding<Readiness> judge(DeskDetails known) {
        List<Reason> missing = new ArrayList<>();
        need(known.phone(), MissingDetail.PHONE, missing);
        need(known.address(), MissingDetail.ADDRESS, missing);
        need(known.interpreterAsked(), MissingDetail.INTERPRETER, missing);
        need(known.language(), MissingDetail.LANGUAGE, missing);
        need(known.kin(), MissingDetail.NEXT_OF_KIN, missing);
        need(known.allergies(), MissingDetail.ALLERGIES, missing);
        need(known.implants(), MissingDetail.IMPLANTS, missing);
        need(!known.referred() || known.referralLetter(), MissingDetail.REFERRAL_LETTER, missing);
        need(!known.consentNeeded() || known.consent(), MissingDetail.CONSENT, missing);
        if (missing.isEmpty()) {
            return Finding.of(ReadyToBook.class, Readiness.READY, missing);
        }
        return Finding.of(ReadyToBook.class, known.isUrgent() ? Readiness.BOOK_FIRST : Readiness.ASK_FIRST, missing);
    }

    private static void need(boolean there, MissingDetail detail, List<Reason> missing) {
        if (!there) {
            missing.add(new Reason(detail.name(), "not recorded"));
        }
    }
}
