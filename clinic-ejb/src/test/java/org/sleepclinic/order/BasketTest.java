package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;

/** What a basket must say before it becomes orders, and what of it belongs to its set. */
class BasketTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-03");
    private static final Basket.Line BLOOD = new Basket.Line("CALCIUM", null, null, TODAY);
    private static final Basket.Line EEG_OF_NO_DAY = new Basket.Line("EEG_ROUTINE", null, null, null, true, true);
    private static final Basket.Line BESIDE = new Basket.Line("DXA", null, null, null, false, false);

    @Test
    void aStudyOfAnUnknownDayIsNotPlacedWithoutOne() {
        assertThatThrownBy(() -> basket(null, BLOOD, EEG_OF_NO_DAY).requireDays(TODAY))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("order.due_needed");
                    assertThat(refused.field()).contains("lines:1:due");
                });
    }

    @Test
    void aDayBesideItOrOneForAllOfItWillDo() {
        Basket.Line dated = new Basket.Line("EEG_ROUTINE", null, null, TODAY.plusDays(3), true, true);
        assertThatCode(() -> basket(null, BLOOD, dated).requireDays(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> basket(TODAY, BLOOD, EEG_OF_NO_DAY).requireDays(TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> basket(null, BLOOD, BESIDE).requireDays(TODAY)).as("asked for by no set")
                .doesNotThrowAnyException();
    }

    @Test
    void aDayThatHasPassedIsRefusedAtItsLine() {
        Basket.Line past = new Basket.Line("EEG_ROUTINE", null, null, TODAY.minusDays(1), true, true);
        assertThatThrownBy(() -> basket(null, past).requireDays(TODAY)).hasMessageContaining("order.due_past");
    }

    @Test
    void whatWasAddedBesideTheSetIsNotOfTheSet() {
        Basket basket = basket(null, BLOOD, BESIDE);
        assertThat(basket.setOf(List.of(BLOOD))).isEqualTo("EPI");
        assertThat(basket.setOf(List.of(BESIDE))).isNull();
        assertThat(basket.setOf(List.of(BESIDE, BLOOD))).isEqualTo("EPI");
    }

    private static Basket basket(LocalDate dueBy, Basket.Line... lines) {
        return new Basket(new CaseId(UUID.randomUUID()), "EPI", OrderPriority.ROUTINE, "seizure?", dueBy,
                List.of(lines));
    }
}
