package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.plan.RouteFacts.sign;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the epilepsy pathway begins (5.1.1, D8): the safety advice first, whatever is known. */
class EpilepsyRouteTest {
    @ParameterizedTest(name = "{0} {1}, confirmed {2} -> {3}")
    @CsvSource(nullValues = "-", value = {"SUSPICION, EPILEPSY, -, EP-01", "DIAGNOSIS, G40.909, -, EP-01",
            "DIAGNOSIS, G40.909, G40.909, EP-01b", "DIAGNOSIS, R56.9, R56.9, EP-01"})
    void theAdviceComesFirst(Origin.Kind kind, String code, String confirmed, String step) {
        Advice advice = EpilepsyRoute
                .advise(RouteFacts.of(confirmed == null ? Set.of() : Set.of(confirmed), sign(kind, code)))
                .orElseThrow();
        assertThat(advice.steps()).containsExactly(step);
        assertThat(advice.origin()).isEqualTo(sign(kind, code).origin());
        assertThat(advice.reasons()).singleElement().satisfies(reason -> assertThat(reason.seen()).isEqualTo(code));
    }

    @Test
    void anotherSuspicionSaysNothingOfEpilepsy() {
        assertThat(EpilepsyRoute.advise(RouteFacts.of(Set.of(), sign(Origin.Kind.SUSPICION, "RLS")))).isEmpty();
    }
}
