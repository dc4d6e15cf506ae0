package org.sleepclinic.web.result;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.patient.Mrn;

/** A patient with an open case and a signed blood order, laid straight into the tables of the browser's clinic. */
record ResultCase(UUID patient, UUID id, UUID order, String familyName) {
    static ResultCase of(Connection owner, String familyName) {
        UUID patient = UUID.randomUUID();
        UUID caseId = UUID.randomUUID();
        UUID order = UUID.randomUUID();
        UUID nurse = DemoStaff.BRANDT.id();
        UUID doctor = DemoStaff.LINDQVIST.id();
        try (Connection connection = owner) {
            run(connection, """
                    insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                    values (?, ?, ?, 'Omar', date '1965-03-14', 'MALE', now(), ?, 0)""", patient, someMrn(), familyName,
                    nurse);
            run(connection,
                    """
                    insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by,
                        responsible_id, version)
                    values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Cramps at night', now(), ?, ?, 0)""",
                    caseId, patient, nurse, doctor);
            run(connection, """
                    insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status,
                        priority, indication, placed_at, placed_by, signed_at, signed_by, version)
                    values (?, nextval('order_number_seq'), ?, ?, 'LAB', 'SIGNED', 'WAITING', 'ROUTINE', 'Cramps', now(), ?,
                        now(), ?, 0)""", order, patient, caseId, nurse, doctor);
            run(connection, """
                    insert into order_item (order_id, test_code, position)
                    values (?, 'CALCIUM', 1), (?, 'ALBUMIN', 2), (?, 'MAGNESIUM', 3)""", order, order, order);
            run(connection, """
                    insert into order_move (order_id, position, to_status, at, by_user)
                    values (?, 1, 'DRAFT', now(), ?), (?, 2, 'SIGNED', now(), ?)""", order, nurse, order, doctor);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new ResultCase(patient, caseId, order, familyName);
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
