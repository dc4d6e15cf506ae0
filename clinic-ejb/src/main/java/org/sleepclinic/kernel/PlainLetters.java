package org.sleepclinic.kernel;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** A name in letters every keyboard has, as the search of the database folds it: Çelik is Celik, Østen is Osten. */
public final class PlainLetters {
    /** Letters that are no letter with a mark, and what stands for each. */
    private static final String FOREIGN = "ØøŁłĐđÆæŒœÞþ";
    private static final String[] PLAIN = {"O", "o", "L", "l", "D", "d", "AE", "ae", "OE", "oe", "TH", "th"};

    private PlainLetters() {
    }

    /** The case stays as it is. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").codePoints()
                .mapToObj(PlainLetters::plain).collect(Collectors.joining());
    }

    private static String plain(int letter) {
        int at = FOREIGN.indexOf(letter);
        return at < 0 ? Character.toString(letter) : PLAIN[at];
    }
}
