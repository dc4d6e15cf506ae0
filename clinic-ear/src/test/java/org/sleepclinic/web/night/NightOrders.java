package org.sleepclinic.web.night;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.web.order.OrderCase;

/** Signed orders for the sleep laboratory, laid straight into the tables of the browser's clinic, and time that goes by. */
public record NightOrders(UUID order, OrderCase patient) {
    public static NightOrders signed(Connection owner, Connection again, String familyName, String test) {
        OrderCase patient = OrderCase.of(owner, familyName);
        UUID order = UUID.randomUUID();
        try (Connection connection = again) {
            run(connection,
                    """
                    insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status, priority,
                                                indication, placed_at, placed_by, signed_at, signed_by, version)
                    values (?, nextval('order_number_seq'), ?, ?, 'SLEEP', 'SIGNED', 'WAITING', 'URGENT',
                            'Stereotyped jerks out of sleep', now() - interval '34 days', ?, now() - interval '34 days', ?, 0)""",
                    order, patient.patient(), patient.id(), DemoStaff.BRANDT.id(), DemoStaff.LINDQVIST.id());
            run(connection, "insert into order_item (order_id, test_code, position) values (?, ?, 1)", order, test);
            run(connection, "insert into order_move (order_id, position, from_status, to_status, at, by_user)"
                    + " values (?, 1, null, 'SIGNED', now() - interval '34 days', ?)", order, DemoStaff.LINDQVIST.id());
            run(connection,
                    "insert into safety_fact (id, patient_id, kind, state, label, detail, recorded_at, recorded_by, version)"
                            + " values (?, ?, 'ALLERGY', 'PRESENT', 'latex', 'wheals', now(), ?, 0)",
                    UUID.randomUUID(),
                    patient.patient(), DemoStaff.BRANDT.id());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new NightOrders(order, patient);
    }

    /** The booked night becomes the one so many days before today: 0 is tonight's. */
    public void sleeps(Connection owner, int daysAgo) {
        try (Connection connection = owner) {
            run(connection, """
                    update appointment set night = current_date - ?, starts_at = (current_date - ? + time '20:00') at time zone 'Europe/London',
                           ends_at = (current_date - ? + 1 + time '07:00') at time zone 'Europe/London', technologist_place = 1 + (select coalesce(max(b.technologist_place), 0) from appointment b
                               where b.night = current_date - ? and b.order_id <> ?),
                           resource_id = (select r.id from resource r where r.kind = 'SLEEP_BED' and r.active and not exists
                               (select 1 from appointment a where a.resource_id = r.id and a.night = current_date - ?
                                   and a.status not in ('CANCELLED', 'NO_SHOW')) order by r.name limit 1)
                     where order_id = ? and status not in ('CANCELLED', 'NO_SHOW')""", daysAgo, daysAgo, daysAgo,
                    daysAgo, order, daysAgo, order);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
