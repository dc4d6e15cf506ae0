package org.sleepclinic.patient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sleepclinic.kernel.PlainLetters;
import org.sleepclinic.patient.DuplicateCandidate.Match;

/**
 * How likely two records are one person, after Fellegi and Sunter (1969): each field that agrees adds the logarithm of
 * how much oftener it agrees for one person than for two, each that differs takes away. Weights are log2 odds for a
 * clinic of some ten thousand patients.
 *
 * @param weight  sum of the weights
 * @param matches what agrees
 */
record DuplicateScore(double weight, List<Match> matches) {
    /** From here somebody is shown before a new registration: name alike and birth date, or phone and either. */
    static final double WARN_FROM = 8;

    private static final double SIMILAR = 0.88;
    private static final double ALIKE = 0.96;

    DuplicateScore {
        matches = List.copyOf(matches);
    }

    static DuplicateScore of(Demographics told, PatientRow known) {
        List<Match> matches = new ArrayList<>();
        double weight = name(told.name(), known.name(), matches) + birth(told.birthDate(), known.birthDate(), matches)
                + phone(told.contacts().phone(), known.phone(), matches)
                + (told.sex() == known.sex() || told.sex() == Sex.UNKNOWN || known.sex() == Sex.UNKNOWN ? 0.5 : -2);
        return new DuplicateScore(weight, matches);
    }

    private static double name(PersonName told, PersonName known, List<Match> matches) {
        double now = similarity(told.family() + " " + told.given(), known.family() + " " + known.given());
        // Names given in the other order are a common slip at the desk.
        double turned = similarity(told.given() + " " + told.family(), known.family() + " " + known.given());
        double best = Math.max(now, turned);
        if (best >= ALIKE) {
            matches.add(Match.NAME);
            return 7;
        }
        if (known.former() != null
                && similarity(told.family() + " " + told.given(), known.former() + " " + known.given()) >= ALIKE
                || told.former() != null
                        && similarity(told.former() + " " + told.given(),
                                known.family() + " " + known.given()) >= ALIKE) {
            matches.add(Match.FORMER_NAME);
            return 6;
        }
        if (best >= SIMILAR) {
            matches.add(Match.NAME_SIMILAR);
            return 4;
        }
        return -5;
    }

    private static double birth(LocalDate told, LocalDate known, List<Match> matches) {
        if (told.equals(known)) {
            matches.add(Match.BIRTH_DATE);
            return 7;
        }
        boolean swapped = told.getYear() == known.getYear() && told.getMonthValue() == known.getDayOfMonth()
                && told.getDayOfMonth() == known.getMonthValue();
        if (swapped) {
            matches.add(Match.BIRTH_DATE_SWAPPED);
            return 5;
        }
        if (isOneSlipAway(told, known)) {
            matches.add(Match.BIRTH_DATE_CLOSE);
            return 2;
        }
        return -4;
    }

    /** One of day, month or year differs, or the dates lie a day apart. */
    private static boolean isOneSlipAway(LocalDate told, LocalDate known) {
        int same = (told.getYear() == known.getYear() ? 1 : 0) + (told.getMonthValue() == known.getMonthValue() ? 1 : 0)
                + (told.getDayOfMonth() == known.getDayOfMonth() ? 1 : 0);
        return same == 2 || Math.abs(ChronoUnit.DAYS.between(told, known)) == 1;
    }

    /** A missing number says nothing; another number says little, since people change it. */
    private static double phone(String told, String known, List<Match> matches) {
        if (told == null || known == null) {
            return 0;
        }
        Optional<String> one = SearchTerms.phone(told.replaceAll("[^0-9]", ""));
        if (one.isPresent() && one.equals(SearchTerms.phone(known.replaceAll("[^0-9]", "")))) {
            matches.add(Match.PHONE);
            return 6;
        }
        return -1;
    }

    private static double similarity(String one, String other) {
        return JaroWinkler.similarity(plain(one), plain(other));
    }

    /** Lower case, without accents, hyphens and apostrophes. */
    private static String plain(String name) {
        return PlainLetters.of(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip();
    }
}
