package org.sleepclinic.result;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.testing.inside.InContainer;
import org.sleepclinic.testing.inside.Statements;

/** The facades of results, and short words for what tests enter: {@code CALCIUM 7.2 mg/dL; FERRITIN <8 ug/L}. */
abstract class ReportCase extends InContainer {
    static final LocalDate ADULT = LocalDate.of(1976, 1, 15);

    @Inject
    ResultFacade results;
    @Inject
    ReportFacade reports;
    @Inject
    ReviewFacade reviews;
    @Inject
    ResultPatients patients;
    @Inject
    Statements statements;
    @Inject
    Clock clock;
    private Instant drawn;

    ReportView entered(LocalDate birthDate, String sex, String lines) {
        ReportId id = enter(patients.born(birthDate, sex), null, ReportCategory.LAB, lines, true);
        return as.physician(() -> reports.open(id));
    }

    ReportId enter(ResultPatients.Made made, OrderId order, ReportCategory category, String lines,
            boolean complete) {
        return as.technologist(() -> results.enter(
                new EnterReport(made.patient(), order, made.caseId(), category, content(lines), complete)));
    }

    ReportContent content(String lines) {
        return new ReportContent(drawn(), values(lines), false, Set.of(), false,
                null, null);
    }

    /** One moment for a whole test: more values of a draw were taken when it was. */
    private Instant drawn() {
        if (drawn == null) {
            drawn = clock.instant().minus(Duration.ofMinutes(1));
        }
        return drawn;
    }

    static List<EnteredValue> values(String lines) {
        return ResultPatients.values(lines);
    }

    ReportVersion seen(ReportId id) {
        return as.physician(() -> reports.open(id)).seen();
    }

    String fulfilment(OrderId order) {
        return patients.one("select fulfilment_status from clinical_order where id = ?", order.value());
    }

    /** The birth date of somebody of this age, today and when blood was taken a minute ago, which may be yesterday. */
    LocalDate aged(int years) {
        return LocalDate.now(clock).minusYears(years).minusDays(2);
    }

    static ValueView find(ReportView report, String code) {
        return report.values().stream().filter(value -> value.code().equals(code)).findFirst().orElseThrow();
    }
}
