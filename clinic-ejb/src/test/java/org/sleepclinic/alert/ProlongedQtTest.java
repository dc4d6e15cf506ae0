package org.sleepclinic.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Alarm;

/** Clinical reference §1.5 RF-06 and RF-07, §7 T20–T23. */
class ProlongedQtTest {
    @ParameterizedTest(name = "{0}: deciding {1}, other {2}, {3} -> {4}")
    @CsvSource({
            "T20,                      480,   480,   FEMALE,  SAME_DAY",
            "T21 RF-07 not RF-06,      474.3, 516.4, FEMALE,  SAME_DAY",
            "T22 no flag,              414.1, 401.7, MALE,    ",
            "T23,                      549.5, 521.6, MALE,    EMERGENCY",
            "500 is grave,             500,   480,   FEMALE,  EMERGENCY",
            "either from 500 is seen,  440,   500,   FEMALE,  SAME_DAY",
            "450 is not prolonged,     450,   440,   MALE,    ",
            "above 450 in men,         450.1, 440,   MALE,    SAME_DAY",
            "460 is not in women,      460,   440,   FEMALE,  ",
            "above 460 whatever sex,   461,   440,   UNKNOWN, SAME_DAY"})
    void saysHowUrgent(String row, BigDecimal deciding, BigDecimal other, String sex, Alarm.Level expected) {
        assertThat(ProlongedQt.of(deciding, other, sex, false).outcome()).hasValue(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "RF-06 after syncope: deciding {0}, {1} -> {2}")
    @CsvSource({"465, FEMALE, EMERGENCY", "455, MALE, EMERGENCY", "520, MALE, EMERGENCY", "455, FEMALE, ",
            "440, MALE, "})
    void aProlongedQtcAfterSyncopeIsAnEmergency(BigDecimal deciding, String sex, Alarm.Level expected) {
        var finding = ProlongedQt.afterSyncope(new QtReading.Ecg(deciding, new BigDecimal("440"), sex, false, null));
        assertThat(finding.outcome()).hasValue(Optional.ofNullable(expected));
        assertThat(finding.reasons()).extracting(reason -> reason.input()).contains("NOW.08");
    }

    @Test
    void needsTheSexBetween450And460() {
        var finding = ProlongedQt.of(new BigDecimal("455"), new BigDecimal("440"), "UNKNOWN", false);
        assertThat(finding.missing()).containsExactly("sex");
    }

    @Test
    void aChildsLimitIs460() {
        var finding = ProlongedQt.of(new BigDecimal("455"), new BigDecimal("440"), "MALE", true);
        assertThat(finding.outcome()).hasValue(Optional.empty());
    }
}
