package org.sleepclinic.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the numbers of clinical rules. */
@Dependent
class RuleLimitQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<RuleLimit> of(String rule) {
        return Columns.each(
                em.createNativeQuery(
                        """
                select l.code, l.operator, l.amount, l.unit, l.evidence, l.source from rule_limit l where l.rule_id = ?1""")
                        .setParameter(1, rule).getResultList(),
                row -> new RuleLimit(row.text(), row.one(RuleLimit.Comparison.class),
                        new Quantity(row.decimal(), row.text()), row.one(Evidence.class), row.text()));
    }
}
