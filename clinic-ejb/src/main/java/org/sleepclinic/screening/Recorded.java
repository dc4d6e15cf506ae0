package org.sleepclinic.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Ucum;
import org.sleepclinic.kernel.ClinicDay;
import org.sleepclinic.patient.Childbearing;

/** How the lists and values of a record answer a question: by name, by "none known", or not at all. */
final class Recorded {
    private static final String YES = "YES";

    private Recorded() {
    }

    /** Yes when something on the list is known for {@code term}; no only when there is none at all; else nobody knows. */
    static Answered listed(StudyQuestion question, KnownFacts facts, Known.Kind kind, String term) {
        List<Known> list = facts.of(kind).toList();
        List<Known> named = list.stream().filter(known -> known.isA(term)).toList();
        if (!named.isEmpty()) {
            return Answered.yes(question, names(named));
        }
        return list.stream().filter(Known::isNoneKnown).findFirst()
                .map(none -> Answered.no(question, "none known, " + ClinicDay.write(none.told())))
                .orElseGet(() -> Answered.notRecorded(question, list.isEmpty() ? null : names(list)));
    }

    /** Yes when a diagnosis stands that is known for {@code term}; that none is written does not say there is none. */
    static Answered diagnosed(StudyQuestion question, KnownFacts facts, String term) {
        List<Known> found = facts.of(Known.Kind.DIAGNOSIS).filter(known -> known.isA(term)).toList();
        return found.isEmpty() ? Answered.notRecorded(question, null) : Answered.yes(question, names(found));
    }

    /** An item of the intake that is answered with yes or no. */
    static Answered told(StudyQuestion question, KnownFacts facts, String item) {
        Optional<Known> told = facts.answer(item);
        if (told.isEmpty()) {
            return Answered.notRecorded(question, null);
        }
        String seen = "told " + ClinicDay.write(told.get().told());
        return YES.equals(told.get().text()) ? Answered.yes(question, seen) : Answered.no(question, seen);
    }

    /** A value below the question's limit; one that is too old answers nothing. */
    static Answered value(StudyQuestion question, KnownFacts facts, String analyte, LocalDate today) {
        Optional<Known> newest = facts.value(analyte);
        if (newest.isEmpty()) {
            return Answered.notRecorded(question, null);
        }
        BigDecimal amount = new BigDecimal(newest.get().text());
        String seen = amount.setScale(0, RoundingMode.HALF_UP).toPlainString() + " " + Ucum.shown(newest.get().terms())
                + ", " + ClinicDay.write(newest.get().day());
        if (newest.get().day().plusDays(question.maxAgeDays()).isBefore(today)) {
            return Answered.notRecorded(question, seen + ", older than " + question.maxAgeDays() + " days");
        }
        return amount.compareTo(question.below()) < 0 ? Answered.yes(question, seen) : Answered.no(question, seen);
    }

    /** Pregnant, or asked and not; who is able to become pregnant must be asked. */
    static Answered pregnancy(StudyQuestion question, KnownFacts facts) {
        String seen = facts.pregnancyFact()
                .map(told -> (told.isNoneKnown() ? "not able to become pregnant" : told.text()) + ", "
                        + ClinicDay.write(told.told()))
                .orElse(null);
        return switch (facts.childbearing()) {
            case PREGNANT -> Answered.yes(question, seen);
            case NOT_ABLE -> Answered.no(question, seen != null ? seen : "man");
            case PAST_AGE -> Answered.no(question, Childbearing.BY_AGE);
            case ABLE, NOT_RECORDED -> Answered.notRecorded(question, seen);
        };
    }

    /** "hip prosthesis (03-Jun-2026), pacemaker (…)": as written, with the day each was recorded. */
    static String names(List<Known> list) {
        return list.stream().map(known -> known.text() + " (" + ClinicDay.write(known.told()) + ")")
                .collect(Collectors.joining(", "));
    }
}
