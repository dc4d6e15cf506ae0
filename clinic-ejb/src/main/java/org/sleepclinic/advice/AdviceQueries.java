package org.sleepclinic.advice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sleepclinic.advice.AdviceSheet.Country;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.patient.PatientId;

/** Reads advice, what was told about driving, and the rules of countries. */
@Dependent
class AdviceQueries {
    private static final String ITEMS = """
            select i.code, i.topic, i.says, i.evidence, i.source, g.given_on, u.display_name, g.id, coalesce(g.version, 0)
              from advice_item i
              left join lateral (select * from advice_given a where a.case_id = ?1 and a.item_code = i.code and a.voided_at is null
                                  order by a.given_on desc, a.recorded_at desc limit 1) g on true
              left join clinic_user u on u.id = g.recorded_by order by i.position""";
    private static final String DRIVING =
            """
            select d.status, j.name, d.situation, d.vehicle_group, d.months, d.told_notify, d.note, d.advised_on, u.display_name
              from driving_status d left join jurisdiction j on j.code = d.jurisdiction
              join clinic_user u on u.id = d.advised_by where d.patient_id = ?1 order by d.recorded_at desc, d.id desc""";
    private static final String RULES = """
            select jurisdiction, situation, vehicle_group, counts, months, off_medicine, individual, says, evidence, source
              from driving_rule order by jurisdiction, situation, vehicle_group""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    /** Every item, given or not. One statement. */
    List<AdviceItem> items(CaseId caseId) {
        return Columns.each(em.createNativeQuery(ITEMS).setParameter(1, caseId.value()).getResultList(),
                row -> new AdviceItem(row.text(), row.text(), row.text(), row.one(Evidence.class), row.text(),
                        row.date(), row.text(), row.uuid(), row.count()));
    }

    /** Newest first, of all cases of the patient. One statement. */
    List<DrivingView> driving(PatientId patient) {
        return Columns.each(em.createNativeQuery(DRIVING).setParameter(1, patient.value()).getResultList(),
                row -> new DrivingView(row.one(DrivingStatus.class), row.text(), row.one(DrivingSituation.class),
                        whole(row.numberOrNull()), whole(row.numberOrNull()), row.yes(), row.text(), row.date(),
                        row.text()));
    }

    List<DrivingRow> rules() {
        return Columns.each(em.createNativeQuery(RULES).getResultList(),
                row -> new DrivingRow(row.text(), row.one(DrivingSituation.class), row.count(),
                        row.one(DrivingRow.Counts.class), row.count(), row.yes(), row.yes(), row.text(),
                        row.one(Evidence.class), row.text()));
    }

    List<Country> countries() {
        return Columns
                .each(em.createNativeQuery("select code, name, notify from jurisdiction order by code <> 'UK', name")
                        .getResultList(), row -> new Country(row.text(), row.text(), row.text()));
    }

    private static Integer whole(Long number) {
        return number == null ? null : Integer.valueOf(number.intValue());
    }
}
