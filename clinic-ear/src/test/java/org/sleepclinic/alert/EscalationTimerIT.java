package org.sleepclinic.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.result.ResultPatients;
import org.sleepclinic.testing.inside.InContainer;

/** The timer itself, left to run: the server gives up a timer that fails twice in a row, so a failed round must not fail it. */
class EscalationTimerIT extends InContainer {
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Inject
    private ResultFacade results;
    @Inject
    private AlertFacade alerts;
    @Inject
    private AlertBell bell;
    @Inject
    private ResultPatients patients;
    @Inject
    private Clock clock;

    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();

    @AfterEach
    void mended() {
        broken.set(false);
    }

    @Test
    void goesOnAfterRoundsThatFailed() throws InterruptedException {
        bell.ringsWith(people -> {
            if (broken.get()) {
                failures.incrementAndGet();
                throw new IllegalStateException("the bell is broken, for a test");
            }
        });
        AlertView first = raised();
        broken.set(true);
        patients.overdue(first.id().value());
        await(() -> failures.get() >= 2);
        broken.set(false);
        AlertView second = raised();
        patients.overdue(second.id().value());
        await(() -> isPassedOn(first) && isPassedOn(second));
    }

    private AlertView raised() {
        ResultPatients.Made omar = patients.born(LocalDate.of(1965, 3, 14), "MALE");
        ReportContent content = new ReportContent(clock.instant(),
                List.of(new EnteredValue("CALCIUM", new BigDecimal("1.70"), "mmol/L")), false, Set.of(), false, null,
                null);
        ReportId report = as.technologist(() -> results.enter(
                new EnterReport(omar.patient(), null, omar.caseId(), ReportCategory.LAB, content, true)));
        return as.physician(() -> alerts.raisedBy(omar.patient(), report.value())).getFirst();
    }

    private boolean isPassedOn(AlertView alert) {
        return as.nurse(() -> alerts.find(alert.id())).escalatedAt() != null;
    }

    private static void await(BooleanSupplier happened) throws InterruptedException {
        Instant until = Instant.now().plus(LONGEST);
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).as("waited long enough").isBefore(until);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
