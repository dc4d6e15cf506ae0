package org.sleepclinic.study;

/**
 * Whose bone density is judged.
 *
 * @param years completed, on the day of the scan
 * @param sex   FEMALE, MALE, OTHER or UNKNOWN
 */
public record BoneSubject(int years, String sex) {
    private static final int ADULT = 18;
    private static final int OLDER_MAN = 50;

    boolean isChild() {
        return years < ADULT;
    }

    boolean isWoman() {
        return "FEMALE".equals(sex);
    }

    boolean isOlderMan() {
        return "MALE".equals(sex) && years >= OLDER_MAN;
    }

    boolean hasKnownSex() {
        return isWoman() || "MALE".equals(sex);
    }
}
