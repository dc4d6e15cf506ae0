package org.sleepclinic.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which checklist an alert's answer opens, and by which protocol a sign seen now is treated. */
class EmergencyStartTest {
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(nullValues = "-", value = {"RF-04, HCA, HC-01", "RF-05, HCA, HC-01", "RF-01, STATUS, ST-01",
            "RF-03, STATUS, ST-10", "RF-10, -, -"})
    void anAnsweredAlertOpensItsChecklist(String rule, String protocol, String step) {
        assertThat(EmergencyStart.opening(rule).map(EmergencyStart::protocol).orElse(null)).isEqualTo(protocol);
        assertThat(EmergencyStart.opening(rule).map(EmergencyStart::step).orElse(null)).isEqualTo(step);
    }

    /** What waits after a seizure, or between those of a cluster, is no seizure that goes on. */
    @ParameterizedTest(name = "{0} while {1} is open: begun {2}")
    @CsvSource({"RF-01, ST-01, true", "RF-01, ST-02, true", "RF-01, ST-05, true", "RF-01, ST-06, false",
            "RF-01, ST-07, false", "RF-01, ST-10, false", "RF-03, ST-10, true", "RF-03, ST-03, true",
            "RF-03, ST-06, false", "RF-04, HC-01, true", "RF-04, HC-03, false"})
    void anEmergencyHasBegunWhileItsOwnStepsAreOpen(String rule, String open, boolean begun) {
        assertThat(EmergencyStart.opening(rule).orElseThrow().ownSteps().contains(open)).isEqualTo(begun);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"RF-01, true", "RF-02, true", "RF-03, true", "RF-04, false", "RF-05, false", "RF-10, false"})
    void aSeizureOrAClusterHasAPageOfItsOwn(String rule, boolean seizure) {
        assertThat(EmergencyStart.opening(rule).filter(EmergencyStart::isSeizure).isPresent()).isEqualTo(seizure);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {"NOW.01, STATUS", "NOW.07, HCA", "NOW.08, -"})
    void aSignSeenNowHasItsProtocol(String sign, String protocol) {
        assertThat(EmergencyStart.against(sign).map(EmergencyStart::protocol).orElse(null)).isEqualTo(protocol);
    }
}
