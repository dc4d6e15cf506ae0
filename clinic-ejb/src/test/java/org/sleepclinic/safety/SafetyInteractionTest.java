package org.sleepclinic.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyCheck.Fact;
import org.sleepclinic.safety.SafetyCheck.Kind;
import org.sleepclinic.safety.SafetyPicture.Medicine;

class SafetyInteractionTest {
    private static final Map<String, Set<String>> CLASSES = Map.of("DIGOXIN", Set.of("digoxin"), "PPI",
            Set.of("omeprazole", "lansoprazole"), "ORAL_IRON", Set.of("ferrous sulfate"));
    private static final List<SafetyCheck> CHECKS = List.of(
            check("NOTE-1", fact(Kind.TAKES, "ORAL_IRON"), fact(Kind.TAKES, "PPI"), SafetyCheck.Level.NOTE),
            check("WARN-1", fact(Kind.TAKES, "DIGOXIN"), fact(Kind.GIVES, "IV_CALCIUM"), SafetyCheck.Level.WARN),
            check("WARN-2", fact(Kind.CONDITION, "NEW_SEIZURE"), fact(Kind.CONDITION, "LOW_CALCIUM"),
                    SafetyCheck.Level.WARN));

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"Digoxin 125 micrograms, -", "heart tablets, digoxin"})
    void aMedicineCountsByItsNameOrItsCode(String label, String code) {
        var seen = picture(List.of(new Medicine(label, code)), Set.of("IV_CALCIUM"), Set.of());
        assertThat(codes(seen)).containsExactly("WARN-1");
        assertThat(SafetyInteraction.of(seen, CHECKS, CLASSES).getFirst().seen()).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0} is of the class: {1}")
    @CsvSource({"Digoxin 125 micrograms, true", "Lanoxin (digoxin), true", "DIGOXIN-Nativelle, true",
            "methyldigoxin, false", "digoxine, false", "digoxin2, false"})
    void aNameCountsInWholeWords(String label, boolean counts) {
        var seen = picture(List.of(new Medicine(label, null)), Set.of("IV_CALCIUM"), Set.of());
        assertThat(codes(seen)).isEqualTo(counts ? List.of("WARN-1") : List.of());
    }

    /** 5.1.4: an inducer leaves an intrauterine system where it works. */
    @ParameterizedTest(name = "{0} is what an inducer weakens: {1}")
    @CsvSource({"Levonorgestrel 30 micrograms, true", "Levonorgestrel intrauterine system, false",
            "Mirena (levonorgestrel), false", "Desogestrel (Mirena removed), true",
            "Desogestrel/levonorgestrel until IUD is fitted, true"})
    void aWordTakesANameOutAndNoOther(String label, boolean counts) {
        Map<String, Set<String>> classes = Map.of("PILL", Set.of("levonorgestrel", "desogestrel"),
                "NOT_LEVONORGESTREL", Set.of("intrauterine", "mirena", "iud"), "INDUCER", Set.of("phenytoin"));
        List<SafetyCheck> checks = List
                .of(check("WARN-3", fact(Kind.TAKES, "INDUCER"), fact(Kind.TAKES, "PILL"), SafetyCheck.Level.WARN));
        var taken = new Medicine(label, null);
        var seen = picture(List.of(new Medicine("Phenytoin", null), taken), Set.of(), Set.of());
        assertThat(SafetyInteraction.of(seen, checks, classes)).hasSize(counts ? 1 : 0);
        assertThat(SafetyInteraction.concerning(taken, seen, checks, classes)).hasSize(counts ? 1 : 0);
        assertThat(SafetyInteraction.unrecognised(List.of(taken), classes)).isEmpty();
    }

    @Test
    void oneSideAloneSaysNothing() {
        assertThat(codes(picture(List.of(new Medicine("digoxin", null)), Set.of("ORAL_CALCIUM"), Set.of()))).isEmpty();
        assertThat(codes(picture(List.of(), Set.of("IV_CALCIUM"), Set.of("NEW_SEIZURE")))).isEmpty();
    }

    @Test
    void twoMedicinesAndTwoConditionsAreSidesToo() {
        var seen = picture(List.of(new Medicine("Ferrous sulfate 200 mg", null), new Medicine("omeprazole", null)),
                Set.of(),
                Set.of("NEW_SEIZURE", "LOW_CALCIUM"));
        assertThat(codes(seen)).as("gravest first").containsExactly("WARN-2", "NOTE-1");
    }

    @Test
    void whatMatchesNoNameIsSaidNotToBeChecked() {
        assertThat(SafetyInteraction.unrecognised(List.of(new Medicine("Digoxin 125 µg", null),
                new Medicine("Epilim 500 mg twice daily", "epilim"), new Medicine("white tablets", null)), CLASSES))
                .containsExactly("Epilim 500 mg twice daily", "white tablets");
    }

    @ParameterizedTest(name = "{0} is gabapentin: {1}")
    @CsvSource({"Gabapentin 300 mg, true", "Neurontin 300 mg, true", "Gabapentin enacarbil 600 mg, false",
            "Pregabalin, false"})
    void aSubstanceCountsByAnyOfItsNamesAndALongerNameWins(String label, boolean same) {
        Set<String> own = Set.of("gabapentin", "neurontin");
        assertThat(SafetyInteraction.isSubstance(new Medicine(label, null), own,
                Map.of("GABAPENTIN", own, "GABAPENTIN_ENACARBIL", Set.of("gabapentin enacarbil")))).isEqualTo(same);
    }

    /** "Epilim" is shorter than "lamotrigine", so that the whole entry was one or the other, and was ended with it. */
    @ParameterizedTest(name = "{0} is {1}: {2}, and another: {3}")
    @CsvSource({"Epilim 500 mg + lamotrigine 100 mg, LAMOTRIGINE, true, true",
            "Epilim 500 mg + lamotrigine 100 mg, VALPROATE, true, true", "Lamictal 100 mg, LAMOTRIGINE, true, false",
            "Lamictal 100 mg, VALPROATE, false, true", "Sodium valproate (Epilim) 500 mg, VALPROATE, true, false",
            "Lamotrigine with aspirin, LAMOTRIGINE, true, true"})
    void anEntryOfTwoSubstancesIsBoth(String label, String substance, boolean same, boolean another) {
        Map<String, Set<String>> classes = Map.of("LAMOTRIGINE", Set.of("lamotrigine", "lamictal"),
                "VALPROATE", Set.of("valproate", "epilim"), "ANTISEIZURE",
                Set.of("lamotrigine", "lamictal", "sodium valproate", "valproate", "epilim"), "WITHOUT_CHECK",
                Set.of("aspirin"));
        var medicine = new Medicine(label, null);
        assertThat(SafetyInteraction.isSubstance(medicine, classes.get(substance), classes)).isEqualTo(same);
        assertThat(SafetyInteraction.holdsAnother(medicine, classes.get(substance), classes)).isEqualTo(another);
    }

    /** An allergy to OxyNorm is one to oxycodone with naloxone, though its names are not those of that combination. */
    @Test
    void aSubstanceInTheNameHasItsOtherNames() {
        Map<String, Set<String>> classes = Map.of("OXYCODONE_NALOXONE", Set.of("oxycodone", "targin"), "OXYCODONE",
                Set.of("oxycodone", "targin", "oxynorm"), "OPIOID", Set.of("oxycodone", "morphine"));
        assertThat(SafetyInteraction.names(new Medicine("Oxycodone with naloxone PR", "oxycodone_naloxone"), classes))
                .containsExactlyInAnyOrder("oxycodone", "targin", "oxynorm");
    }

    private static List<String> codes(SafetyPicture seen) {
        return SafetyInteraction.of(seen, CHECKS, CLASSES).stream().map(SafetyNotice::code).toList();
    }

    private static SafetyPicture picture(List<Medicine> medicines, Set<String> gives, Set<String> conditions) {
        return new SafetyPicture(medicines, gives, conditions);
    }

    private static Fact fact(Kind kind, String code) {
        return new Fact(kind, code);
    }

    private static SafetyCheck check(String code, Fact when, Fact and, SafetyCheck.Level level) {
        return new SafetyCheck(code, when, and, level, code, Evidence.LOCAL, "test", null);
    }
}
