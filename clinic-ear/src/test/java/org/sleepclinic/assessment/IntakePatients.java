package org.sleepclinic.assessment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.testing.inside.Staff;

/** Referred patients nobody has asked anything yet, laid straight into the tables: registration is tested elsewhere. */
@Dependent
public class IntakePatients {
    @Resource(lookup = "java:app/jdbc/clinic")
    private DataSource clinic;

    public CaseId referred() {
        return referred(LocalDate.of(1979, 3, 12));
    }

    public CaseId referred(LocalDate born) {
        UUID patient = Uuid7.next();
        UUID caseId = Uuid7.next();
        run("""
                insert into patient (id, mrn, family_name, given_name, birth_date, sex, phone, address, registered_at, registered_by, version)
                values (?, ?, 'Moretti', 'Lia', ?, 'FEMALE', '020 7946 0102', '3 Birch Lane', now(), ?, 0)""",
                patient, String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999)), born,
                Staff.NURSE.id());
        run("""
                insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                values (?, nextval('case_number_seq'), ?, 'REFERRED', 'REFERRAL', 'Jerking at night', now(), ?, 0)""",
                caseId, patient, Staff.NURSE.id());
        return new CaseId(caseId);
    }

    /** A physician answers for the case. */
    public void answeredForBy(CaseId caseId, UUID physician) {
        run("update clinic_case set responsible_id = ? where id = ?", physician, caseId.value());
    }

    /** The complaint is over, however it came to that. */
    public void closed(CaseId caseId) {
        run("update clinic_case set status = 'CLOSED' where id = ?", caseId.value());
    }

    /** The first column of every row, in order, null as an empty text. */
    public List<String> column(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, values);
            List<String> read = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    read.add(rows.getString(1) == null ? "" : rows.getString(1));
                }
            }
            return read;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Changes rows as no use case does, such as letting days pass. */
    public void run(String sql, Object... values) {
        try (Connection connection = clinic.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
