package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

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
