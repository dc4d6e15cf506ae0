package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

class RosterGapsTest {
    private static final TimeSlot DAY = new TimeSlot(hour(0), hour(24));

    @Test
    void anEmptyRosterIsOneGap() {
        assertThat(RosterGaps.shown(List.of(), DAY)).containsExactly(DutyView.gap(hour(0), hour(24)));
    }

    @Test
    void aFullDayHasNone() {
        assertThat(RosterGaps.shown(List.of(duty(-4, 8), duty(8, 20), duty(20, 32)), DAY)).noneMatch(DutyView::isGap);
    }

    @Test
    void everyUnansweredHourIsShown() {
        assertThat(RosterGaps.shown(List.of(duty(2, 8), duty(9, 20)), DAY)).filteredOn(DutyView::isGap)
                .containsExactly(DutyView.gap(hour(0), hour(2)), DutyView.gap(hour(8), hour(9)),
                        DutyView.gap(hour(20), hour(24)));
    }

    @Test
    void nobodyIsTheirOwnDeputy() {
        UUID doctor = UUID.randomUUID();
        assertThat(catchThrowableOfType(DomainException.class,
                () -> new DutyDetails(hour(0), hour(8), doctor, doctor, UUID.randomUUID())).code())
                .isEqualTo("scheduling.duty.deputy");
    }

    @Test
    void aDutyEndsAfterItStartsAndNotInThePast() {
        assertThat(planned(hour(8), hour(8))).isEqualTo("scheduling.duty.order");
        assertThat(planned(hour(-8), hour(0))).isEqualTo("scheduling.duty.past");
    }

    @Test
    void whatIsOverStays() {
        Duty duty = new Duty(details(hour(0), hour(8)), hour(0));
        assertThat(catchThrowableOfType(DomainException.class, () -> duty.change(details(hour(0), hour(9)), hour(8)))
                .code())
                .isEqualTo("scheduling.duty.over");
    }

    @Test
    void ofWhatHasBegunThePastStays() {
        DutyDetails planned = details(hour(0), hour(8));
        Duty duty = new Duty(planned, hour(0));
        Duty rest = duty.change(details(hour(0), hour(9)), hour(4).plusSeconds(30)).orElseThrow();
        assertThat(duty.slot()).isEqualTo(new TimeSlot(hour(0), hour(4)));
        assertThat(rest.slot()).isEqualTo(new TimeSlot(hour(4), hour(9)));
        assertThat(code(() -> rest.change(details(hour(3), hour(9)), hour(5)))).isEqualTo("scheduling.duty.begun");
        assertThat(code(() -> rest.requireNotBegun(hour(5)))).isEqualTo("scheduling.duty.begun");
    }

    @Test
    void theSamePeopleMayStayLongerOrShorter() {
        DutyDetails planned = details(hour(0), hour(8));
        Duty duty = new Duty(planned, hour(0));
        DutyDetails longer = new DutyDetails(hour(0), hour(9), planned.doctor(), planned.deputy(), planned.nurse());
        assertThat(duty.change(longer, hour(4))).isEmpty();
        assertThat(duty.slot()).isEqualTo(new TimeSlot(hour(0), hour(9)));
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).code();
    }

    private static String planned(Instant start, Instant end) {
        return catchThrowableOfType(DomainException.class, () -> new Duty(details(start, end), hour(0))).code();
    }

    private static DutyDetails details(Instant start, Instant end) {
        return new DutyDetails(start, end, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    private static DutyView duty(int from, int to) {
        return new DutyView(UUID.randomUUID(), hour(from), hour(to), UUID.randomUUID(), "A", UUID.randomUUID(), "B",
                UUID.randomUUID(), "C", true, false, 0);
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-11-23T00:00:00Z").plusSeconds(hour * 3600L);
    }
}
