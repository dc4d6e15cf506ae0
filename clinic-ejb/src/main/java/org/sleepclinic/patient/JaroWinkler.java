package org.sleepclinic.patient;

/**
 * Similarity of two short strings from 0 to 1, made for linking records of people (Winkler 1990): letters in common
 * nearby, letters swapped, and a bonus for the same beginning.
 */
final class JaroWinkler {
    private static final double PREFIX_SCALE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {
    }

    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_SCALE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            int from = Math.max(0, i - window);
            int to = Math.min(other.length() - 1, i + window);
            for (int j = from; j <= to; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    common.append(one.charAt(i));
                    break;
                }
            }
        }
        if (common.isEmpty()) {
            return 0;
        }
        double matches = common.length();
        double swaps = swaps(common, other, taken) / 2.0;
        return (matches / one.length() + matches / other.length() + (matches - swaps) / matches) / 3;
    }

    /** How many common letters stand in another order in {@code other}. */
    private static int swaps(CharSequence common, String other, boolean[] taken) {
        int swaps = 0;
        int next = 0;
        for (int j = 0; j < other.length(); j++) {
            if (taken[j] && common.charAt(next++) != other.charAt(j)) {
                swaps++;
            }
        }
        return swaps;
    }
}
