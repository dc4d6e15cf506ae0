package org.sleepclinic.web.order;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.patient.Mrn;

/** A patient with an open case of suspected hypocalcaemia, laid straight into the tables of the browser's clinic. */
public record OrderCase(UUID patient, UUID id, String familyName) {
    public static OrderCase of(Connection owner, String familyName) {
        return of(owner, familyName, "HYPOCALCAEMIA", "RT-4");
    }

    /** The same with another suspicion. */
    public static OrderCase of(Connection owner, String familyName, String condition, String rule) {
        UUID patient = UUID.randomUUID();
        UUID caseId = UUID.randomUUID();
        UUID nurse = DemoStaff.BRANDT.id();
        try (Connection connection = owner) {
            run(connection, """
                    insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                    values (?, ?, ?, 'Grace', date '1979-03-12', 'FEMALE', now(), ?, 0)""",
                    patient, someMrn(), familyName, nurse);
            run(connection,
                    """
                    insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by, version)
                    values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Tingling and cramps at night', now(), ?, 0)""",
                    caseId, patient, nurse);
            run(connection, """
                    insert into suspicion (id, case_id, patient_id, condition, status, rule_id, reasons, raised_at, raised_by, version)
                    values (?, ?, ?, ?, 'RAISED', ?, '[]', now(), ?, 0)""",
                    UUID.randomUUID(), caseId, patient, condition, rule, nurse);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new OrderCase(patient, caseId, familyName);
    }

    /** A record number nobody has: eight digits and their check digit. */
    private static String someMrn() {
        int serial = ThreadLocalRandom.current().nextInt(30_000_000, 99_999_999);
        return IntStream.range(0, 10).mapToObj(digit -> "" + serial + digit).filter(mrn -> Mrn.parse(mrn).isPresent())
                .findFirst().orElseThrow();
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
