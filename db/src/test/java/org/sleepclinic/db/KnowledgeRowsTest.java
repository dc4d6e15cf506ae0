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

    /** Each has its word in the bundle safety, Seen.CODE: it is the title of such a check. */
    @Test
    void theseConditionsSpeakWithoutAMedicine() throws SQLException {
        assertThat(MigratedDatabase.column("select distinct if_code from safety_check where if_kind = 'CONDITION'"
                + " and and_kind <> 'TAKES' order by if_code")).containsExactly("ABLE_TO_BECOME_PREGNANT",
                        "LOW_PHOSPHATE", "LOW_VITAMIN_D", "MALABSORPTION", "NEW_SEIZURE",
                        "PREGNANCY_NOT_RECORDED");
    }
}
