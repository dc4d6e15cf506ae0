package org.sleepclinic.screening;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.patient.Childbearing;
import org.sleepclinic.patient.Pregnancy;

/**
 * What is recorded of a patient that studies and order sets ask for.
 *
 * @param sex FEMALE, MALE or another word of the record
 * @param readOn the clinic's day it is read
 * @param all newest first
 */
@Phi
public record KnownFacts(UUID patient, String sex, LocalDate born, LocalDate readOn, CaseHead head, List<Known> all) {
    /**
     * The case in short.
     *
     * @param referred the clinic's day it was opened
     * @param urgency  how soon it must be seen
     */
    @Phi
    public record CaseHead(LocalDate referred, String complaint, String urgency, boolean closed) {
        @Override
        public String toString() {
            return "CaseHead";
        }
    }

    public KnownFacts {
        all = List.copyOf(all);
    }

    public Stream<Known> of(Known.Kind kind) {
        return all.stream().filter(known -> known.kind() == kind);
    }

    public boolean isSuspected(String condition) {
        return of(Known.Kind.SUSPICION).anyMatch(known -> known.code().equals(condition));
    }

    /** A diagnosis whose code begins so. */
    public Optional<Known> diagnosis(String... stems) {
        return of(Known.Kind.DIAGNOSIS).filter(known -> Stream.of(stems).anyMatch(known.code()::startsWith))
                .findFirst();
    }

    public Optional<Known> answer(String item) {
        return of(Known.Kind.ANSWER).filter(known -> known.code().equals(item)).findFirst();
    }

    public Optional<Known> value(String analyte) {
        return of(Known.Kind.VALUE).filter(known -> known.code().equals(analyte)).findFirst();
    }

    /** Can this patient be pregnant? */
    public Childbearing childbearing() {
        return Childbearing.of(sex, Period.between(born, readOn).getYears(), pregnancyFact()
                .map(told -> Pregnancy.said(told.isNoneKnown(), told.code()).name()).orElse(null));
    }

    public Optional<Known> pregnancyFact() {
        return of(Known.Kind.PREGNANCY_POTENTIAL).findFirst();
    }

    /** The day of the last seizure as told or seen; empty when nobody recorded one. */
    public Optional<LocalDate> lastSeizure() {
        Stream<LocalDate> told = answer("INT.03.3").stream().map(last -> LocalDate.parse(last.text()));
        return Stream.concat(told, of(Known.Kind.SEIZURE).map(Known::told)).max(Comparator.naturalOrder());
    }

    @Override
    public String toString() {
        return "KnownFacts[" + patient + "]";
    }
}
