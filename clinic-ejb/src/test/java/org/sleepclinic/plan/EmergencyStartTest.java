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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {"NOW.01, STATUS", "NOW.07, HCA", "NOW.08, -"})
    void aSignSeenNowHasItsProtocol(String sign, String protocol) {
        assertThat(EmergencyStart.against(sign).map(EmergencyStart::protocol).orElse(null)).isEqualTo(protocol);
    }
}
