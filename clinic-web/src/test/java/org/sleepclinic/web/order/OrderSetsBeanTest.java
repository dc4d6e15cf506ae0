package org.sleepclinic.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.order.OfferedSet;
import org.sleepclinic.order.OrderSet;

/** One test in several sets: which of them says by when. */
class OrderSetsBeanTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");

    private final OrderSetsBean sets = new OrderSetsBean();

    @Test
    void theSetThatWantsATestSoonestSaysByWhen() {
        sets.take(List.of(asked("EPI", TODAY.plusDays(14)), asked("HCA", TODAY), asked("BASE", null)));
        assertThat(sets.item("CALCIUM", Set.of())).get().extracting(OfferedSet.Item::dueBy).isEqualTo(TODAY);
    }

    @Test
    void aTestBesideTheSetIsNotOfIt() {
        sets.take(List.of(asked("EPI", TODAY)));
        assertThat(sets.hold("CALCIUM", Set.of("EPI"))).isTrue();
        assertThat(sets.hold("DXA", Set.of("EPI"))).isFalse();
        assertThat(sets.hold("CALCIUM", Set.of("HCA"))).isFalse();
    }

    private static OfferedSet asked(String code, LocalDate dueBy) {
        return new OfferedSet(new OrderSet(code, code, "", "", Evidence.LOCAL, "", null, null, List.of(), List.of()),
                List.of(new Reason(code, code)), Set.of(), List.of(new OfferedSet.Item("CALCIUM", true, null, dueBy,
                        false, List.of(), Set.of(), Evidence.LOCAL, "2.1")));
    }
}
