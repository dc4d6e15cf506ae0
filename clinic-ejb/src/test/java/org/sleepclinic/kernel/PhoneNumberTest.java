package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0901", "+44 (0)20 7946 0901", "47111", "020 7946 0901 ext 12"})
    void isKeptAsWritten(String typed) {
        assertThat(PhoneNumber.typed(" " + typed + " ", "phone")).isEqualTo(typed);
    }

    @Test
    void mayBeUntold() {
        assertThat(PhoneNumber.typed("  ", "phone")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask her", "1234", "020 7946 <b>"})
    void whatNobodyCouldDialIsRefusedAtItsField(String typed) {
        DomainException refused =
                catchThrowableOfType(DomainException.class, () -> PhoneNumber.typed(typed, "kinPhone"));
        assertThat(refused.code()).isEqualTo("text.phone");
        assertThat(refused.field()).contains("kinPhone");
    }

    @ParameterizedTest
    @CsvSource({"020 7946 0901, 02079460901", "+44 20 7946-0901 ext 12, +442079460901",
            "020 7946 0901 x3, 02079460901"})
    void isDialledWithoutWhatIsForReading(String written, String dialled) {
        assertThat(Reach.of("Dr Aalto", written).dialled()).isEqualTo(dialled);
        assertThat(Reach.of(null, written)).isNull();
    }
}
