package org.sleepclinic.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.safety.SafetyCheck.Fact;
import org.sleepclinic.safety.SafetyCheck.Kind;

/** Reads safety checks and medicine classes: knowledge rows that only migrations write. */
@Dependent
class SafetyQueries {
    private static final String CHECKS = """
            select code, if_kind, if_code, and_kind, and_code, level, says, evidence, source, approved_on
              from safety_check order by code""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<SafetyCheck> checks() {
        return Columns.each(em.createNativeQuery(CHECKS).getResultList(),
                row -> new SafetyCheck(row.text(), new Fact(row.one(Kind.class), row.text()),
                        new Fact(row.one(Kind.class), row.text()), row.one(SafetyCheck.Level.class), row.text(),
                        row.one(Evidence.class), row.text(), row.date()));
    }

    /** Names and codes of the medicines of each class, in lower case. */
    Map<String, Set<String>> classes() {
        record Member(String group, String medicine) {
        }
        List<?> rows = em.createNativeQuery("select class, medicine from medicine_class").getResultList();
        return Columns.each(rows, row -> new Member(row.text(), row.text())).stream()
                .collect(
                        Collectors.groupingBy(Member::group, Collectors.mapping(Member::medicine, Collectors.toSet())));
    }
}
