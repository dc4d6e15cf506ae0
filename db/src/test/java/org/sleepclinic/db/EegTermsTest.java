package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of clinical reference 6.4, typed a second time; and that nobody can make a benign variant epileptiform. */
class EegTermsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Wicket-spikes", "Small-sharp-spikes", "Fourteen-six-Hz-positive-burst",
            "Six-Hz-spike-slow-wave", "Sharp-transient-pattern", "Subclinical-rhythmic-EEG-discharge-adults",
            "Breach-rhythm"})
    void everyVariantOfTheReferenceIsAnUncertainPattern(String tag) throws SQLException {
        assertThat(MigratedDatabase.column("select grp || ' ' || epileptiform from eeg_term where hed_tag = "
                + "'Uncertain-significant-pattern/" + tag + "'")).containsExactly("UNCERTAIN false");
    }

    @Test
    void onlyDischargesAndSeizuresAreEpileptiform() throws SQLException {
        assertThat(MigratedDatabase.column("select code from eeg_term where epileptiform order by code"))
                .containsExactly(
                        "ELECTROGRAPHIC", "EPILEPTIFORM", "SEIZURE_FOCAL", "SEIZURE_GENERALISED", "SEIZURE_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "update eeg_term set epileptiform = true where code = 'WICKET'",
            "update eeg_term set slot_code = 'INTERICTAL', grp = 'INTERICTAL' where code = 'SREDA'",
            "insert into eeg_term values ('X', 'UNCERTAIN', 'INTERICTAL', 'x', null, true, 999, 'LOCAL', 'x')"})
    void theTablesRefuseAnEpileptiformVariant(String act) throws SQLException {
        try (Connection owner = MigratedDatabase.connect("clinic_owner");
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute(act)).isInstanceOfSatisfying(SQLException.class,
                    refused -> assertThat(refused.getSQLState()).startsWith("23"));
        }
    }
}
