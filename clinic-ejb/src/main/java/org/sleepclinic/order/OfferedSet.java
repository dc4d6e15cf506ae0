package org.sleepclinic.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.Reason;

/**
 * An order set as it looks for one case.
 *
 * @param reasons what in the case asks for it; empty when nothing does
 * @param missing what is not recorded and could ask for it
 */
@Phi
public record OfferedSet(OrderSet set, List<Reason> reasons, Set<String> missing,
        List<Item> items) implements Serializable {
    /**
     * One test, with what the patient's facts make of it.
     *
     * @param chosen  for everybody, or chosen by the facts
     * @param dueBy   the clinic's day by which it is due; null when it has none or it cannot be told
     * @param dueOpen it has a day, but what the day counts from is not recorded: whoever orders says by when
     * @param reasons why it is chosen and due so
     * @param missing what is not recorded, so that somebody must decide
     */
    @Phi
    public record Item(String test, boolean chosen, String note, LocalDate dueBy, boolean dueOpen, List<Reason> reasons,
            Set<String> missing, Evidence evidence, String source) implements Serializable {
        @Override
        public String toString() {
            return "Item[" + test + "]";
        }
    }

    public OfferedSet {
        reasons = List.copyOf(reasons);
        missing = Set.copyOf(missing);
        items = List.copyOf(items);
    }

    /** Something in the case asks for it. */
    public boolean isAsked() {
        return !reasons.isEmpty();
    }

    public List<Item> chosen() {
        return items.stream().filter(Item::chosen).toList();
    }

    @Override
    public String toString() {
        return "OfferedSet[" + set.code() + "]";
    }
}
