package org.sleepclinic.testing.browser;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Who answers at this moment as the roster of the browser's clinic says. The demonstration's doctors take turns at
 * midnight; whoever is asked for here stays on duty long enough for a test that runs past it.
 */
final class DutyNow {
    private static final String ENOUGH = "now() + interval '30 minutes'";

    private DutyNow() {
    }

    static Person doctor(Connection owner) {
        return person(owner, "doctor_id");
    }

    static Person deputy(Connection owner) {
        return person(owner, "deputy_id");
    }

    private static Person person(Connection owner, String duty) {
        try (owner; Statement roster = owner.createStatement()) {
            // One transaction, so that it is the same moment in both statements and the turns meet.
            owner.setAutoCommit(false);
            roster.executeUpdate("update duty set starts_at = " + ENOUGH + " where starts_at > now() and starts_at < "
                    + ENOUGH);
            roster.executeUpdate("update duty set ends_at = " + ENOUGH + " where starts_at <= now() and now() < ends_at"
                    + " and ends_at < " + ENOUGH);
            owner.commit();
            try (ResultSet now = roster.executeQuery(
                    "select " + duty + " from duty where starts_at <= now() and now() < ends_at")) {
                now.next();
                return Person.of(now.getObject(1, UUID.class));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
