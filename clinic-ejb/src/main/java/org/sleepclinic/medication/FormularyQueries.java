package org.sleepclinic.medication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.medication.Ladder.Context;
import org.sleepclinic.medication.Ladder.Rung;

/** Reads the formulary: knowledge rows that only migrations write. */
@Dependent
class FormularyQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    List<Agent> agents() {
        return Columns.each(rows("select code, name, atc, rxnorm, before_start, caution, evidence, source from agent"
                + " order by name"),
                row -> new Agent(row.text(), row.text(), row.text(), row.text(), row.text(), row.text(),
                        row.one(Evidence.class), row.text()));
    }

    List<AgentLine> lines() {
        return Columns.each(rows("select subject, agent, line, add_on, direction = 'AGAINST', gate is not null, says,"
                + " evidence, source from agent_line order by subject, line, agent"),
                row -> new AgentLine(row.one(Subject.class), row.text(), row.count(), row.yes(), row.yes(), row.yes(),
                        row.text(), row.one(Evidence.class), row.text()));
    }

    List<Ladder> ladders() {
        Map<String, List<Rung>> rungs = rungs();
        return Columns.each(rows("select code, agent, purpose, context, from_age, unit, usual_low, usual_high, maximum,"
                + " strict, says, then_says, more, more_days, more_evidence, evidence, source from ladder order by code"),
                row -> ladder(row.text(), row, rungs));
    }

    private static Ladder ladder(String code, Columns row, Map<String, List<Rung>> rungs) {
        return new Ladder(code, row.text(), row.one(Purpose.class), row.one(Context.class), row.count(), row.text(),
                row.decimal(), row.decimal(), row.decimal(), row.yes(), row.text(), row.text(),
                row.decimal(), row.countOrNull(), row.one(Evidence.class), row.one(Evidence.class), row.text(),
                rungs.getOrDefault(code, List.of()));
    }

    private Map<String, List<Rung>> rungs() {
        record Of(String ladder, Rung rung) {
        }
        return Columns
                .each(rows("select r.ladder, r.position, r.from_day, r.amount, l.unit, r.frequency from ladder_rung r"
                        + " join ladder l on l.code = r.ladder order by r.ladder, r.position"),
                        row -> new Of(row.text(), rung(row.count(), row.count(), row.decimal(), row)))
                .stream().collect(Collectors.groupingBy(Of::ladder, Collectors.mapping(Of::rung, Collectors.toList())));
    }

    private static Rung rung(int position, int fromDay, BigDecimal amount, Columns row) {
        return new Rung(position, fromDay, new Dose(amount, row.text(), row.one(Frequency.class)));
    }

    List<RenalBand> bands() {
        return Columns.each(rows("select agent, above, with_lower, up_to, with_upper, start_low,"
                + " coalesce(start_high, start_low), maximum, ranged, unit, says, evidence, source from renal_band order by agent, above desc"),
                row -> new RenalBand(row.text(), row.decimal(), row.yes(), row.decimal(), row.yes(), row.decimal(),
                        row.decimal(), row.decimal(), row.yes(), row.text(), row.text(), row.one(Evidence.class),
                        row.text()));
    }

    List<MonitoringRow> monitoring() {
        return Columns.each(
                rows("select agent, phase = 'BASELINE', says, analytes, due_days, every_days, evidence, source"
                        + " from agent_monitoring order by agent, position"),
                row -> new MonitoringRow(row.text(), row.yes(), row.text(), row.list(), row.countOrNull(),
                        row.countOrNull(), row.one(Evidence.class), row.text()));
    }

    List<DrugLevel> levels() {
        return Columns.each(
                rows("select agent, low, high, unit, says, evidence, source from agent_level order by agent"),
                row -> new DrugLevel(row.text(), row.decimal(), row.decimal(), row.text(), row.text(),
                        row.one(Evidence.class), row.text()));
    }

    List<Taper> tapers() {
        return Columns.each(
                rows("select agent, purpose, least, step, every_days, says, evidence, source from agent_taper"
                        + " order by agent, purpose"),
                row -> new Taper(row.text(), row.one(Purpose.class), period(row.text()), row.decimal(),
                        row.countOrNull(), row.text(), row.one(Evidence.class), row.text()));
    }

    private static Period period(String written) {
        return written == null ? null : Period.parse(written);
    }

    private List<?> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }
}
