package org.sleepclinic.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody typed, a spreadsheet shows it and runs nothing. */
class CsvTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Okonkwo, Grace          | "Okonkwo, Grace"
            =HYPERLINK("http://x")  | "'=HYPERLINK(""http://x"")"
            +44 20 7946 0001        | "'+44 20 7946 0001"
            -2+3                    | "'-2+3"
            @SUM(A1)                | "'@SUM(A1)"
            5 > 3                   | "5 > 3\"""")
    void textIsQuotedAndNoFormula(String cell, String written) {
        assertThat(new Csv().row(cell)).hasToString("\uFEFF" + written + "\r\n");
    }

    @Test
    void numbersStayNumbersAndNothingIsEmpty() {
        assertThat(new Csv().row("a", 12, -3, null)).hasToString("\uFEFF\"a\",12,-3,\r\n");
    }
}
