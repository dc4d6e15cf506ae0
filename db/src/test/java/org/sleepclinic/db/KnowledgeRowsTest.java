package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Knowledge that must be one for everybody, and codes the pages put into words. */
class KnowledgeRowsTest {
    /** 2.2: 90 and more is G1, whatever day the sample was taken; two rows made 81 low and 85 in range. */
    @Test
    void theEstimatedGfrHasOneRange() throws SQLException {
        assertThat(MigratedDatabase
                .column("select low || ' since ' || effective_from || coalesce(' to ' || effective_to, '')"
                        + " from reference_range where analyte_code = 'EGFR'"))
                .containsExactly("90 since 2020-01-01");
    }

    /** G3: whose own source says that a part is not verified is not marked as verified, in whatever table it stands. */
    @Test
    void noMarkIsHigherThanItsSource() throws SQLException {
        List<String> tables = MigratedDatabase.column("select e.table_name from information_schema.columns e"
                + " join information_schema.columns s on s.table_name = e.table_name and s.table_schema = e.table_schema"
                + " where e.column_name = 'evidence' and s.column_name = 'source' and e.table_schema = 'public'");
        assertThat(tables).contains("agent", "safety_check", "decision_row");
        assertThat(MigratedDatabase.column(tables.stream()
                .map(table -> "select '" + table + ": ' || source from " + table
                        + " where evidence = 'VERIFIED' and source like '%not verified%'")
                .collect(Collectors.joining(" union all ")))).isEmpty();
    }

    /** D2, 3.3, 5.1.3, 2.1: a part of each is this clinic's own. */
    @ParameterizedTest(name = "{0} where {1} is {2}")
    @CsvSource(delimiter = '|', value = {
            "critical_limit | analyte_code = 'CALCIUM_ADJUSTED' and below = 1.905 | LOCAL",
            "critical_limit | analyte_code = 'QTC_FRIDERICIA' and above = 500 | LOCAL",
            "critical_limit | analyte_code = 'QTC_BAZETT' and above = 500 | VERIFIED",
            "renal_band | agent = 'LEVETIRACETAM' and says like '%not adjusted to 1.73 m²' | LOCAL",
            "renal_band | agent = 'GABAPENTIN' | VERIFIED", "ladder | code = 'PGB_RLS_65' | LOCAL",
            "ladder | code = 'LDP_RLS' | UNVERIFIED", "agent | code = 'VALPROATE' | UNVERIFIED",
            "safety_check | code = 'SC-67' | UNVERIFIED", "order_set | code in ('RLS', 'BONE') | LOCAL",
            "order_set_offer | set_code = 'BONE' and kind = 'MEDICINE_CLASS' | LOCAL"})
    void aRowIsMarkedByItsWeakestPart(String table, String row, String evidence) throws SQLException {
        assertThat(MigratedDatabase.column("select distinct evidence from " + table + " where " + row))
                .containsExactly(evidence);
    }

    /** D2: calcium alone is rounded before it decides; D1: the range is the one of 1.6 and 2.6 mg/dL. */
    @Test
    void magnesiumIsComparedUnroundedWithItsOwnRange() throws SQLException {
        assertThat(MigratedDatabase.column("select distinct round_to from step_measure where code = 'MAGNESIUM'"))
                .containsExactly("4");
        assertThat(MigratedDatabase.column("select distinct amount from decision_condition where input = 'MAGNESIUM'"
                + " order by 1")).containsExactly("0.50", "0.6582", "1.0696");
    }

    /** 2.2: vitamin D is sufficient above 50 nmol/L; G6: neither it nor sodium is rounded first. */
    @Test
    void theFollowUpOfEpilepsyRoundsNothingButCalcium() throws SQLException {
        assertThat(MigratedDatabase.column("select m.code from step_measure m join protocol_step s on s.id = m.step_id"
                + " where s.code like 'EP-%' and m.round_to < 4")).containsOnly("CALCIUM_ADJUSTED");
        assertThat(MigratedDatabase.column("select operator || ' ' || amount from decision_condition where row_id in"
                + " (md5('EPI/1/EP-24/30')::uuid, md5('EPI/1/EP-24/40')::uuid) order by 1"))
                .containsExactly("GT 50", "LE 50");
    }

    /** D1: 3.0 mg/dL is in range. */
    @Test
    void phosphateBeforeIronIsComparedWithItsOwnRange() throws SQLException {
        assertThat(MigratedDatabase.column("select operator || ' ' || amount from decision_condition where row_id ="
                + " md5('RLS/1/RL-04V/70')::uuid and input = 'PHOSPHATE'")).containsExactly("LT 0.9687");
    }

    /** D2: nowhere is 1.90 mmol/L left out of what is severe. */
    @Test
    void severeIsNowhereBelow190() throws SQLException {
        assertThat(MigratedDatabase.column("select code from protocol_step where action ~* 'below 1.90? mmol'"
                + " or stop_text ~* 'below 1.90? mmol' or title ~* 'below 1.90? mmol'")).isEmpty();
    }

    /** Each has its word in the bundle safety, Seen.CODE: it is the title of such a check. */
    @Test
    void theseConditionsSpeakWithoutAMedicine() throws SQLException {
        assertThat(MigratedDatabase.column("select distinct if_code from safety_check where if_kind = 'CONDITION'"
                + " and and_kind <> 'TAKES' order by if_code")).containsExactly("ABLE_TO_BECOME_PREGNANT",
                        "ACHLORHYDRIA", "LOW_PHOSPHATE", "LOW_VITAMIN_D", "MALABSORPTION", "NEW_SEIZURE",
                        "PREGNANCY_NOT_RECORDED");
    }
}
