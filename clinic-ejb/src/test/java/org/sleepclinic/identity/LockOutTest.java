package org.sleepclinic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockOutTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void fewFailuresLockNothing(int failures) {
        assertThat(LockOut.after(failures)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,1", "6,2", "7,4", "8,8", "9,16", "10,32", "11,60", "12,60", "1000,60", "2147483647,60"})
    void theLockGrowsToAnHour(int failures, long minutes) {
        assertThat(LockOut.after(failures)).isEqualTo(Optional.of(Duration.ofMinutes(minutes)));
    }

    @Test
    void failuresAreForgottenAfterTheLongestLock() {
        assertThat(LockOut.MEMORY).isGreaterThan(LockOut.after(1000).orElseThrow());
    }
}
