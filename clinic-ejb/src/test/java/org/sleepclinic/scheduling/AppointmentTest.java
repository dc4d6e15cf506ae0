package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.order.OrderEnded;
import org.sleepclinic.patient.PatientId;

class AppointmentTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID ROOM = UUID.randomUUID();
    private static final UUID MARSH = UUID.randomUUID();

    private final Appointment appointment = booked("Blood: calcium, albumin");

    @Test
    void goesThroughAVisit() {
        appointment.arrive(NINE);
        appointment.enterRoom();
        appointment.leave(NINE.plusSeconds(600));
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.LEFT);
    }

    @Test
    void anArrivalClickedTooEarlyIsTakenBack() {
        appointment.arrive(NINE);
        appointment.takeBackArrival();
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void nobodyIsMissingBeforeTheTimeBegins() {
        assertThat(refusal(() -> appointment.missed(NINE.minusSeconds(1)))).isEqualTo("scheduling.tooEarlyForNoShow");
        appointment.missed(NINE);
        assertThat(appointment.status().holdsTime()).isFalse();
    }

    @Test
    void somebodyGivenUpMayStillCome() {
        appointment.missed(NINE.plusSeconds(900));
        appointment.arrive(NINE.plusSeconds(1200));
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.ARRIVED);
    }

    @Test
    void isCancelledOnlyWithAReason() {
        assertThat(refusal(() -> appointment.cancel("  "))).isEqualTo("text.required");
    }

    @Test
    void isGivenUpWhenItsOrderEnds() {
        appointment.cancelBecause(OrderEnded.Ending.STOPPED);
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.CANCELLED);
    }

    @Test
    void whatHasBegunCannotBeMoved() {
        appointment.arrive(NINE);
        assertThat(refusal(() -> appointment.move(ROOM, slot(NINE.plusSeconds(3600)), MARSH, NINE)))
                .isEqualTo("scheduling.notMovable");
    }

    @Test
    void movesAsAWhole() {
        UUID other = UUID.randomUUID();
        appointment.move(other, slot(NINE.plusSeconds(3600)), MARSH, NINE);
        assertThat(appointment.resource()).isEqualTo(other);
        assertThat(appointment.slot()).isEqualTo(slot(NINE.plusSeconds(3600)));
    }

    @Test
    void aVisitNeedsAPurpose() {
        assertThat(refusal(() -> booked(" "))).isEqualTo("text.required");
    }

    private static Appointment booked(String purpose) {
        Bookable what = new Bookable(new PatientId(UUID.randomUUID()), UUID.randomUUID(), null, 2041, purpose,
                Set.of(ResourceKind.BLOOD_ROOM), 10, "ROUTINE", null, List.of());
        return new Appointment(what, ROOM, slot(NINE), MARSH, NINE.minusSeconds(86_400));
    }

    private static TimeSlot slot(Instant start) {
        return TimeSlot.of(start, Duration.ofMinutes(10));
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).code();
    }
}
