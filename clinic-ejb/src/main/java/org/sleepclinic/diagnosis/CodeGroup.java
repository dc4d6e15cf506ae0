package org.sleepclinic.diagnosis;

import java.util.stream.Stream;

/** Where a code stands in the list to choose from: what the case suspects comes first, the rest by its chapter of ICD-10. */
public enum CodeGroup {
    SUSPECTED_HERE("-"),
    BLOOD("D"),
    ENDOCRINE("E"),
    MENTAL("F"),
    NERVOUS("G"),
    CIRCULATION("I"),
    BREATHING("J"),
    DIGESTION("K"),
    MOVEMENT("M"),
    KIDNEY("N"),
    SYMPTOMS("R"),
    OTHER("");

    private final String letter;

    CodeGroup(String letter) {
        this.letter = letter;
    }

    /** A chapter the clinic has no name for yet is another one. */
    static CodeGroup chapter(String code) {
        return Stream.of(values()).filter(group -> code.startsWith(group.letter)).findFirst().orElse(OTHER);
    }
}
