package org.sleepclinic.web.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WantedDayValidatorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void afterTheDayItIsWantedByIsAskedAbout() {
        LocalDate wanted = LocalDate.of(2026, 12, 7);
        assertThat(WantedDayValidator.isLate(LocalDate.of(2026, 12, 7), wanted, TODAY)).isFalse();
        assertThat(WantedDayValidator.isLate(LocalDate.of(2026, 12, 8), wanted, TODAY)).isTrue();
        assertThat(WantedDayValidator.isLate(LocalDate.of(2031, 1, 1), wanted, TODAY)).isTrue();
    }

    /** Overdue as it is, today is as soon as can be. */
    @Test
    void whatIsOverdueIsNotAskedAboutToday() {
        LocalDate wanted = LocalDate.of(2026, 11, 20);
        assertThat(WantedDayValidator.isLate(TODAY, wanted, TODAY)).isFalse();
        assertThat(WantedDayValidator.isLate(TODAY.plusDays(1), wanted, TODAY)).isTrue();
    }

    @Test
    void withoutSuchADayAYearAheadIsFarEnough() {
        assertThat(WantedDayValidator.isLate(LocalDate.of(2027, 11, 30), null, TODAY)).isFalse();
        assertThat(WantedDayValidator.isLate(LocalDate.of(2031, 1, 1), null, TODAY)).isTrue();
    }
}
