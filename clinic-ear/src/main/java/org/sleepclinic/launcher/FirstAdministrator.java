package org.sleepclinic.launcher;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An empty clinic has nobody who could let anybody in. The application opens one account, {@code admin}, with the
 * one-time password it finds in its environment; the launcher makes that password up and tells it once.
 */
final class FirstAdministrator {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private FirstAdministrator() {
    }

    /** Whether this database still waits for its first administrator. */
    static boolean isMissingIn(Settings.OwnDatabase database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.owner(),
                database.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select not exists (select 1 from clinic_user_role where role = 'ADMINISTRATOR')")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException refused) {
            throw new LaunchException("Cannot read the accounts: " + refused.getMessage(), refused);
        }
    }

    /** Such as {@code k7mq-2xhd-9fpa-wn3c}: to be read from a screen, without letters that look alike. */
    static String oneTimePassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            if (at > 0 && at % GROUP == 0) {
                word.append('-');
            }
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
