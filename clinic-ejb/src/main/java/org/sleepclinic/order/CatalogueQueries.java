package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            select code, name, trigger_text, timing, evidence, source, approved_by, approved_on
              from order_set order by code""";
    private static final String ITEMS = """
            select set_code, test_code, preselected, note from order_set_item order by set_code, position""";

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
                row -> new Row(row.text(), new OrderSet.Item(row.text(), row.yes(), row.text()))).stream()
                .collect(Collectors.groupingBy(Row::set, Collectors.mapping(Row::item, Collectors.toList())));
        return Columns.each(em.createNativeQuery(SETS).getResultList(), row -> set(row, items));
    }

    private static OrderSet set(Columns row, Map<String, List<OrderSet.Item>> items) {
        String code = row.text();
        return new OrderSet(code, row.text(), row.text(), row.text(), row.one(Evidence.class), row.text(), row.text(),
                row.date(), items.getOrDefault(code, List.of()));
    }

    private static CatalogueTest test(Columns row) {
        return new CatalogueTest(row.text(), row.text(), row.one(OrderCategory.class), row.text(), row.text(),
                row.text(),
                row.text(), row.count(), row.text(), row.count(), row.one(Evidence.class), row.text(), row.text(),
                row.date());
    }
}
