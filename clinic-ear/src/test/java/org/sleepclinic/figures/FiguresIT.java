package org.sleepclinic.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Staff;
import org.sleepclinic.testing.inside.Statements;

/** Friday's figures against rows the test made, in a year of the past that nobody else uses. */
class FiguresIT extends InContainer {
    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;
    @Inject
    private FiguresFacade figures;
    @Inject
    private Statements statements;
    @Inject
    private Clock clock;

    private LocalDate monday;
    private Period week;

    /** A week long ago. */
    @BeforeEach
    void aWeekNobodyElseUses() {
        monday = LocalDate.of(1900, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(20_000))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        week = new Period(monday, monday.plusDays(6));
    }

    /** Visits after 2, 4 and 10 days: half waited 4 or less, nine of ten 8.8 (4 + 0.8 of the way to 10). */
    @Test
    void waitingTimesAreMedianAndNinetiethPercentileOfTheDays() {
        seen(2, 2);
        seen(4, 3);
        seen(10, 4);
        WaitingTime visit = stage("VISIT");
        assertThat(visit.cases()).isEqualTo(3);
        assertThat(visit.median()).isEqualByComparingTo("4.0");
        assertThat(visit.ninety()).isEqualByComparingTo("8.8");
        assertThat(as.administrator(() -> figures.behind(Figure.WAIT_VISIT, null, week, null)).rows()).hasSize(3)
                .extracting(row -> row.days(clock.instant()).toPlainString())
                .containsExactlyInAnyOrder("2.0", "4.0", "10.0");
    }

    /** Nobody who is treated waits for a first visit, though none was ever written down; nor for a diagnosis. */
    @Test
    void whoIsPastAStageDoesNotWaitForIt() {
        int visit = stage("VISIT").waiting();
        int all = stage("ALL").waiting();
        standing("REFERRED");
        standing("INTAKE");
        standing("WORK_UP");
        standing("DIAGNOSED");
        standing("IN_TREATMENT");
        standing("FOLLOW_UP");
        standing("CLOSED");
        assertThat(stage("VISIT").waiting() - visit).isEqualTo(2);
        assertThat(stage("ALL").waiting() - all).isEqualTo(3);
        assertThat(as.administrator(() -> figures.behind(Figure.WAITING_VISIT, null, week, null)).rows())
                .extracting(FigureRow::text).as("where each stands, not what it complains of")
                .isSubsetOf("REFERRED", "INTAKE");
    }

    private void standing(String status) {
        run("update clinic_case set status = ? where id = ?", status, referred(20).caseId());
    }

    /** Ended outside the week: not of this week. Diagnosed before any result: no wait of its own, yet the whole way counts. */
    @Test
    void aStageCountsWhereItEnded() {
        Made early = seen(3, 1);
        diagnosed(early, 5);
        assertThat(stage("ALL").cases()).isEqualTo(1);
        assertThat(stage("ALL").median()).isEqualByComparingTo("7.0");
        assertThat(stage("DIAGNOSIS").cases()).isZero();
        assertThat(stage("DIAGNOSIS").median()).isNull();
        assertThat(as.administrator(() -> figures.of(new Period(monday.plusDays(7), monday.plusDays(13)))).waiting())
                .filteredOn(row -> row.stage().equals("VISIT")).extracting(WaitingTime::cases).containsExactly(0);
    }

    @Test
    void aSuspicionEndsNoWait() {
        diagnosed(seen(3, 1), 2, "SUSPECTED");
        assertThat(stage("ALL").cases()).isZero();
    }

    @Test
    void whoDidNotComeIsCountedByKind() {
        UUID room = resource("IMAGING");
        Made somebody = referred(20);
        booked(somebody, room, at(0, 9), "LEFT");
        booked(somebody, room, at(1, 9), "NO_SHOW");
        booked(somebody, room, at(2, 9), "CANCELLED");
        NoShows imaging = as.administrator(() -> figures.of(week)).noShows().stream()
                .filter(row -> row.kind().equals("IMAGING")).findFirst().orElseThrow();
        assertThat(imaging).isEqualTo(new NoShows("IMAGING", 2, 1));
        assertThat(imaging.percent()).isEqualTo(50);
        assertThat(as.administrator(() -> figures.behind(Figure.NO_SHOWS, "IMAGING", week, null)).rows()).hasSize(1);
        assertThat(as.administrator(() -> figures.behind(Figure.NO_SHOWS, "BONE", week, null)).rows()).isEmpty();
    }

    /** Four hundred years on: as many weeks as years of the calendar, and Mondays are Mondays. */
    @Test
    void whatIsStillAheadIsNeitherKeptNorMissed() {
        monday = monday.plusYears(400);
        week = new Period(monday, monday.plusDays(6));
        booked(referred(20), resource("IMAGING"), at(1, 9), "BOOKED");
        assertThat(as.administrator(() -> figures.of(week)).noShows()).extracting(NoShows::kind)
                .doesNotContain("IMAGING");
    }

    /** One bed more is open seven evenings more, less the one it is closed; two of them are used. */
    @Test
    void bedsCountByTheEveningsTheyAreOpen() {
        int before = offered();
        UUID bed = resource("SLEEP_BED");
        assertThat(offered() - before).isEqualTo(7);
        run("insert into hours_exception (id, kind, resource_id, starts_at, ends_at, reason, made_at, made_by, version)"
                + " values (?, 'CLOSED', ?, cast(? as timestamptz), cast(? as timestamptz), 'Repair', now(), ?, 0)",
                Uuid7.next(),
                bed, at(3, 12), at(4, 12), Staff.ADMINISTRATOR.id());
        assertThat(offered() - before).isEqualTo(6);
        Made somebody = referred(20);
        booked(somebody, bed, at(0, 20), "LEFT");
        booked(somebody, bed, at(1, 20), "BOOKED");
        booked(somebody, bed, at(2, 20), "NO_SHOW");
        assertThat(as.administrator(() -> figures.of(week)).beds().getFirst().used()).isEqualTo(2);
        assertThat(as.administrator(() -> figures.behind(Figure.BED_NIGHTS, null, week, null)).rows()).hasSize(2);
    }

    @Test
    void whatLiesAboutCountsNow() {
        int unread = lying(Figure.UNREAD, "ECG");
        int unreported = lying(Figure.UNREPORTED, "BONE");
        Made somebody = referred(20);
        run("insert into result_report (id, patient_id, case_id, category, status, taken_at, entered_at, entered_by, finalised_at,"
                + " finalised_by, worst_flag, version) values (?, ?, ?, 'ECG', 'FINAL', now(), now(), ?, now(), ?, 'NORMAL', 0)",
                Uuid7.next(), somebody.patient, somebody.caseId, Staff.TECHNOLOGIST.id(), Staff.TECHNOLOGIST.id());
        run("insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status, priority,"
                + " indication, placed_at, placed_by, signed_at, signed_by, version) values (?, nextval('order_number_seq'), ?, ?,"
                + " 'BONE', 'SIGNED', 'IN_PROGRESS', 'ROUTINE', 'T-score', now(), ?, now(), ?, 0)", Uuid7.next(),
                somebody.patient, somebody.caseId, Staff.NURSE.id(), Staff.PHYSICIAN.id());
        assertThat(lying(Figure.UNREAD, "ECG")).isEqualTo(unread + 1);
        assertThat(lying(Figure.UNREPORTED, "BONE")).isEqualTo(unreported + 1);
        run("update result_report set reviewed_at = now(), reviewed_by = ? where patient_id = ?",
                Staff.PHYSICIAN.id(), somebody.patient);
        assertThat(lying(Figure.UNREAD, "ECG")).as("read").isEqualTo(unread);
        assertThat(as.administrator(() -> figures.behind(Figure.OVERDUE, null, week, null))).isNotNull();
    }

    @Test
    void oneStatementATableAndForAdministratorsOnly() throws Exception {
        Statements.Count count = statements.during(() -> as.administrator(() -> figures.of(week)));
        assertThat(count.calls()).as(count.texts().toString()).isEqualTo(4);
        assertThatThrownBy(() -> as.physician(() -> figures.of(week))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> new Period(monday, monday.minusDays(1))).isInstanceOf(DomainException.class)
                .hasMessage("figures.period.order");
    }

    private record Made(UUID patient, UUID caseId) {
    }

    private WaitingTime stage(String name) {
        return as.administrator(() -> figures.of(week)).waiting().stream().filter(row -> row.stage().equals(name))
                .findFirst().orElseThrow();
    }

    private int offered() {
        return as.administrator(() -> figures.of(week)).beds().stream().mapToInt(BedWeek::offered).sum();
    }

    private int lying(Figure figure, String group) {
        return as.administrator(() -> figures.of(week)).lying().stream()
                .filter(row -> row.figure() == figure && row.group().equals(group)).mapToInt(LyingAbout::count).sum();
    }

    /** Somebody referred so many days before being seen on a day of the week. */
    private Made seen(int waited, int day) {
        Made made = referredAt(at(day, 9).minusDays(waited));
        booked(made, resource("NURSE"), at(day, 9), "LEFT");
        return made;
    }

    private Made referred(int daysBefore) {
        return referredAt(at(0, 9).minusDays(daysBefore));
    }

    private Made referredAt(LocalDateTime opened) {
        Made made = new Made(Uuid7.next(), Uuid7.next());
        run("insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)"
                + " values (?, ?, 'Figure', 'Ada', date '1879-03-12', 'FEMALE', now(), ?, 0)", made.patient,
                String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)), Staff.NURSE.id());
        run("insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)"
                + " values (?, nextval('case_number_seq'), ?, 'CLOSED', 'REFERRAL', 'Cramps', cast(? as timestamptz), ?, 0)",
                made.caseId, made.patient, opened, Staff.NURSE.id());
        return made;
    }

    private void diagnosed(Made made, int day) {
        diagnosed(made, day, "CONFIRMED");
    }

    private void diagnosed(Made made, int day, String certainty) {
        run("insert into diagnosis (id, case_id, patient_id, code, certainty, recorded_at, recorded_by, version)"
                + " select ?, ?, ?, min(code), ?, cast(? as timestamptz), ?, 0 from icd_code", Uuid7.next(),
                made.caseId, made.patient, certainty, at(day, 9), Staff.PHYSICIAN.id());
    }

    private void booked(Made made, UUID resource, LocalDateTime start, String status) {
        run("insert into appointment (id, patient_id, case_id, resource_id, purpose, starts_at, ends_at, status, booked_at,"
                + " booked_by, version) values (?, ?, ?, ?, 'Visit', cast(? as timestamptz), cast(? as timestamptz), ?, now(), ?, 0)",
                Uuid7.next(), made.patient, made.caseId, resource, start, start.plusMinutes(30), status,
                Staff.FRONT_DESK.id());
    }

    private UUID resource(String kind) {
        UUID id = Uuid7.next();
        run("insert into resource (id, code, name, kind, active, version) values (?, ?, ?, ?, true, 0)", id,
                "F_" + id.toString().substring(24).toUpperCase(Locale.ROOT), "Figure " + kind, kind);
        return id;
    }

    private LocalDateTime at(int day, int hour) {
        return monday.plusDays(day).atTime(hour, 0);
    }

    private void run(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Stream.iterate(0, i -> i < values.length, i -> i + 1).forEach(i -> set(statement, i, values[i]));
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void set(PreparedStatement statement, int at, Object value) {
        try {
            statement.setObject(at + 1, value instanceof LocalDateTime moment ? moment + ":00Z" : value);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
