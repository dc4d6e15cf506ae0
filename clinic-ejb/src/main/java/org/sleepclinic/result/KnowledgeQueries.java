package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Evidence;

/** Reads the knowledge tables of this feature. */
@Dependent
class KnowledgeQueries {
    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    Map<String, Analyte> analytes() {
        return rows("""
                select code, name, category, canonical_unit, alternate_unit, factor, plausible_low, plausible_high,
                       decimals, alternate_decimals, scale, derived, panel, position, evidence, source from analyte""")
                .map(KnowledgeQueries::analyte).collect(Collectors.toMap(Analyte::code, one -> one));
    }

    Map<String, List<Knowledge.KnownRange>> ranges() {
        return rows("""
                select analyte_code, sex, from_days, to_days, effective_from, effective_to, low, high, unit, evidence, source,
                       high_out
                from reference_range""").collect(Collectors.groupingBy(row -> (String) row[0],
                Collectors.mapping(KnowledgeQueries::range, Collectors.toList())));
    }

    Map<String, List<CriticalLimit>> limits() {
        return rows(
                """
                select analyte_code, below, above, told_below, unit, inclusive, red_flag, level, evidence, source from critical_limit""")
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(KnowledgeQueries::limit, Collectors.toList())));
    }

    /** Each study with its name and the codes of the figures it is asked for, in the order of its form. */
    Map<String, Knowledge.Study> studies() {
        return rows("""
                select t.code, t.name, string_agg(l.analyte_code, ',' order by l.position)
                from study_line l join catalogue_test t on t.code = l.test_code group by t.code, t.name""")
                .collect(Collectors.toMap(row -> (String) row[0],
                        row -> new Knowledge.Study((String) row[1], List.of(((String) row[2]).split(",")))));
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultStream();
    }

    private static Analyte analyte(Object[] row) {
        UnitPair units = new UnitPair((String) row[3], (String) row[4], (BigDecimal) row[5]);
        return new Analyte((String) row[0], (String) row[1], ReportCategory.valueOf((String) row[2]), units,
                (BigDecimal) row[6], (BigDecimal) row[7], (Integer) row[8], (Integer) row[9],
                "QUALITATIVE".equals(row[10]),
                (Boolean) row[11], (String) row[12], (Integer) row[13], Evidence.valueOf((String) row[14]),
                (String) row[15]);
    }

    private static Knowledge.KnownRange range(Object[] row) {
        ReferenceRange range = new ReferenceRange((BigDecimal) row[6], (BigDecimal) row[7], (String) row[8],
                Evidence.valueOf((String) row[9]), (String) row[10], (Boolean) row[11]);
        return new Knowledge.KnownRange((String) row[1], (Integer) row[2], (Integer) row[3], day(row[4]), day(row[5]),
                range);
    }

    private static CriticalLimit limit(Object[] row) {
        String redFlag = row[6] == null ? CriticalLimit.UNNUMBERED : (String) row[6];
        return new CriticalLimit((BigDecimal) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (String) row[4],
                (Boolean) row[5], redFlag, Alarm.Level.valueOf((String) row[7]), Evidence.valueOf((String) row[8]),
                (String) row[9]);
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
