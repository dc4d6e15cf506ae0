package org.sleepclinic.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.DomainException;

class MrnTest {
    /** ISO/IEC 7064 MOD 11,10 is also the check of German VAT numbers: published ones serve as independent cases. */
    @ParameterizedTest
    @CsvSource({"13669597, 6", "12927339, 8"})
    void checkDigitAgreesWithPublishedNumbers(long serial, String digit) {
        assertThat(Mrn.ofSerial(serial).value()).isEqualTo(String.format("%08d", serial) + digit);
    }

    @Test
    void everySingleWrongDigitIsCaught() {
        String right = Mrn.ofSerial(20_411_873).value();
        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(Mrn.parse(typed).isPresent()).as(typed).isEqualTo(typed.equals(right));
            }
        }
    }

    @Test
    void nearlyEverySwapOfNeighboursIsCaught() {
        long missed = IntStream.rangeClosed(1, 1_000).mapToObj(each -> Mrn.ofSerial(each * 99_991L).value())
                .mapToLong(right -> IntStream.range(0, 8).mapToObj(at -> swapped(right, at))
                        .filter(typed -> !typed.equals(right) && Mrn.parse(typed).isPresent()).count())
                .sum();
        assertThat(missed).as("of some 6,300 swaps").isLessThan(190);
    }

    private static String swapped(String digits, int at) {
        return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
    }

    @Test
    void isReadWithOrWithoutSpacesAndShownInThrees() {
        Mrn mrn = Mrn.ofSerial(13_669_597);
        assertThat(mrn.grouped()).isEqualTo("136 695 976");
        assertThat(Mrn.parse(" 136 695 976 ")).contains(mrn);
        assertThat(Mrn.parse("136-695-976")).contains(mrn);
        assertThat(Mrn.parse("136695976")).contains(mrn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "136695975", "13669597", "1366959766", "ABCDEFGHI", "<b>136695976</b>"})
    void typingWhatIsNoNumberFindsNone(String typed) {
        assertThat(Mrn.parse(typed)).isEmpty();
    }

    @Test
    void isNineDigits() {
        assertThatThrownBy(() -> new Mrn("13669597")).isInstanceOf(DomainException.class).hasMessage("mrn.wrong");
    }
}
