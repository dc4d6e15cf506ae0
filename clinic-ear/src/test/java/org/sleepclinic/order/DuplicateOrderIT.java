package org.sleepclinic.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.testing.inside.InContainer;

/** The same test again: refused at its line with what, when and by whom, unless a reason is given. */
class DuplicateOrderIT extends InContainer {
    @Inject
    private OrderFacade orders;
    @Inject
    private BasketFacade baskets;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private OrderPatients patients;

    private OrderPatients.Made grace;

    @BeforeEach
    void aPatientWithAnOpenCase() {
        grace = patients.withOpenCase();
    }

    @Test
    void anOrderedTestIsRefusedAtItsLineWithoutAReason() {
        place("FERRITIN", null);
        assertThatThrownBy(() -> place("FERRITIN", " ")).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("order.duplicate");
            assertThat(refused.field()).contains("lines:0:reason");
        });
        OrderId again = place("FERRITIN", "first sample was haemolysed");
        assertThat(as.physician(() -> lookup.view(again)).items().getFirst().duplicateReason())
                .isEqualTo("first sample was haemolysed");
    }

    @Test
    void theLineIsToldWhatWhenAndByWhom() {
        place("FERRITIN", null);
        List<EarlierRequest> seen =
                as.nurse(() -> baskets.meet(grace.caseId(), Set.of("FERRITIN", "CALCIUM")).earlier());
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().test()).isEqualTo("FERRITIN");
        assertThat(seen.getFirst().by()).isEqualTo("Nora Nurse");
        assertThat(seen.getFirst().number()).isNotNull();
        assertThat(seen.getFirst().open()).isTrue();
    }

    @Test
    void aResultFromElsewhereCountsWithinTheInterval() {
        patients.resulted(grace.patient(), "FERRITIN", 27);
        patients.resulted(grace.patient(), "VITAMIN_D", 85);
        List<EarlierRequest> seen =
                as.nurse(() -> baskets.meet(grace.caseId(), Set.of("FERRITIN", "VITAMIN_D")).earlier());
        assertThat(seen).singleElement().satisfies(result -> {
            assertThat(result.test()).isEqualTo("FERRITIN");
            assertThat(result.resulted()).isTrue();
            assertThat(result.by()).isEqualTo("Theo Technologist");
        });
    }

    @Test
    void voidedStoppedAndNotDoneOnesDoNotCount() {
        OrderId draft = place("FERRITIN", null);
        as.nurse(() -> orders.voidEntry(seen(draft), "wrong patient"));
        OrderId stopped = place("FERRITIN", null);
        as.physician(() -> orders.sign(List.of(seen(stopped))));
        as.physician(() -> orders.stop(seen(stopped), "no longer wanted"));
        OrderId notDone = place("FERRITIN", null);
        as.physician(() -> orders.sign(List.of(seen(notDone))));
        as.technologist(() -> orders.notDone(notDone, "no vein found"));
        assertThat(as.nurse(() -> baskets.meet(grace.caseId(), Set.of("FERRITIN")).earlier())).isEmpty();
    }

    @Test
    void aResultThatCameAfterTheDraftAsksTheSignerToo() {
        OrderId draft = place("FERRITIN", null);
        patients.resulted(grace.patient(), "FERRITIN", 0);
        assertThatThrownBy(() -> as.physician(() -> orders.sign(List.of(seen(draft)))))
                .isInstanceOf(DomainException.class).hasMessage("order.duplicate_since");
    }

    @Test
    void aTestAddedToADraftIsAskedTheSame() {
        patients.resulted(grace.patient(), "FERRITIN", 1);
        OrderId draft = place("CALCIUM", null);
        assertThatThrownBy(() -> as.nurse(() -> orders.addTest(seen(draft), new Basket.Line("FERRITIN", null, null))))
                .isInstanceOf(DomainException.class).hasMessage("order.duplicate");
        as.nurse(() -> orders.addTest(seen(draft), new Basket.Line("FERRITIN", null, "after two iron infusions")));
    }

    @Test
    void anotherPatientsTestsDoNotCount() {
        place("FERRITIN", null);
        grace = patients.withOpenCase();
        assertThat(place("FERRITIN", null)).isNotNull();
    }

    private OrderId place(String test, String reason) {
        return as.nurse(
                () -> orders.place(new Basket(grace.caseId(), null, OrderPriority.ROUTINE, "restless legs?", null,
                        List.of(new Basket.Line(test, null, reason)))))
                .getFirst();
    }

    private OrderVersion seen(OrderId id) {
        return as.physician(() -> lookup.view(id)).row().seen();
    }
}
