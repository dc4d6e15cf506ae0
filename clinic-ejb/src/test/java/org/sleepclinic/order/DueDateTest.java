package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.order.OrderSet.Due;
import org.sleepclinic.screening.CaseKnown;
import org.sleepclinic.screening.Known;

/** By when a test of a set is due. Placed on 3 June; referred on 20 May. */
class DueDateTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");
    private static final OrderSet.Offer PRESS = new OrderSet.Offer(OrderSet.Offer.Kind.SIGN, "TETANY", null, "D4", "",
            new OrderSet.Press(24, OrderPriority.SAME_DAY));

    @ParameterizedTest(name = "{0} h from {1}, last seizure {2}: {3}")
    @CsvSource({
            "72,   SEIZURE,  2026-06-02, 2026-06-05", // NG217 1.2.7
            "72,   SEIZURE,  2026-06-03, 2026-06-06", "72,   SEIZURE,  2026-05-31, 2026-06-03", // the last day of the 72 h
            "72,   SEIZURE,  2026-05-12, 2026-06-03", // passed: at once
            "1008, REFERRAL, 2026-06-02, 2026-07-01", // NG217 1.3.1: six weeks
            "336,  ORDER,    2026-06-02, 2026-06-17"}) // two weeks [L]
    void countsWholeDays(int hours, Due.From from, String seizure, LocalDate due) {
        assertThat(DueDate.judge(new Due(hours, from),
                CaseKnown.ofAWoman().with(Known.Kind.ANSWER, "INT.03.3", seizure).facts(), TODAY).outcome())
                .contains(due);
    }

    @Test
    void aSeizureOfUnknownDayGivesNoDate() {
        Finding<LocalDate> finding =
                DueDate.judge(new Due(72, Due.From.SEIZURE), CaseKnown.ofAWoman().facts(), TODAY);
        assertThat(finding.isIndeterminate()).isTrue();
        assertThat(finding.missing()).containsExactly("SEIZURE");
    }

    @Test
    void aSeizureSeenHereCountsWhenItIsTheLater() {
        assertThat(DueDate.judge(new Due(72, Due.From.SEIZURE), CaseKnown.ofAWoman()
                .with(Known.Kind.ANSWER, "INT.03.3", "2026-05-01").with(Known.Kind.SEIZURE, "NEW_SEIZURE", null)
                .facts(),
                TODAY).outcome()).contains(LocalDate.parse("2026-06-04"));
    }

    /** The same day when what presses wants it so; a day sooner stays; a day nobody can tell does not matter then. */
    @ParameterizedTest(name = "own {0} h from {1}: {2}")
    @CsvSource({"336, ORDER, 2026-06-04", "72, SEIZURE, 2026-06-04", "24, ORDER, 2026-06-04", "12, ORDER, 2026-06-03"})
    void whatPressesMakesEachTestDueSooner(int hours, Due.From from, String due) {
        assertThat(DueDate.judge(new Due(hours, from), PRESS, CaseKnown.ofAWoman().facts(), TODAY)
                .flatMap(Finding::outcome)).contains(LocalDate.parse(due));
    }

    @Test
    void aTestWithoutADayHasTheOneWhatPressesWants() {
        assertThat(DueDate.judge(null, PRESS, CaseKnown.ofAWoman().facts(), TODAY).flatMap(Finding::outcome))
                .contains(TODAY.plusDays(1));
        assertThat(DueDate.judge(null, null, CaseKnown.ofAWoman().facts(), TODAY)).isEmpty();
    }
}
