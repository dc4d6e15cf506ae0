package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.kernel.TextEntry;

/** Checks a basket against case, catalogue and the patient's recent past, and sorts it into what is fulfilled in one go. */
@Dependent
class BasketSorting {
    /** More lines than every set of the clinic together: somebody's script, not a clinician. */
    private static final int MOST_LINES = 60;

    @Inject
    private CatalogueQueries catalogue;
    @Inject
    private CaseForOrderQueries cases;
    @Inject
    private OrderRepository orders;
    @Inject
    private DuplicateCheck duplicates;
    @Inject
    private Clock clock;

    /** Draft orders in the order of the basket's lines: all blood tests in one, each study in its own. */
    List<Order> drafts(Basket basket, Stamp placed) {
        OrderingCase about = cases.requireOpen(basket.caseId());
        requireSensible(basket);
        Map<String, CatalogueTest> tests = catalogue.known(codes(basket.lines()));
        orders.queueFor(about.patient().value());
        duplicates.require(about.patient(), tests, basket.lines(), placed.at());
        List<Order> drafts = new ArrayList<>();
        together(basket.lines(), tests).forEach(lines -> drafts.add(new Order(
                new OrderSubject(orders.nextNumber(), about.patient().value(), basket.caseId().value()),
                tests.get(lines.getFirst().test()).category(), basket, lines, placed)));
        return drafts;
    }

    /** One more test for a draft; it must be fulfilled together with those already in it. Refused at {@code reason}. */
    void addTo(Order order, Basket.Line line, Instant at) {
        Map<String, CatalogueTest> tests = catalogue.known(List.of(line.test()));
        CatalogueTest test = tests.get(line.test());
        if (test.category() != order.category() || !test.category().isTakenTogether()) {
            throw new DomainException("order.other_category", test.name()).at("tests");
        }
        orders.queueFor(order.patient().value());
        try {
            duplicates.require(order.patient(), tests, List.of(line), at);
        } catch (DomainException repeated) {
            throw repeated.at("reason");
        }
        order.add(line);
    }

    private void requireSensible(Basket basket) {
        if (basket.lines().isEmpty()) {
            throw new DomainException("order.empty").at("tests");
        }
        if (basket.lines().size() > MOST_LINES) {
            throw new DomainException("order.too_many", MOST_LINES).at("tests");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (basket.dueBy() != null && basket.dueBy().isBefore(today)) {
            throw new DomainException("order.due_past").at("dueBy");
        }
        Set<String> seen = new HashSet<>();
        basket.lines().stream().filter(line -> !seen.add(line.test())).findFirst().ifPresent(twice -> {
            throw new DomainException("order.twice", twice.test()).at("tests");
        });
        requireShortWords(basket.lines());
        basket.requireDays(today);
    }

    /** Said at the line, which an order no longer knows once the basket is sorted. */
    private static void requireShortWords(List<Basket.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            TextEntry.optional(lines.get(i).note(), Basket.LONGEST_NOTE, Basket.field(i, "note"));
            TextEntry.optional(lines.get(i).duplicateReason(), Basket.LONGEST_NOTE, Basket.field(i, "reason"));
        }
    }

    private static List<String> codes(List<Basket.Line> lines) {
        return lines.stream().map(Basket.Line::test).toList();
    }

    private static Iterable<List<Basket.Line>> together(List<Basket.Line> lines, Map<String, CatalogueTest> tests) {
        Map<String, List<Basket.Line>> together = new LinkedHashMap<>();
        for (Basket.Line line : lines) {
            OrderCategory category = tests.get(line.test()).category();
            String key = category.isTakenTogether() ? category.name() : line.test();
            together.computeIfAbsent(key, first -> new ArrayList<>()).add(line);
        }
        return together.values();
    }
}
