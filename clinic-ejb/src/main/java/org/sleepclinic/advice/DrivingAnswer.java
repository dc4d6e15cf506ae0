package org.sleepclinic.advice;

import java.io.Serializable;
import java.util.Optional;
import org.sleepclinic.kernel.Finding;

/**
 * What a country's rules say to a question.
 *
 * @param answer  null while it cannot be told
 * @param missing what is missing then: JURISDICTION, SITUATION, GROUP, ROW, MONTHS or OFF_MEDICINE
 * @param row     the row that speaks, or null
 */
public record DrivingAnswer(DrivingRule.Answer answer, String missing, DrivingRow row) implements Serializable {
    static DrivingAnswer of(Finding<DrivingRule.Answer> finding, Optional<DrivingRow> row) {
        return new DrivingAnswer(finding.outcome().orElse(null), finding.missing().stream().findFirst().orElse(null),
                row.orElse(null));
    }
}
