package org.sleepclinic.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HouseHoursTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final HouseHours.Stretch EARLY =
            new HouseHours.Stretch(LocalTime.of(7, 30), LocalTime.of(17, 30));
    private static final Map<LocalDate, HouseHours.Stretch> WEEK =
            Map.of(FRIDAY, EARLY, FRIDAY.plusDays(3), EARLY, FRIDAY.plusDays(7), EARLY);

    @Test
    void anOpenDayKnowsItsHours() {
        HouseHours hours = HouseHours.on(FRIDAY, WEEK);
        assertThat(hours.isOpen()).isTrue();
        assertThat(hours.closes()).isEqualTo(LocalTime.of(17, 30));
    }

    @Test
    void aClosedDayKnowsTheNextOpening() {
        HouseHours hours = HouseHours.on(FRIDAY.plusDays(1), WEEK);
        assertThat(hours.isOpen()).isFalse();
        assertThat(hours.nextDay()).isEqualTo(FRIDAY.plusDays(3));
        assertThat(hours.nextOpens()).isEqualTo(LocalTime.of(7, 30));
    }

    @Test
    void theNextOpeningMayBeInAWeek() {
        assertThat(HouseHours.on(FRIDAY, Map.of(FRIDAY, EARLY, FRIDAY.plusDays(7), EARLY)).nextDay())
                .isEqualTo(FRIDAY.plusDays(7));
    }

    @Test
    void aHouseWithoutHoursNeverOpens() {
        HouseHours hours = HouseHours.on(FRIDAY, Map.of());
        assertThat(hours.isOpen()).isFalse();
        assertThat(hours.nextDay()).isNull();
    }
}
