package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.plan.RouteFacts.sign;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which red flag begins which emergency step (1.5, 5.1.7). */
class StatusRouteTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"RF-01, ST-01", "RF-02, ST-01", "RF-03, ST-10"})
    void aConfirmedFlagBeginsItsStep(String flag, String step) {
        Advice advice =
                StatusRoute.advise(RouteFacts.of(Set.of(), sign(Origin.Kind.ALERT, flag))).orElseThrow();
        assertThat(advice.steps()).containsExactly(step);
        assertThat(advice.origin().kind()).isEqualTo(Origin.Kind.ALERT);
    }

    @Test
    void aSeizureThatGoesOnComesBeforeACluster() {
        Advice advice = StatusRoute.advise(RouteFacts.of(Set.of(), sign(Origin.Kind.ALERT, "RF-03"),
                sign(Origin.Kind.ALERT, "RF-01"))).orElseThrow();
        assertThat(advice.steps()).containsExactly("ST-01");
    }

    @Test
    void knownEpilepsyLetsItBeBegunByHandAndAdvisesNothing() {
        Advice advice =
                StatusRoute.advise(RouteFacts.of(Set.of(), sign(Origin.Kind.SUSPICION, "EPILEPSY"))).orElseThrow();
        assertThat(advice.steps()).isEmpty();
        assertThat(advice.missing()).isEmpty();
    }

    @Test
    void anotherEmergencyIsNotItsOwn() {
        assertThat(StatusRoute.advise(RouteFacts.of(Set.of(), sign(Origin.Kind.ALERT, "RF-04")))).isEmpty();
    }
}
