package org.sleepclinic.web.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.CatalogueTest;
import org.sleepclinic.order.MetTests;
import org.sleepclinic.order.OfferedSet;
import org.sleepclinic.order.OrderPriority;

/** The basket as it stands on the page: lines, and what holds for all of them. */
public class BasketForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<BasketLine> lines = new ArrayList<>();
    private final Set<String> setCodes = new LinkedHashSet<>();
    private OrderPriority priority;
    private String indication;
    private LocalDate dueBy;
    private String codes;

    BasketForm(String indication, OrderPriority priority) {
        this.priority = priority;
        this.indication = indication;
    }

    /** Puts a test in; one that is there already stays as it is, but takes a set's note where it has none. */
    void add(CatalogueTest test, String note) {
        lines.stream().filter(line -> line.getTest().code().equals(test.code())).findFirst().ifPresentOrElse(line -> {
            if (line.getNote() == null) {
                line.setNote(note);
            }
        }, () -> lines.add(new BasketLine(test, note)));
    }

    /** Each line by when the sets want it for this patient. */
    void meet(OrderSetsBean sets) {
        lines.forEach(line -> {
            sets.item(line.getTest().code(), setCodes).ifPresent(line::takes);
            line.comesFrom(sets.hold(line.getTest().code(), setCodes));
        });
    }

    void remove(String code) {
        lines.removeIf(line -> line.getTest().code().equals(code));
    }

    void clear() {
        lines.clear();
        setCodes.clear();
    }

    /** The basket was begun from this set, or the set came on top. */
    void tookFrom(String setCode) {
        setCodes.add(setCode);
    }

    /** Says at each line what stands in its way. */
    void meet(MetTests met) {
        lines.forEach(line -> line.meets(met));
    }

    boolean holds(String code) {
        return lines.stream().anyMatch(line -> line.getTest().code().equals(code));
    }

    /** Is every chosen test of the set in the basket? */
    public boolean holds(OfferedSet one) {
        return one.chosen().stream().allMatch(item -> holds(item.test()));
    }

    /** What the set offers only where indicated, and is not in the basket yet. */
    public List<OfferedSet.Item> optional(OfferedSet one) {
        return one.items().stream().filter(item -> !item.chosen() && !holds(item.test())).toList();
    }

    /** An order remembers the set it came from only when the basket came from one. */
    Basket toBasket(CaseId caseId) {
        String set = setCodes.size() == 1 ? setCodes.iterator().next() : null;
        return new Basket(caseId, set, priority, indication, dueBy, lines.stream().map(BasketLine::toLine).toList());
    }

    /** What the basket becomes: the tests of each order by name, one draw for the laboratory, each study by itself. */
    public List<String> getOrders() {
        return lines.stream().map(BasketLine::getTest).collect(Collectors.groupingBy(
                test -> test.category().isTakenTogether() ? test.category().name() : test.code(),
                LinkedHashMap::new, Collectors.mapping(CatalogueTest::name, Collectors.joining(AskedTests.BETWEEN))))
                .values().stream().toList();
    }

    /** Each instruction to the patient once. */
    public List<String> getPreparations() {
        return lines.stream().map(line -> line.getTest().preparation()).filter(Objects::nonNull).distinct().toList();
    }

    public List<BasketLine> getLines() {
        return lines;
    }

    /** The tests by code, separated by commas: the one field by which a draft brings the lines back. */
    public String getCodes() {
        return lines.stream().map(line -> line.getTest().code()).collect(Collectors.joining(","));
    }

    public void setCodes(String codes) {
        this.codes = codes;
    }

    /** Codes that stand in the field and not yet in the basket: put there by a draft. */
    List<String> restoredCodes() {
        return codes == null ? List.of() : List.of(codes.split(",")).stream().filter(code -> !holds(code)).toList();
    }

    public OrderPriority getPriority() {
        return priority;
    }

    public void setPriority(OrderPriority priority) {
        this.priority = priority;
    }

    public String getIndication() {
        return indication;
    }

    public void setIndication(String indication) {
        this.indication = indication;
    }

    public LocalDate getDueBy() {
        return dueBy;
    }

    public void setDueBy(LocalDate dueBy) {
        this.dueBy = dueBy;
    }
}
