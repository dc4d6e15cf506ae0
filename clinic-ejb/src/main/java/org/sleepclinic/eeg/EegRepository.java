package org.sleepclinic.eeg;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.DomainException;

/** Keeps the choices of EEG reports. The database refuses to change those of a report that is no longer preliminary. */
@Dependent
class EegRepository {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    void keep(UUID report, EegChoices choices, List<EegTerm> chosen) {
        run("""
                insert into eeg_report (report_id, significance, drugs, last_event, filters, comparison)
                values (?1, cast(?2 as text), cast(?3 as text), cast(?4 as text), cast(?5 as text), cast(?6 as text))""",
                report, choices.significance() == null ? null : choices.significance().name(), choices.drugs(),
                choices.lastEvent(), choices.filters(), choices.comparison());
        for (int at = 0; at < chosen.size(); at++) {
            keep(report, at + 1, choices.findings().get(at), chosen.get(at));
        }
    }

    private void keep(UUID report, int position, EegFinding finding, EegTerm term) {
        run("""
                insert into eeg_finding (report_id, position, term_code, grp, epileptiform, location, morphology, pattern,
                                         incidence, prevalence, modulation, note, many)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as text), cast(?7 as text), cast(?8 as text), cast(?9 as text),
                        cast(?10 as text), cast(?11 as text), cast(?12 as text), cast(?13 as integer))""",
                report, position, term.code(), term.group().name(), term.epileptiform(), finding.location(),
                finding.morphology(), finding.pattern(), finding.incidence(), finding.prevalence(),
                finding.modulation(), finding.note(), finding.many());
    }

    /** Takes the place of the choices of a preliminary report; refuses {@code result.not_preliminary}. */
    void replace(UUID report, EegChoices choices, List<EegTerm> chosen) {
        List<?> preliminary = em.createNativeQuery(
                "select 1 from result_report where id = ?1 and status in ('PRELIMINARY', 'PROPOSED')")
                .setParameter(1, report)
                .getResultList();
        if (preliminary.isEmpty()) {
            throw new DomainException("result.not_preliminary");
        }
        run("delete from eeg_finding where report_id = ?1", report);
        run("delete from eeg_report where report_id = ?1", report);
        keep(report, choices, chosen);
    }

    private void run(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        query.executeUpdate();
    }
}
