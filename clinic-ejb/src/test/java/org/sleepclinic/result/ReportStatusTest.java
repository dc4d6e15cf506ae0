package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStatusTest {
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource({"PRELIMINARY, FINAL SUPERSEDED VOIDED", "FINAL, SUPERSEDED VOIDED", "SUPERSEDED, ''", "VOIDED, ''"})
    void walksEveryPair(ReportStatus from, String targets) {
        Set<ReportStatus> allowed = EnumSet.noneOf(ReportStatus.class);
        for (ReportStatus to : ReportStatus.values()) {
            if (ReportStatus.MOVES.allows(from, to)) {
                allowed.add(to);
            }
        }
        assertThat(String.join(" ", allowed.stream().map(Enum::name).toList())).isEqualTo(targets);
    }
}
