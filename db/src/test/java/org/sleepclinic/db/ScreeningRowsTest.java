package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The safety questions against clinical reference 2.3, typed here a second time. */
class ScreeningRowsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "MRI_BRAIN, PACEMAKER NEUROSTIMULATOR COCHLEAR ANEURYSM_CLIP METAL_IN_EYE PUMP FIRST_TRIMESTER",
            "MRI_BRAIN_CONTRAST, PACEMAKER NEUROSTIMULATOR COCHLEAR ANEURYSM_CLIP METAL_IN_EYE PUMP FIRST_TRIMESTER"
                    + " CONTRAST_ALLERGY EGFR_LOW KIDNEY_INJURY",
            "CT_HEAD_CONTRAST, CONTRAST_ALLERGY", "DXA, PREGNANCY",
            "HSAT, CHILD HEART_FAILURE OPIOIDS LEG_MOVEMENTS SEIZURES"})
    void theseStopTheStudy(String test, String codes) throws SQLException {
        assertThat(questions(test, "STOP")).containsExactly(codes.split(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"MRI_BRAIN, OTHER_IMPLANT CLAUSTROPHOBIA", "CT_HEAD, PREGNANCY",
            "EEG_ROUTINE, RECENT_STROKE LUNG_DISEASE SICKLE_CELL MOYAMOYA NO_PROVOCATION",
            "EEG_SLEEP_DEPRIVED, PREGNANCY ALONE SUDEP_RISK RECENT_STROKE LUNG_DISEASE SICKLE_CELL MOYAMOYA"
                    + " NO_PROVOCATION"})
    void theseAreAskedAbout(String test, String codes) throws SQLException {
        assertThat(questions(test, "ASK")).containsExactly(codes.split(" "));
    }

    @Test
    void gadoliniumIsAvoidedBelowThirty() throws SQLException {
        assertThat(MigratedDatabase.column("select below || ' ' || max_age_days from study_question"
                + " where test_code = 'MRI_BRAIN_CONTRAST' and question_code = 'EGFR_LOW'")).containsExactly("30 90");
    }

    /** A blood draw and an ECG have no risk of their own; every imaging, bone and EEG study but the recorder at home has. */
    @Test
    void everyStudyWithARiskAsks() throws SQLException {
        assertThat(MigratedDatabase.column("""
                select code from catalogue_test t where category in ('IMAGING', 'BONE', 'EEG')
                   and not exists (select 1 from study_question s where s.test_code = t.code) order by code"""))
                .containsExactly("EEG_AMBULATORY");
        assertThat(MigratedDatabase.column("""
                select code from catalogue_test t join study_question s on s.test_code = t.code
                 where category in ('LAB', 'ECG')""")).isEmpty();
    }

    @Test
    void onlyTheSleepDeprivedMustNotDrive() throws SQLException {
        assertThat(MigratedDatabase.column("select code from catalogue_test where must_not_drive"))
                .containsExactly("EEG_SLEEP_DEPRIVED");
    }

    private static List<String> questions(String test, String weight) throws SQLException {
        return MigratedDatabase.column("select question_code from study_question where test_code = '" + test
                + "' and on_yes = '" + weight + "' order by position");
    }
}
