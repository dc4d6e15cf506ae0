package org.sleepclinic.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;

class DiaryNightTest {
    @ParameterizedTest
    @CsvSource({"22:30, 23:00", "23:30, 00:15", "22:00, 22:00", ", 23:00", "22:30, ", "08:00, 08:20"})
    void theLightGoesOutInBed(LocalTime bed, LocalTime lights) {
        assertThat(night(bed, lights).inOrder().lightsOut()).isEqualTo(lights);
    }

    @ParameterizedTest
    @CsvSource({"23:00, 22:30", "00:30, 23:45", "08:00, 07:00"})
    void lightsOutBeforeToBedIsRefusedAtItsField(LocalTime bed, LocalTime lights) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> night(bed, lights).inOrder())
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("diary.lights");
                    assertThat(refusal.field()).contains("lightsOut");
                    assertThat(refusal.args()).containsExactly(bed);
                });
    }

    private static DiaryNight night(LocalTime bed, LocalTime lights) {
        return new DiaryNight(bed, lights, null, null, null, null, null, null, null, null);
    }
}
