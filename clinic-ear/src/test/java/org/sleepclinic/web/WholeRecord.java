package org.sleepclinic.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A patient with so many rows of everything the clinic keeps, laid straight into the tables, and taken off the worklists
 * again when the test is over.
 */
final class WholeRecord {
    /** {@code {order}} is the first order, {@code {case 2}} the second case; {@code {name}} and {@code {day}} see below. */
    private static final Pattern PLACE = Pattern.compile("\\{([^} ]+(?: [a-z]+)*)(?: ([0-9]+))?}");

    private final String familyName;
    private final int rows;

    private WholeRecord(String familyName, int rows) {
        this.familyName = familyName;
        this.rows = rows;
    }

    /**
     * @param familyName nobody else's; ids are made from it
     * @param mrn        nobody else's
     * @param rows       1 to 50, another number for each record
     */
    static WholeRecord lay(Connection owner, String familyName, String mrn, int rows) {
        WholeRecord laid = new WholeRecord(familyName, rows);
        laid.run(owner, "whole-record.sql", mrn);
        return laid;
    }

    /** Leaves nothing of it to be done. */
    void putAway(Connection owner) {
        run(owner, "whole-record-away.sql", "");
    }

    /** An address with the record's rows in it. */
    String fill(String address) {
        return PLACE.matcher(address).replaceAll(place -> switch (place.group(1)) {
            case "name" -> familyName;
            case "day" -> LocalDate.of(2031, 3, 3).plusWeeks(rows).toString();
            default -> id(place.group(1), place.group(2) == null ? "1" : place.group(2)).toString();
        });
    }

    private UUID id(String what, String number) {
        try {
            byte[] text = (familyName + "/" + what + "/" + number).getBytes(StandardCharsets.UTF_8);
            ByteBuffer bytes = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(text));
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void run(Connection owner, String script, String mrn) {
        try (Connection connection = owner; Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            set(connection, "key", familyName);
            set(connection, "rows", String.valueOf(rows));
            set(connection, "mrn", mrn);
            statement.execute(read(script));
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("select set_config('example.' || ?, ?, true)")) {
            setting.setString(1, name);
            setting.setString(2, value);
            setting.execute();
        }
    }

    private static String read(String script) {
        try (InputStream file = WholeRecord.class.getResourceAsStream(script)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
