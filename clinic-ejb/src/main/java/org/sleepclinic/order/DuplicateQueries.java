package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.patient.PatientId;

/** Where a patient's tests were asked for, or resulted, before. */
@Dependent
class DuplicateQueries {
    /** Stopped, voided and not-done requests do not count, nor do voided results. An ECG's report stands for the ECG, a study's for the study. */
    private static final String EARLIER = """
            select i.test_code, false, o.placed_at, u.display_name, o.number,
                   o.fulfilment_status not in ('COMPLETED', 'NOT_DONE')
              from clinical_order o join order_item i on i.order_id = o.id join clinic_user u on u.id = o.placed_by
             where o.patient_id = ?1 and i.test_code = any(string_to_array(?2, ','))
               and o.request_status in ('DRAFT', 'SIGNED') and o.fulfilment_status <> 'NOT_DONE'
               and o.id <> ?3
            union all
            select t.code, true, r.taken_at, u.display_name, o.number, false
              from result_report r join clinic_user u on u.id = r.entered_by
              join catalogue_test t on t.code = any(string_to_array(?2, ','))
              left join clinical_order o on o.id = r.order_id
             where r.patient_id = ?1 and r.status in ('PRELIMINARY', 'FINAL')
               and (t.category = 'ECG' and r.category = 'ECG'
                    or exists (select 1 from study_report s where s.report_id = r.id and s.study_code = t.code)
                    or exists (select 1 from result_value v where v.report_id = r.id and v.analyte_code = t.code))""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Every sighting of these tests; {@code except} is an order that does not count, or null. */
    List<EarlierRequest> earlier(PatientId patient, Collection<String> tests, OrderId except) {
        List<?> rows = em.createNativeQuery(EARLIER).setParameter(1, patient.value())
                .setParameter(2, String.join(",", tests))
                .setParameter(3, except == null ? patient.value() : except.value()).getResultList();
        return Columns.each(rows, row -> new EarlierRequest(row.text(), row.yes(), row.instant(), row.text(),
                row.numberOrNull(), row.yes()));
    }
}
