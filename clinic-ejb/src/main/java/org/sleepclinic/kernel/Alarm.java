package org.sleepclinic.kernel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A red flag somebody must answer, fired as a CDI event by the feature that saw it; {@code alert} names its owner.
 *
 * @param patient  whom it is about, or null when help is called for somebody nobody has named yet
 * @param caseId   the case, or null when the patient has none open
 * @param source   RESULT, INTAKE, CASE, PLAN, HELP or SCORE: what {@code subject} is
 * @param subject  the record that raised it; the same subject and rule raise one alert only
 * @param ruleId   the rule or red flag, such as {@code RF-04}
 * @param level    EMERGENCY, SAME_DAY or URGENT
 * @param headline what to read first, value and unit included; free of markup
 * @param reasons  inputs seen
 * @param at       when it was seen
 */
public record Alarm(UUID patient, UUID caseId, Source source, UUID subject, String ruleId, Level level, String headline,
        List<Reason> reasons, Instant at) {
    /** Where an alarm comes from. */
    public enum Source {
        RESULT, INTAKE, CASE, PLAN, HELP, SCORE, DIARY
    }

    /** How soon somebody must act. */
    public enum Level {
        EMERGENCY, SAME_DAY, URGENT
    }

    public Alarm {
        reasons = List.copyOf(reasons);
    }
}
