package org.sleepclinic.patient;

/**
 * Which entries of the safety list hold, as conditions for other features' statements; the last day an entry held counts still.
 */
public final class StandingFacts {
    private StandingFacts() {
    }

    /**
     * It holds on that day.
     *
     * @param fact alias of a {@code safety_fact}
     * @param day  an expression in SQL
     */
    public static String holds(String fact, String day) {
        return "%1$s.voided_at is null and (%1$s.ended_on is null or %1$s.ended_on >= %2$s)".formatted(fact, day);
    }

    /** A medicine that is taken on that day. */
    public static String taken(String fact, String day) {
        return "%1$s.kind = 'MEDICINE' and %1$s.state = 'PRESENT' and ".formatted(fact) + holds(fact, day);
    }

    /** A medicine, or that none is taken, as somebody told it: what was begun here says nothing of what else is taken. */
    public static String toldOfMedicines(String fact, String day) {
        return "%1$s.kind = 'MEDICINE' and %1$s.told and ".formatted(fact) + holds(fact, day);
    }

    /** An entry about pregnancy that holds on that day. */
    public static String ofPregnancy(String fact, String day) {
        return "%s.kind = 'PREGNANCY_POTENTIAL' and ".formatted(fact) + holds(fact, day);
    }

    /** What an entry about pregnancy says: {@link Pregnancy} by name. */
    public static String pregnancy(String fact) {
        return "case when %1$s.state = 'NONE_KNOWN' then 'NOT_ABLE' when %1$s.code = '%2$s' then 'PREGNANT' else 'ABLE' end"
                .formatted(fact, Pregnancy.CODE);
    }
}
