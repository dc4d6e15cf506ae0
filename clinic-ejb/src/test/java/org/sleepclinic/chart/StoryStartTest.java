package org.sleepclinic.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sleepclinic.kernel.DomainException;

/** Where a slice of the story starts is read from an address, where anybody may have typed it. */
class StoryStartTest {
    @Test
    void isReadAsItWasWritten() {
        UUID id = new UUID(7, 9);
        assertThat(StoryQueries.Start.parse("2026-11-23T08:00:00Z_" + id))
                .isEqualTo(new StoryQueries.Start(Instant.parse("2026-11-23T08:00:00Z"), id));
        assertThat(StoryQueries.Start.parse(" ")).isEqualTo(StoryQueries.Start.newest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z_x", "_", "2026-13-23T08:00:00Z_x"})
    void aForgedOneIsUnknown(String typed) {
        assertThatThrownBy(() -> StoryQueries.Start.parse(typed)).isInstanceOf(DomainException.class)
                .hasMessage(DomainException.UNKNOWN);
    }
}
