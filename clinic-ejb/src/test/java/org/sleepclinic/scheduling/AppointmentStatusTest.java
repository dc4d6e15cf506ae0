package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sleepclinic.scheduling.AppointmentStatus.ARRIVED;
import static org.sleepclinic.scheduling.AppointmentStatus.BOOKED;
import static org.sleepclinic.scheduling.AppointmentStatus.CANCELLED;
import static org.sleepclinic.scheduling.AppointmentStatus.IN_ROOM;
import static org.sleepclinic.scheduling.AppointmentStatus.LEFT;
import static org.sleepclinic.scheduling.AppointmentStatus.NO_SHOW;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AppointmentStatusTest {
    private static final Map<AppointmentStatus, Set<AppointmentStatus>> EXPECTED = Map.of(
            BOOKED, Set.of(ARRIVED, NO_SHOW, CANCELLED),
            ARRIVED, Set.of(BOOKED, IN_ROOM, LEFT, CANCELLED),
            IN_ROOM, Set.of(LEFT),
            LEFT, Set.of(),
            NO_SHOW, Set.of(ARRIVED),
            CANCELLED, Set.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(AppointmentStatus.values())
                .flatMap(from -> Stream.of(AppointmentStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void goesOnlyWhereTheTableSays(AppointmentStatus from, AppointmentStatus to) {
        assertThat(from.mayBecome(to)).isEqualTo(EXPECTED.get(from).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void holdsItsTimeUnlessGivenUp(AppointmentStatus status) {
        assertThat(status.holdsTime()).isEqualTo(status != NO_SHOW && status != CANCELLED);
    }

    @Test
    void endsWhereThePatientIsGoneOrNotWanted() {
        assertThat(Stream.of(AppointmentStatus.values()).filter(AppointmentStatus.MOVES::isEnd)).containsExactly(LEFT,
                CANCELLED);
    }
}
