package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;

/** Reads the catalogue of tests and the order sets: knowledge rows that only migrations write. */
@Dependent
class CatalogueQueries {
    private static final String TESTS = """
            select code, name, category, loinc, preparation, cautions, turnaround, repeat_days, resource_kind,
                   duration_minutes, evidence, source, approved_by, approved_on
              from catalogue_test where active""";
    private static final String SETS = """
            select s.code, s.name, s.trigger_text, s.timing, s.evidence, s.source, s.approved_by, s.approved_on,
                   (select string_agg(concat_ws('|', o.kind, o.code, coalesce(o.years, 0), o.rule, coalesce(o.note, ''), coalesce(o.due_hours, -1), coalesce(o.priority, '')), '~'
                           order by o.kind desc, o.code) from order_set_offer o where o.set_code = s.code),
                   i.test_code, i.preselected, i.note, i.wanted_when, i.due_hours, i.due_from, i.evidence, i.source
              from order_set s join order_set_item i on i.set_code = s.code order by s.code, i.position""";

    private static final String IN_ORDER =
            " order by array_position(array['LAB', 'ECG', 'EEG', 'IMAGING', 'SLEEP', 'BONE'], category), name";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Every test that may be ordered, by category as the clinic lists them, and by name. */
    List<CatalogueTest> tests() {
        return Columns.each(em.createNativeQuery(TESTS + IN_ORDER).getResultList(),
                CatalogueQueries::test);
    }

    /** These tests by code, in the order asked; refuses {@code order.test_unknown} for one the catalogue lacks. */
    Map<String, CatalogueTest> known(Collection<String> codes) {
        String these = " and code = any(string_to_array(?1, ','))";
        List<?> rows = em.createNativeQuery(TESTS + these).setParameter(1, String.join(",", codes)).getResultList();
        Map<String, CatalogueTest> found = Columns.each(rows, CatalogueQueries::test).stream()
                .collect(Collectors.toMap(CatalogueTest::code, test -> test));
        Map<String, CatalogueTest> known = new LinkedHashMap<>();
        for (String code : codes) {
            if (!found.containsKey(code)) {
                throw new DomainException("order.test_unknown", code).at("tests");
            }
            known.put(code, found.get(code));
        }
        return known;
    }

    /** Every order set with its tests. One statement. */
    List<OrderSet> sets() {
        Map<String, OrderSet> sets = new LinkedHashMap<>();
        for (OrderSet set : Columns.each(em.createNativeQuery(SETS).getResultList(), CatalogueQueries::set)) {
            sets.merge(set.code(), set, OrderSet::and);
        }
        return List.copyOf(sets.values());
    }

    /** The set with one of its tests. */
    private static OrderSet set(Columns row) {
        OrderSet bare =
                new OrderSet(row.text(), row.text(), row.text(), row.text(), row.one(Evidence.class), row.text(),
                        row.text(), row.date(), List.of(), offers(row.text()));
        return bare.with(List.of(item(row)));
    }

    private static OrderSet.Item item(Columns row) {
        String test = row.text();
        boolean preselected = row.yes();
        String note = row.text();
        OrderSet.Choosing choosing = row.one(OrderSet.Choosing.class);
        Integer hours = row.countOrNull();
        OrderSet.Due.From from = row.one(OrderSet.Due.From.class);
        return new OrderSet.Item(test, preselected, note, choosing,
                hours == null ? null : new OrderSet.Due(hours, from),
                row.one(Evidence.class), row.text());
    }

    /** Kind, code, years (0: none), rule, note, hours (-1: none) and priority of each, as the statement puts them together. */
    private static List<OrderSet.Offer> offers(String all) {
        if (all == null) {
            return List.of();
        }
        return Stream.of(all.split("~")).map(one -> one.split("\\|", -1))
                .map(part -> new OrderSet.Offer(OrderSet.Offer.Kind.valueOf(part[0]), part[1],
                        part[2].equals("0") ? null : Integer.valueOf(part[2]), part[3], part[4],
                        press(Integer.parseInt(part[5]), part[6])))
                .toList();
    }

    private static OrderSet.Press press(int hours, String priority) {
        return hours < 0 ? null : new OrderSet.Press(hours, OrderPriority.valueOf(priority));
    }

    private static CatalogueTest test(Columns row) {
        return new CatalogueTest(row.text(), row.text(), row.one(OrderCategory.class), row.text(), row.text(),
                row.text(),
                row.text(), row.count(), row.text(), row.count(), row.one(Evidence.class), row.text(), row.text(),
                row.date());
    }
}
