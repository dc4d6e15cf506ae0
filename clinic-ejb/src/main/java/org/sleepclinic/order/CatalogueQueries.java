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
                   (select string_agg(concat_ws('|', o.kind, o.code, coalesce(o.years, 0), o.rule, coalesce(o.note, '')), '~'
                           order by o.kind desc, o.code) from order_set_offer o where o.set_code = s.code)
              from order_set s order by s.code""";
    private static final String ITEMS = """
            select set_code, test_code, preselected, note, wanted_when, due_hours, due_from, evidence, source
              from order_set_item order by set_code, position""";

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

    /** Every order set with its tests. */
    List<OrderSet> sets() {
        record Row(String set, OrderSet.Item item) {
        }
        Map<String, List<OrderSet.Item>> items = Columns.each(em.createNativeQuery(ITEMS).getResultList(),
                row -> new Row(row.text(), item(row))).stream()
                .collect(Collectors.groupingBy(Row::set, Collectors.mapping(Row::item, Collectors.toList())));
        return Columns.each(em.createNativeQuery(SETS).getResultList(), row -> set(row, items));
    }

    private static OrderSet set(Columns row, Map<String, List<OrderSet.Item>> items) {
        String code = row.text();
        return new OrderSet(code, row.text(), row.text(), row.text(), row.one(Evidence.class), row.text(), row.text(),
                row.date(), items.getOrDefault(code, List.of()), offers(row.text()));
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

    /** Kind, code, years (0: none), rule and note of each, as the statement puts them together. */
    private static List<OrderSet.Offer> offers(String all) {
        if (all == null) {
            return List.of();
        }
        return Stream.of(all.split("~")).map(one -> one.split("\\|", -1))
                .map(part -> new OrderSet.Offer(OrderSet.Offer.Kind.valueOf(part[0]), part[1],
                        part[2].equals("0") ? null : Integer.valueOf(part[2]), part[3], part[4]))
                .toList();
    }

    private static CatalogueTest test(Columns row) {
        return new CatalogueTest(row.text(), row.text(), row.one(OrderCategory.class), row.text(), row.text(),
                row.text(),
                row.text(), row.count(), row.text(), row.count(), row.one(Evidence.class), row.text(), row.text(),
                row.date());
    }
}
