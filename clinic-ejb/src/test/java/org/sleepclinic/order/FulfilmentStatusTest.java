package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.order.FulfilmentStatus.BOOKED;
import static org.sleepclinic.order.FulfilmentStatus.COMPLETED;
import static org.sleepclinic.order.FulfilmentStatus.IN_PROGRESS;
import static org.sleepclinic.order.FulfilmentStatus.NOT_DONE;
import static org.sleepclinic.order.FulfilmentStatus.PRELIMINARY;
import static org.sleepclinic.order.FulfilmentStatus.WAITING;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table again, written from the clinic's words: what is not in it is refused. */
class FulfilmentStatusTest {
    private static final Map<FulfilmentStatus, Set<FulfilmentStatus>> ALLOWED = Map.of(
            WAITING, Set.of(BOOKED, IN_PROGRESS, PRELIMINARY, COMPLETED, NOT_DONE),
            BOOKED, Set.of(WAITING, IN_PROGRESS, PRELIMINARY, COMPLETED, NOT_DONE),
            IN_PROGRESS, Set.of(WAITING, PRELIMINARY, COMPLETED, NOT_DONE),
            PRELIMINARY, Set.of(WAITING, COMPLETED),
            COMPLETED, Set.of(WAITING),
            NOT_DONE, Set.of(WAITING));

    @ParameterizedTest
    @EnumSource
    void movesOnlyAsTheTableSays(FulfilmentStatus from) {
        for (FulfilmentStatus to : FulfilmentStatus.values()) {
            assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(ALLOWED.get(from).contains(to));
        }
    }

    @Test
    void onlyADoneOrGivenUpOrderIsOffTheList() {
        assertThat(Stream.of(FulfilmentStatus.values()).filter(status -> !status.isOpen()))
                .containsExactly(COMPLETED, NOT_DONE);
    }
}
