package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people type them on Monday 23-Nov-2026. */
class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"14-Mar-1979, 1979-03-14", "14 march 1979, 1979-03-14", "1 Sept 2026, 2026-09-01",
            "1sep2026, 2026-09-01",
            "2026-11-03, 2026-11-03", "2026-2-9, 2026-02-09", "t, 2026-11-23", "TODAY, 2026-11-23", "+3m, 2027-02-23",
            "-2d, 2026-11-21", "+1w, 2026-11-30", "-47y, 1979-11-23", "' + 9 m ', 2027-08-23",
            "29-Feb-2024, 2024-02-29", "3.4.2026, 2026-04-03", "03.04.2026, 2026-04-03", "3. 4. 2026, 2026-04-03"})
    void readsWhatPeopleType(String typed, LocalDate meant) {
        assertThat(TypedDay.read(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"03/04/2026", "31.4.2026", "4.13.2026", "3.4.26", "29-Feb-2026", "31-Nov-2026", "soon",
                    "23-Nov-26", "3m", "99-Foo-2026",
                    "2026-13-01", "<script>", "+9999d"})
    void refusesWhatCouldMeanSomethingElse(String typed) {
        assertThat(TypedDay.read(typed, TODAY)).isEmpty();
    }
}
