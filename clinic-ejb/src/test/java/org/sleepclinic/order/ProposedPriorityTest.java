package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.order.OrderSet.Offer;
import org.sleepclinic.screening.CaseKnown;
import org.sleepclinic.screening.Known;

/** As what an order begins: red flags (1.5), and hypocalcaemia with symptoms the same day (2.1). */
class ProposedPriorityTest {
    private static final List<OrderSet> HCA =
            List.of(new OrderSet("HCA", "Hypocalcaemia", "", "", Evidence.VERIFIED, "",
                    null, null, List.of(), List.of(new Offer(Offer.Kind.SUSPICION, "HYPOCALCAEMIA", null, "RT-4", ""),
                            new Offer(Offer.Kind.SIGN, "TETANY", null, "D4", "",
                                    new OrderSet.Press(0, OrderPriority.SAME_DAY)))));

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"RED_FLAG, RF-05, EMERGENCY, EMERGENCY", "RED_FLAG, RF-10, URGENT, URGENT",
            "RED_FLAG, RF-07, SAME_DAY, SAME_DAY", "SIGN, TETANY, , SAME_DAY", "SIGN, CHVOSTEK, , ROUTINE", // D4
            "SUSPICION, HYPOCALCAEMIA, , ROUTINE",
            "RED_FLAG, RF-12, SAME_DAY, ROUTINE", "RED_FLAG, R-PHQ9-ITEM9, SAME_DAY, ROUTINE",
            "RED_FLAG, RF-13, SAME_DAY, ROUTINE", "RED_FLAG, RF-11, SAME_DAY, SAME_DAY"})
    void theMostPressingCounts(Known.Kind kind, String code, String level, OrderPriority priority) {
        assertThat(ProposedPriority
                .judge(CaseKnown.ofAWoman().with(kind, code, "what it says", null, level).facts(), HCA).outcome())
                .contains(priority);
    }

    @Test
    void itSaysWhatPresses() {
        Finding<OrderPriority> finding = ProposedPriority.judge(CaseKnown.ofAWoman()
                .with(Known.Kind.RED_FLAG, "RF-10", "First seizure?", null, "URGENT")
                .with(Known.Kind.SIGN, "TETANY", "TETANY").facts(), HCA);
        assertThat(finding.outcome()).contains(OrderPriority.SAME_DAY);
        assertThat(finding.reasons()).singleElement()
                .satisfies(reason -> assertThat(reason.input()).isEqualTo("SIGN.TETANY"));
    }

    @Test
    void nothingPressingLeavesTheCasesOwnUrgency() {
        Finding<OrderPriority> finding = ProposedPriority.judge(CaseKnown.ofAWoman().facts(), HCA);
        assertThat(finding.outcome()).contains(OrderPriority.ROUTINE);
        assertThat(finding.reasons()).isEmpty();
    }
}
