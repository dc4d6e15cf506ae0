package org.sleepclinic.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Reason;

/** The clinic's own list (LOCAL): what is missing is named, an urgent patient is booked first. */
class ReadyToBookTest {
    /** Columns: phone, address, interpreter asked, language, kin, allergies, implants, referred, letter, needs consent, consent. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1111111 11 11 | ROUTINE   | READY      |
            1111111 00 00 | ROUTINE   | READY      |
            0111111 00 00 | ROUTINE   | ASK_FIRST  | PHONE
            1011111 00 00 | ROUTINE   | ASK_FIRST  | ADDRESS
            1101111 00 00 | ROUTINE   | ASK_FIRST  | INTERPRETER
            1110111 00 00 | ROUTINE   | ASK_FIRST  | LANGUAGE
            1111011 00 00 | ROUTINE   | ASK_FIRST  | NEXT_OF_KIN
            1111101 00 00 | ROUTINE   | ASK_FIRST  | ALLERGIES
            1111110 00 00 | ROUTINE   | ASK_FIRST  | IMPLANTS
            1111111 10 00 | ROUTINE   | ASK_FIRST  | REFERRAL_LETTER
            1111111 01 00 | ROUTINE   | READY      |
            1111111 00 10 | ROUTINE   | ASK_FIRST  | CONSENT
            0000000 10 10 | ROUTINE   | ASK_FIRST  | PHONE ADDRESS INTERPRETER LANGUAGE NEXT_OF_KIN ALLERGIES IMPLANTS REFERRAL_LETTER CONSENT
            0111111 00 00 | URGENT    | BOOK_FIRST | PHONE
            0111111 00 00 | SAME_DAY  | BOOK_FIRST | PHONE
            1111111 10 00 | EMERGENCY | BOOK_FIRST | REFERRAL_LETTER
            1111111 11 11 | EMERGENCY | READY      |""")
    void namesWhatIsMissing(String known, String urgency, Readiness expected, String missing) {
        Finding<Readiness> found = ReadyToBook.judge(details(known.replace(" ", ""), urgency));
        assertThat(found.outcome()).contains(expected);
        assertThat(found.reasons()).extracting(Reason::input)
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(" ")));
    }

    private static DeskDetails details(String known, String urgency) {
        return new DeskDetails(yes(known, 0), yes(known, 1), yes(known, 2), yes(known, 3), yes(known, 4), yes(known, 5),
                yes(known, 6), yes(known, 7), yes(known, 8), yes(known, 9), yes(known, 10), urgency);
    }

    private static boolean yes(String known, int at) {
        return known.charAt(at) == '1';
    }
}
