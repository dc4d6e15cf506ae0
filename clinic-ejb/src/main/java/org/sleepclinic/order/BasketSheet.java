package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Phi;

/**
 * What a page that orders opens with.
 *
 * @param priority as what an order begins, with what makes it pressing
 * @param tests the catalogue
 * @param sets  the order sets as they look for this case, those it asks for first
 * @param met   what the tests meet that the set asked for puts into the basket
 */
@Phi
public record BasketSheet(OrderingCase about, Finding<OrderPriority> priority, List<CatalogueTest> tests,
        List<OfferedSet> sets, MetTests met) implements Serializable {
    public BasketSheet {
        tests = List.copyOf(tests);
        sets = List.copyOf(sets);
    }

    @Override
    public String toString() {
        return "BasketSheet[" + about + "]";
    }
}
