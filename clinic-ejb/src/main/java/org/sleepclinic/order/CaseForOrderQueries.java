package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.patient.PatientId;

/** What ordering needs to know of a case. */
@Dependent
class CaseForOrderQueries {
    private static final String CASE = """
            select c.patient_id, c.complaint, c.urgency, c.status = 'CLOSED',
                   (select string_agg(s.condition, ',' order by s.raised_at) from suspicion s
                     where s.case_id = c.id and s.status <> 'DISMISSED')
              from clinic_case c where c.id = ?1""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** The case, open or closed; refuses {@code unknown}. */
    OrderingCase find(CaseId id) {
        List<?> rows = em.createNativeQuery(CASE).setParameter(1, id.value()).getResultList();
        return Columns.each(rows, row -> new OrderingCase(id, new PatientId(row.uuid()), row.text(),
                row.one(OrderPriority.class), row.yes(),
                row.list())).stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** The case, which must still be open: nothing is ordered for a closed one. */
    OrderingCase requireOpen(CaseId id) {
        OrderingCase found = find(id);
        if (found.closed()) {
            throw new DomainException("order.case_closed");
        }
        return found;
    }
}
