package org.sleepclinic.web.study;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.patient.Mrn;

/** A patient with an open case and a signed order for a study that is under way, laid straight into the tables. */
public record StudyCase(UUID patient, UUID id, UUID order, String familyName) {
    public static StudyCase of(Connection owner, String familyName, LocalDate born, String category, String test) {
        StudyCase made = new StudyCase(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), familyName);
        UUID nurse = DemoStaff.BRANDT.id();
        UUID doctor = DemoStaff.LINDQVIST.id();
        try (Connection connection = owner) {
            run(connection, """
                    insert into patient (id, mrn, family_name, given_name, birth_date, sex, registered_at, registered_by, version)
                    values (?, ?, ?, 'Marta', cast(? as date), 'FEMALE', now(), ?, 0)""", made.patient(), someMrn(),
                    familyName, born.toString(), nurse);
            run(connection,
                    """
                    insert into clinic_case (id, number, patient_id, status, origin, complaint, opened_at, opened_by,
                        responsible_id, version)
                    values (?, nextval('case_number_seq'), ?, 'WORK_UP', 'REFERRAL', 'Jerks and snoring in sleep', now(), ?, ?, 0)""",
                    made.id(), made.patient(), nurse, doctor);
            run(connection, """
                    insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status,
                        priority, indication, placed_at, placed_by, signed_at, signed_by, version)
                    values (?, nextval('order_number_seq'), ?, ?, ?, 'SIGNED', 'IN_PROGRESS', 'URGENT',
                        'Apnoea and leg movements?', now() - interval '2 days', ?, now() - interval '2 days', ?, 0)""",
                    made.order(), made.patient(), made.id(), category, nurse, doctor);
            run(connection, "insert into order_item (order_id, test_code, position) values (?, ?, 1)", made.order(),
                    test);
            run(connection, """
                    insert into order_move (order_id, position, to_status, at, by_user)
                    values (?, 1, 'DRAFT', now(), ?), (?, 2, 'SIGNED', now(), ?)""", made.order(), nurse, made.order(),
                    doctor);
            if (test.equals("PSG")) {
                slept(connection, made);
            } else {
                run(connection, """
                        insert into order_move (order_id, position, to_status, at, by_user)
                        values (?, 3, 'IN_PROGRESS', now() - interval '3 hours', ?)""", made.order(), nurse);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return made;
    }

    /** The night was recorded and found adequate. */
    private static void slept(Connection connection, StudyCase made) throws SQLException {
        UUID night = UUID.randomUUID();
        run(connection,
                """
                insert into appointment (id, patient_id, case_id, order_id, resource_id, purpose, starts_at, ends_at, status,
                                         booked_at, booked_by, version)
                select ?, ?, ?, ?, r.id, 'Night', at.evening, at.evening + interval '11 hours', 'LEFT', now(), ?, 0
                  from (select id from resource where kind = 'BLOOD_ROOM' order by code limit 1) r,
                       (select date_trunc('day', now()) - (400 + floor(random() * 4000)) * interval '1 day' as evening) at""",
                night, made.patient(), made.id(), made.order(), DemoStaff.MARSH.id());
        run(connection, """
                insert into morning_record (id, appointment_id, order_id, patient_id, case_id, night, verdict, recorded_at,
                                            recorded_by, current, version)
                values (?, ?, ?, ?, ?, current_date - 1, 'ADEQUATE', now(), ?, true, 0)""", UUID.randomUUID(), night,
                made.order(), made.patient(), made.id(), DemoStaff.ROY.id());
    }

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
