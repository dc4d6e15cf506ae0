package org.sleepclinic.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for somebody already registered who may be the person at the desk. */
@Dependent
class Duplicates {
    private static final int SHOWN = 5;

    private static final int COMPARED = 60;

    @Inject
    private PatientQueries queries;

    /** Likeliest first, at most five, none below {@link DuplicateScore#WARN_FROM}. */
    List<DuplicateCandidate> of(Demographics told) {
        SearchTerms terms = new SearchTerms(told.name().family() + " " + told.name().given(), null,
                phone(told.contacts().phone()), births(told.birthDate()), null);
        return queries.find(terms, COMPARED).stream().map(known -> candidate(told, known))
                .filter(one -> one.score() >= DuplicateScore.WARN_FROM)
                .sorted(Comparator.comparingDouble(DuplicateCandidate::score).reversed()).limit(SHOWN).toList();
    }

    /** The date told, and the one it would be with day and month swapped. */
    private static Set<LocalDate> births(LocalDate told) {
        return told.getDayOfMonth() > 12 ? Set.of(told)
                : Stream.of(told, LocalDate.of(told.getYear(), told.getDayOfMonth(), told.getMonthValue()))
                        .collect(Collectors.toSet());
    }

    private static String phone(String told) {
        return told == null ? null : SearchTerms.phone(told.replaceAll("[^0-9]", "")).orElse(null);
    }

    private static DuplicateCandidate candidate(Demographics told, PatientRow known) {
        DuplicateScore score = DuplicateScore.of(told, known);
        return new DuplicateCandidate(known, score.weight(), score.matches());
    }
}
