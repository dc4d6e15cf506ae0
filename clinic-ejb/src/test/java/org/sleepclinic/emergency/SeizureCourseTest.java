package org.sleepclinic.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sleepclinic.emergency.EmergencyQueries.Entry;
import org.sleepclinic.emergency.EmergencyQueries.Step;

/** The clock of a seizure: it runs from what was told, stops when it is over, and the next one has its own. */
class SeizureCourseTest {
    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void aSeizureThatGoesOnHasNoEnd() {
        SeizureCourse course = new SeizureCourse(List.of(step("ST-01", null, null)), List.of(told(-6, 0)));
        assertThat(course.isOver()).isFalse();
        assertThat(course.began()).contains(minute(-6));
        assertThat(course.end()).isEmpty();
    }

    @Test
    void theClockStopsWhenTheSeizureIsOver() {
        SeizureCourse course = new SeizureCourse(
                List.of(step("ST-01", 1, "ONGOING"), step("ST-02", 7, "STOPPED"), step("ST-07", null, null)),
                List.of(told(-6, 0)));
        SeizureEnd end = course.end().orElseThrow();
        assertThat(end.handedOver()).isFalse();
        assertThat(end.lasted()).isEqualTo(Duration.ofMinutes(13));
        assertThat(end.clock()).isEqualTo("00:13:00");
    }

    @Test
    void whoeverWasHandedOverMayConvulseStill() {
        SeizureCourse course = new SeizureCourse(List.of(step("ST-01", 2, "TRANSFERRED")), List.of());
        assertThat(course.end()).contains(new SeizureEnd(minute(2), true, null));
    }

    @Test
    void whatWasToldOfAnEarlierSeizureSaysNothingOfTheNext() {
        List<Step> again = List.of(step("ST-01", 5, "STOPPED"), step("ST-01", null, null));
        assertThat(new SeizureCourse(again, List.of(told(-6, 0))).began()).isEmpty();
        assertThat(new SeizureCourse(again, List.of(told(-6, 0), told(8, 9))).began()).contains(minute(8));
    }

    @Test
    void aStepOfTheFirstMinutesIsDueWhenTheyHavePassed() {
        Step waits = step("ST-01", null, null);
        assertThat(waits.dueBy(minute(3)).dueAt()).isEqualTo(minute(3));
        assertThat(waits.dueBy(minute(30)).dueAt()).as("never later").isEqualTo(minute(5));
    }

    private static Instant minute(int after) {
        return TEN.plus(Duration.ofMinutes(after));
    }

    private static Step step(String code, Integer done, String outcome) {
        return new Step(null, 0, code, minute(5), done == null ? null : minute(done), null, null, "OPEN", outcome, null,
                false);
    }

    private static Entry told(int at, int recorded) {
        return new Entry("BEGAN", null, null, null, null, null, minute(at), "", null, null, false, null, null,
                minute(recorded));
    }
}
