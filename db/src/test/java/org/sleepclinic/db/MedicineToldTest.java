package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who had told what else is taken, of treatments that ran before a clinic kept it (V202611301300). Levetiracetam was begun on
 * 10-Nov-2026 and raised on the 20th, lamotrigine joined on the 25th; all three entries stood as told.
 */
class MedicineToldTest {
    private static final String DATABASE = "medicine_told";
    private static final String TREATED = """
            insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
            values (:p, lpad(cast(:n as text), 9, '0'), 'Told', 'Tia', '1990-01-01', 'FEMALE', '2026-01-01', :doctor, 0);
            insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
            values (:p, :n, :p, 'IN_TREATMENT', 'WALK_IN', 'jerks', '2026-01-01', :doctor, 0);
            insert into safety_fact (id, patient_id, kind, state, label, since, ended_on, recorded_at, recorded_by, version)
            values (:first, :p, 'MEDICINE', 'PRESENT', 'Levetiracetam', '2026-11-10', '2026-11-19', '2026-11-10 10:00Z', :doctor, 0),
                   (:raised, :p, 'MEDICINE', 'PRESENT', 'Levetiracetam', '2026-11-20', null, '2026-11-20 10:00Z', :doctor, 0),
                   (:added, :p, 'MEDICINE', 'PRESENT', 'Lamotrigine', '2026-11-25', null, '2026-11-25 10:00Z', :doctor, 0);
            insert into treatment (id, case_id, patient_id, purpose, subject, agent, status, medicine_id, amount, unit, frequency,
                                   daily, started_on, started_at, started_by, dose_since, version)
            values (:raised, :p, :p, 'EPILEPSY', 'FOCAL', 'LEVETIRACETAM', 'ACTIVE', :raised, 500, 'mg', 'TWICE_DAILY', 1000,
                    '2026-11-10', '2026-11-10 10:00Z', :doctor, '2026-11-20', 0),
                   (:added, :p, :p, 'EPILEPSY', 'FOCAL', 'LAMOTRIGINE', 'ACTIVE', :added, 25, 'mg', 'DAILY', 25,
                    '2026-11-25', '2026-11-25 10:00Z', :doctor, '2026-11-25', 0);
            insert into treatment_dose (id, treatment_id, what, from_on, amount, unit, frequency, daily, at, by_user)
            values (:first, :raised, 'CHOSEN', '2026-11-10', 250, 'mg', 'TWICE_DAILY', 500, '2026-11-10 10:00Z', :doctor),
                   (:raised, :raised, 'RAISED', '2026-11-20', 500, 'mg', 'TWICE_DAILY', 1000, '2026-11-20 10:00Z', :doctor),
                   (:added, :added, 'CHOSEN', '2026-11-25', 25, 'mg', 'DAILY', 25, '2026-11-25 10:00Z', :doctor)
            """;
    private static final String OTHER = """
            insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, ended_on, voided_at, void_reason,
                                     version)
            values (gen_random_uuid(), :p, 'MEDICINE', %s, :nurse, %s, 0)""";
    private static Connection clinic;

    @BeforeAll
    static void aClinicBefore() throws SQLException, IOException {
        clinic = MigratedDatabase.at("202611301204", DATABASE);
        run("""
                insert into clinic_user (id, username, display_name, password_hash, created_at, version)
                values (:nurse, 'nurse', 'N. Okoro', '!', now(), 0), (:doctor, 'doctor', 'A. Lindqvist', '!', now(), 0)""",
                0);
        heard(1, "'PRESENT', 'Ibuprofen', '2026-11-01'", "null, null, null");
        heard(2, "'PRESENT', 'Ibuprofen', '2026-11-01'", "null, '2026-11-02', 'another patient'");
        heard(3, "'PRESENT', 'Ibuprofen', '2026-10-01'", "'2026-10-20', null, null");
        heard(4, "'PRESENT', 'Ibuprofen', '2026-11-22'", "null, null, null");
        heard(5, "'NONE_KNOWN', null, '2026-11-01'", "'2026-11-09', null, null");
        run(TREATED, 6);
        run(TREATED, 7);
        run("""
                insert into audit_entry (id, at, user_id, action, patient_ids, what, subject_id, from_address, correlation_id)
                values (gen_random_uuid(), '2026-11-28', :nurse, 'WRITE', array[:p], 'safety.none', :raised, '-', '-')""",
                7);
        MigratedDatabase.migrate(DATABASE);
    }

    @AfterAll
    static void close() throws SQLException {
        clinic.close();
    }

    @ParameterizedTest(name = "{1}: {2}, {3}, {4}")
    @CsvSource(nullValues = "-", value = {
            "1, another medicine stood before, nurse 2026-11-01, nurse 2026-11-01, nurse 2026-11-01",
            "2, another medicine was an error, -, -, -",
            "3, another medicine had ended before, -, -, -",
            "4, another medicine was told between, -, -, nurse 2026-11-22",
            "5, none was taken until the first began, nurse 2026-11-01, nurse 2026-11-01, -",
            "6, nobody told anything, -, -, -",
            "7, nothing else was told since, nurse 2026-11-28, nurse 2026-11-28, nurse 2026-11-28"})
    void onlyWhatSomebodyToldIsTold(int patient, String what, String first, String raised, String added)
            throws SQLException {
        assertThat(told(patient, 1)).as("first dose").isEqualTo(first);
        assertThat(told(patient, 2)).as("raised").isEqualTo(raised);
        assertThat(told(patient, 3)).as("added").isEqualTo(added);
    }

    private static void heard(int patient, String said, String became) throws SQLException {
        run(TREATED, patient);
        run(OTHER.formatted(said, became), patient);
    }

    private static void run(String sql, int patient) throws SQLException {
        clinic.createStatement().execute(sql.replace(":doctor", text(0, 8)).replace(":nurse", text(0, 9))
                .replace(":first", text(patient, 1)).replace(":raised", text(patient, 2))
                .replace(":added", text(patient, 3))
                .replace(":p", text(patient, 0)).replace(":n", String.valueOf(patient)));
    }

    private static String text(int patient, int which) {
        return "cast('" + new UUID(patient, which) + "' as uuid)";
    }

    private static String told(int patient, int entry) throws SQLException {
        try (PreparedStatement asked = clinic.prepareStatement("""
                select case when f.told then coalesce(u.username || to_char(f.told_at at time zone 'UTC', ' YYYY-MM-DD'), 'unknown') end
                  from safety_fact f left join clinic_user u on u.id = f.told_by where f.id = ?""")) {
            asked.setObject(1, new UUID(patient, entry));
            try (ResultSet rows = asked.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
