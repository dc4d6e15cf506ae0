package org.sleepclinic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.assessment.CallForHelp;
import org.sleepclinic.assessment.EmergencyFacade;
import org.sleepclinic.assessment.Place;
import org.sleepclinic.identity.AccountDetails;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Reach;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.result.ResultPatients;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;

/** Who answers at every hour: no two at once, no gap unseen, nobody without the role. */
class RosterIT extends InContainer {
    @Inject
    private RosterFacade roster;
    @Inject
    private EmergencyFacade emergencies;
    @Inject
    private AlertFacade alerts;
    @Inject
    private ResultPatients patients;
    @Inject
    private AccountFacade accounts;
    @Inject
    private ClosureFacade closures;
    @Inject
    private Clock clock;
    @Inject
    private ZoneId zone;

    private LocalDate day;
    private UUID deputy;

    /** A day of its own, far away, that no other test plans. */
    @BeforeEach
    void aDayNobodyPlanned() {
        day = LocalDate.now(clock).plusDays(1000L + ThreadLocalRandom.current().nextInt(100_000));
        deputy = as.administrator(() -> accounts.open("d" + UUID.randomUUID().toString().substring(0, 8),
                new AccountDetails("Dr Deputy", Set.of(Roles.PHYSICIAN)))).account();
    }

    @Test
    void everyHourIsAnsweredForOrShownAsAGap() {
        plan(8, 20);
        assertThat(as.nurse(() -> roster.roster(day, 1))).extracting(DutyView::isGap).containsExactly(true, false,
                true);
        DutyView noon = as.nurse(() -> roster.onDutyAt(hour(12))).orElseThrow();
        assertThat(noon.doctorName()).isEqualTo("Dr Phoebe Physician");
        assertThat(as.nurse(() -> roster.onDutyAt(hour(20)))).as("the end belongs to the next").isEmpty();
    }

    @Test
    void twoAreNeverOnDutyAtOnce() {
        plan(8, 20);
        assertThatThrownBy(() -> plan(19, 23)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("scheduling.duty.overlap");
            assertThat(refused.field()).contains("starts");
        });
        assertThat(plan(20, 23)).isNotNull();
    }

    @Test
    void onlyPhysiciansAnswerAndNursesStandBy() {
        assertThatThrownBy(() -> as.administrator(() -> roster.plan(
                new DutyDetails(hour(8), hour(9), Staff.NURSE.id(), deputy, Staff.NURSE.id()))))
                .isInstanceOf(DomainException.class).hasMessage("scheduling.duty.role.PHYSICIAN");
        assertThatThrownBy(() -> as.administrator(() -> roster.plan(
                new DutyDetails(hour(8), hour(9), Staff.PHYSICIAN.id(), deputy, Staff.FRONT_DESK.id()))))
                .isInstanceOf(DomainException.class).hasMessage("scheduling.duty.role.NURSE");
    }

    @Test
    void aDutyIsChangedOrTakenOutByAdministratorsOnly() {
        UUID duty = plan(8, 20);
        as.administrator(() -> roster.change(duty, version(duty), details(8, 18)));
        assertThat(as.administrator(() -> roster.duty(duty)).end()).isEqualTo(hour(18));
        assertThatThrownBy(() -> as.physician(() -> roster.remove(duty, 1))).isInstanceOf(EJBAccessException.class);
        as.administrator(() -> roster.remove(duty, version(duty)));
        assertThat(as.nurse(() -> roster.onDutyAt(hour(12)))).isEmpty();
    }

    /** The first and the second Monday; on the second the doctor is away then. */
    @Test
    void aMonthIsCopiedByItsWeekdaysAndNobodyIsPutWhereTheyAreAway() {
        YearMonth month = YearMonth.from(day);
        LocalDate first = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate copied = month.plusMonths(1).atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday : List.of(first, first.plusWeeks(1))) {
            day = monday;
            plan(8, 20);
        }
        day = copied.plusWeeks(1);
        as.administrator(() -> closures.close(
                new ExceptionDetails(null, Staff.PHYSICIAN.id(), hour(0), hour(23), "Leave"), List.of()));
        assertThat(as.administrator(() -> roster.repeatMonth(month, month.plusMonths(1), UUID.randomUUID())))
                .isEqualTo(1);
        assertThat(as.nurse(() -> roster.onDutyAt(hour(12)))).as("a gap, and seen as one").isEmpty();
        day = copied;
        assertThat(as.nurse(() -> roster.onDutyAt(hour(12)))).isPresent();
        assertThat(as.administrator(() -> roster.repeatMonth(month, month.plusMonths(1), UUID.randomUUID())))
                .as("planned already")
                .isZero();
    }

    @Test
    void aCopiedMonthIsTakenBackWhereNobodyHasChangedIt() {
        YearMonth month = YearMonth.from(day);
        LocalDate first = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate copied = month.plusMonths(1).atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        UUID copy = UUID.randomUUID();
        for (LocalDate monday : List.of(first, first.plusWeeks(1))) {
            day = monday;
            plan(8, 20);
        }
        day = copied.plusWeeks(2);
        plan(8, 20);
        assertThat(as.administrator(() -> roster.repeatMonth(month, month.plusMonths(1), copy))).isEqualTo(2);
        day = copied.plusWeeks(1);
        UUID changed = as.nurse(() -> roster.onDutyAt(hour(12))).orElseThrow().id();
        as.administrator(() -> roster.change(changed, version(changed), details(8, 18)));
        assertThatThrownBy(() -> as.physician(() -> roster.takeBack(copy))).isInstanceOf(EJBAccessException.class);
        assertThat(as.administrator(() -> roster.takeBack(copy))).isEqualTo(1);
        assertThat(as.nurse(() -> roster.onDutyAt(hour(12)))).as("somebody changed it").isPresent();
        day = copied;
        assertThat(as.nurse(() -> roster.onDutyAt(hour(12)))).as("laid by the copy").isEmpty();
        day = copied.plusWeeks(2);
        assertThat(as.nurse(() -> roster.onDutyAt(hour(12)))).as("planned by hand").isPresent();
        assertThat(as.administrator(() -> roster.takeBack(copy))).isZero();
    }

    @Test
    void aMonthIsCopiedWithoutWhoeverMayNoLongerAnswer() {
        YearMonth month = YearMonth.from(day);
        day = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        plan(8, 20);
        patients.run("update clinic_user set active = false where id = ?", deputy);
        assertThat(as.administrator(() -> roster.repeatMonth(month, month.plusMonths(1), UUID.randomUUID()))).isZero();
        day = month.plusMonths(1).atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        assertThat(as.nurse(() -> roster.onDutyAt(hour(12)))).as("a gap, and seen as one").isEmpty();
    }

    @Test
    void aCopyTakenBackLeavesWhoAnswersNow() {
        DutyView now = running();
        UUID copy = UUID.randomUUID();
        patients.run("update duty set copy = ? where id = ?", copy, now.id());
        assertThat(as.administrator(() -> roster.takeBack(copy))).isZero();
        assertThat(running().id()).isEqualTo(now.id());
    }

    @Test
    void aWeekIsRepeatedWhereNothingIsPlanned() {
        plan(8, 20);
        LocalDate nextWeek = day.plusDays(7);
        assertThat(as.administrator(() -> roster.repeatWeek(nextWeek))).isEqualTo(1);
        assertThat(as.administrator(() -> roster.repeatWeek(nextWeek))).isZero();
        assertThat(as.nurse(() -> roster.onDutyAt(nextWeek.atTime(12, 0).atZone(zone).toInstant()))).isPresent();
    }

    @Test
    void whoAnsweredSinceItBeganStaysKnown() {
        DutyView running = running();
        assertThatThrownBy(() -> as.administrator(() -> roster.remove(running.id(), running.version())))
                .isInstanceOf(DomainException.class).hasMessage("scheduling.duty.begun");
        DutyDetails later = new DutyDetails(running.start().plusSeconds(600), running.end(), deputy,
                Staff.PHYSICIAN.id(), Staff.NURSE.id());
        assertThatThrownBy(() -> as.administrator(() -> roster.change(running.id(), running.version(), later)))
                .isInstanceOf(DomainException.class).hasMessage("scheduling.duty.begun");
        answersNow(deputy, Staff.PHYSICIAN.id());
        DutyView now = running();
        assertThat(now.doctor()).isEqualTo(deputy);
        assertThat(now.end()).isEqualTo(running.end());
        assertThat(as.nurse(() -> roster.onDutyAt(running.start())).orElseThrow().doctor())
                .isEqualTo(running.doctor());
    }

    @Test
    void whoAnswersByTheRosterNeitherLeavesNorLosesTheRole() {
        answersNow(deputy, Staff.PHYSICIAN.id());
        assertThatThrownBy(() -> as.administrator(() -> accounts.deactivate(deputy, account(deputy))))
                .isInstanceOf(DomainException.class).hasMessage("scheduling.duty.ahead");
        assertThatThrownBy(() -> as.administrator(() -> accounts.describe(deputy, account(deputy),
                new AccountDetails("Nurse by now", Set.of(Roles.NURSE)))))
                .isInstanceOf(DomainException.class).hasMessage("scheduling.duty.ahead");
        as.administrator(() -> accounts.describe(deputy, account(deputy),
                new AccountDetails("Dr Another Name", Set.of(Roles.PHYSICIAN))));
        answersNow(Staff.PHYSICIAN.id(), DemoStaff.AALTO.id());
        as.administrator(() -> accounts.deactivate(deputy, account(deputy)));
        assertThat(as.administrator(() -> accounts.account(deputy)).active()).isFalse();
    }

    @Test
    void whoseAccountIsClosedOwnsNoAlert() {
        UUID doctor = as.administrator(() -> accounts.open("x" + UUID.randomUUID().toString().substring(0, 8),
                new AccountDetails("Dr Leaving", Set.of(Roles.PHYSICIAN)))).account();
        answersNow(doctor, deputy);
        patients.run("update clinic_user set active = false where id = ?", doctor);
        assertThat(calledForHelp()).extracting(AlertView::ownerId, AlertView::deputyId).containsExactly(deputy, null);
        patients.run("delete from clinic_user_role where user_id = ?", deputy);
        assertThat(calledForHelp().ownerId()).as("nobody is named, so everybody is asked").isNull();
    }

    @Test
    void whoIsOnCallIsReachedByTheNumberOfTheAccountAndNobodyCallsWhoLeft() {
        UUID doctor = as.administrator(() -> accounts.open("c" + UUID.randomUUID().toString().substring(0, 8),
                new AccountDetails("Dr Called", "020 7946 0911", Set.of(Roles.PHYSICIAN)))).account();
        answersNow(doctor, deputy);
        OnCall onCall = as.technologist(() -> roster.onCall()).orElseThrow();
        assertThat(onCall.doctor()).isEqualTo(new Reach("Dr Called", "020 7946 0911"));
        assertThat(onCall.deputy()).isEqualTo(new Reach("Dr Deputy", null));
        assertThat(calledForHelp().owner()).isEqualTo(onCall.doctor());
        patients.run("update clinic_user set active = false where id = ?", doctor);
        assertThat(as.technologist(() -> roster.onCall()).orElseThrow().doctor()).isNull();
    }

    /** Other tests of this run need somebody on duty now, and the roster may have it already. */
    @AfterEach
    void somebodyIsOnDutyAgain() {
        if (as.nurse(() -> roster.onDutyAt(clock.instant())).isPresent()) {
            answersNow(Staff.PHYSICIAN.id(), DemoStaff.AALTO.id());
        }
    }

    private DutyView running() {
        patients.onDuty(Staff.PHYSICIAN.id(), DemoStaff.AALTO.id(), Staff.NURSE.id());
        return as.nurse(() -> roster.onDutyAt(clock.instant())).orElseThrow();
    }

    private void answersNow(UUID doctor, UUID deputyNow) {
        DutyView running = running();
        as.administrator(() -> roster.change(running.id(), running.version(),
                new DutyDetails(running.start(), running.end(), doctor, deputyNow, Staff.NURSE.id())));
    }

    private AlertView calledForHelp() {
        as.frontDesk(() -> emergencies.callForHelp(new CallForHelp(null, Place.IN_BUILDING, "a visitor", Map.of())));
        AlertView call = as.nurse(() -> alerts.open()).stream().filter(AlertView::isCallForHelp)
                .max(Comparator.comparing(AlertView::raisedAt)).orElseThrow();
        as.nurse(() -> alerts.acknowledge(call.id(), call.version(), "only a test"));
        return call;
    }

    private int account(UUID id) {
        return as.administrator(() -> accounts.account(id)).version();
    }

    private int version(UUID duty) {
        return roster.duty(duty).version();
    }

    private UUID plan(int from, int to) {
        return as.administrator(() -> roster.plan(details(from, to)));
    }

    private DutyDetails details(int from, int to) {
        return new DutyDetails(hour(from), hour(to), Staff.PHYSICIAN.id(), deputy, Staff.NURSE.id());
    }

    private Instant hour(int hour) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
