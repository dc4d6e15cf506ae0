package org.sleepclinic.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The privilege matrix: what the application's own role may do to each table, and that facts and audit are out of its reach. */
class PrivilegesTest {
    private static final Set<String> READ = Set.of("SELECT");
    private static final Set<String> APPEND = Set.of("SELECT", "INSERT");
    private static final Set<String> KEEP = Set.of("SELECT", "INSERT", "UPDATE");
    /** One row that is changed and never another. */
    private static final Set<String> CHANGE = Set.of("SELECT", "UPDATE");
    private static final Set<String> REPLACE = Set.of("SELECT", "INSERT", "DELETE");
    private static final Set<String> ALL_ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    /** Each table once; a table that is not listed is refused. Nothing that is a fact about a patient may be deleted. */
    private static final Map<String, Set<String>> EXPECTED = expected(
            // Knowledge comes with the migrations.
            rights(READ, "analyte", "catalogue_test", "critical_limit", "decision_condition", "decision_row",
                    "discharge_criterion", "flyway_schema_history", "icd_code", "intake_item", "intake_section",
                    "medicine_class", "order_set", "order_set_item", "order_set_offer", "safety_question",
                    "screening_word", "study_question", "protocol", "protocol_step",
                    "protocol_version",
                    "reference_range", "safety_check", "step_gives", "step_measure", "step_outcome"),
            rights(READ, "cluster_kind", "protocol_trigger", "recommendation", "recommendation_step", "rule_limit",
                    "step_flag",
                    "step_medicine", "step_warning", "value_window"),
            rights(READ, "agent", "agent_level", "agent_line", "agent_monitoring", "agent_taper", "ladder",
                    "ladder_rung",
                    "renal_band", "seizure_type"),
            rights(APPEND, "treatment_check", "treatment_dose", "treatment_gate"), rights(KEEP, "treatment"),
            rights(CHANGE, "sleep_lab"), rights(READ, "night_study", "night_study_kit", "home_test"),
            rights(READ, "study_line", "eeg_slot", "eeg_term", "eeg_feature"),
            // What happened and what was measured stays as it was.
            rights(APPEND, "attachment_content", "letter"),
            rights(APPEND, "alert_call", "appointment_move", "audit_entry", "case_move", "closure_booking",
                    "diagnosis_evidence",
                    "emergency_check", "help_call", "intake_flag_answer", "order_move", "patient_revision",
                    "screening_answer", "screening_frozen", "screening_override",
                    "plan_check",
                    "plan_dose", "plan_dose_void", "plan_step_move", "plan_step_remark", "plan_measure",
                    "recording_event",
                    "result_value",
                    "diary_baseline", "diary_night", "diary_seizure"),
            rights(APPEND, "night_kit", "evening_check"),
            // What has a life cycle: moved on, amended and voided with a reason.
            rights(KEEP, "attachment"),
            rights(KEEP, "alert", "appointment", "case_finding", "case_note", "case_visit_mark",
                    "clinic_case",
                    "clinic_user", "clinical_order", "diagnosis", "hours_exception", "intake", "measurement", "patient",
                    "plan",
                    "plan_step",
                    "recording", "resource", "result_report", "safety_fact", "suspicion",
                    "diary_day", "score_entry"),
            rights(KEEP, "bed_hold", "waiting_mark", "kit", "morning_record", "home_device", "device_loan"),
            rights(KEEP, "study_report"),
            // What a set holds: roles of a person, tests of a draft, findings until their report is final.
            rights(REPLACE, "clinic_user_role", "order_item"),
            // Emergencies, safety advice and driving.
            rights(READ, "emergency_dose", "measure_bound", "advice_item", "driving_rule", "jurisdiction"),
            rights(APPEND, "driving_status", "plan_event"), rights(KEEP, "advice_given"),
            rights(REPLACE, "study_finding", "eeg_report", "eeg_finding"),
            // No facts: conveniences of one user, unfinished forms, counts of failures, opening hours, the roster to come.
            rights(ALL_ROWS, "draft", "duty", "intake_answer", "opening_hours", "recent_patient", "sign_in_throttle"),
            rights(ALL_ROWS, "night_shift"));

    private static Map<String, Set<String>> rights(Set<String> rights, String... tables) {
        return Stream.of(tables).collect(Collectors.toMap(Function.identity(), table -> rights));
    }

    @SafeVarargs
    private static Map<String, Set<String>> expected(Map<String, Set<String>>... groups) {
        return Stream.of(groups).flatMap(group -> group.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Stream<String> tables() throws SQLException {
        return MigratedDatabase.column("select tablename from pg_tables where schemaname = 'public' order by 1")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void applicationHasTheRightsOfItsTableAndNoMore(String table) throws SQLException {
        Set<String> granted = new TreeSet<>(MigratedDatabase.column("""
                select privilege_type from information_schema.role_table_grants
                 where table_schema = 'public' and grantee in ('clinic_app', 'PUBLIC') and table_name = '""" + table
                + "'"));
        assertThat(EXPECTED).as("every table is listed").containsKey(table);
        assertThat(granted).isEqualTo(new TreeSet<>(EXPECTED.get(table)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set what = 'nothing'", "delete from audit_entry",
            "truncate audit_entry",
            "drop trigger audit_entry_append_only on audit_entry", "alter table audit_entry disable trigger all",
            "delete from patient", "delete from clinical_order", "delete from result_value",
            "update result_value set raw_amount = 0", "update plan_dose set drug = 'water'",
            "delete from result_report",
            "delete from appointment", "delete from case_note", "delete from clinic_user", "truncate patient cascade"})
    void applicationIsRefused(String act) throws SQLException {
        try (Connection connection = MigratedDatabase.connect("clinic_app");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(act)).isInstanceOfSatisfying(SQLException.class,
                    refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    /** Even the owner cannot quietly change what is append-only. */
    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "patient_revision", "case_move"})
    void ownerIsRefusedByTheTriggers(String table) throws SQLException {
        try (Connection connection = MigratedDatabase.connect("clinic_owner");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from " + table)).hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("truncate " + table)).hasMessageContaining("append-only");
        }
    }

    @Test
    void applicationOwnsNothing() throws SQLException {
        assertThat(MigratedDatabase
                .column("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'clinic_app'"""))
                .isEmpty();
        assertThat(MigratedDatabase
                .rows("""
                select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = 'clinic_app'"""))
                .containsExactly(List.of("f", "f", "f", "f"));
    }
}
