package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.protocol.Measured.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.diagnosis.SeizureCheck;
import org.sleepclinic.diagnosis.SeizureValue;
import org.sleepclinic.diagnosis.SeizureValue.State;
import org.sleepclinic.protocol.Measured;

/** D7: abnormal or missing holds; a confirmed epilepsy or the physician's "unprovoked" lets go. */
class ProvokedHoldTest {
    @ParameterizedTest(name = "D7: magnesium {0}, confirmed {1}, unprovoked {2} -> held {3}")
    @CsvSource(nullValues = "-", value = {"IN_RANGE, -, -, false", "ABNORMAL, -, -, true", "MISSING, -, -, true",
            "MISSING, -, NO, true", "MISSING, -, YES, false", "ABNORMAL, -, YES, false",
            "ABNORMAL, G40.909, -, false", "ABNORMAL, R56.9, -, true"})
    void whatIsAbnormalOrMissingHolds(State magnesium, String confirmed, String unprovoked, boolean held) {
        SeizureCheck check = new SeizureCheck(Instant.parse("2026-11-20T02:00:00Z"),
                List.of(new SeizureValue("CALCIUM", State.IN_RANGE, null, false),
                        new SeizureValue("MAGNESIUM", magnesium, null, false)));
        Map<String, Measured> said =
                unprovoked == null ? Map.of() : Map.of("UNPROVOKED", yes(unprovoked.equals("YES")));
        var finding = ProvokedHold.of(check, RouteFacts.of(confirmed == null ? Set.of() : Set.of(confirmed)), said);
        assertThat(finding.outcome()).contains(held);
        assertThat(finding.reasons()).extracting(reason -> reason.input() + " " + reason.seen())
                .containsExactly("CALCIUM IN_RANGE", "MAGNESIUM " + magnesium);
    }
}
