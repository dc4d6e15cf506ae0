package org.sleepclinic.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sleepclinic.testing.TestClinic;
import org.sleepclinic.testing.inside.Statements;

/**
 * A test that uses the product as people do, in a real browser against the EAR as built. Name such a class
 * {@code *BrowserIT}. A page that raises a script error or breaks the content security policy fails its test.
 */
@ExtendWith(ScreenshotOfFailure.class)
public abstract class BrowserTest {

    private static TestClinic clinic;

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    static void openClinic() {
        clinic = BrowserClinic.open();
    }

    /** A browser window of its own, nobody signed in. */
    protected Visitor visitor() {
        Visitor visitor = new Visitor(Chromium.browser(), address());
        visitors.add(visitor);
        return visitor;
    }

    /** A browser window of its own with one of the demonstration's people signed in. */
    protected Visitor signedIn(Person person) {
        return visitor().resume(person);
    }

    /** Whom the roster names at this moment: a critical value is hers. Not the same person every day. */
    protected static Person doctorOnDuty() {
        return DutyNow.doctor(connectAsOwner());
    }

    /** Who is asked when the doctor on duty does not answer. */
    protected static Person deputyOnDuty() {
        return DutyNow.deputy(connectAsOwner());
    }

    /** Address of the clinic without a slash at the end. */
    protected static String address() {
        return "http://127.0.0.1:" + clinic.port() + "/clinic";
    }

    /** A connection past the application, as the owner of all tables: to arrange and to look. */
    protected static Connection connectAsOwner() {
        return clinic.connectAsOwner();
    }

    /** What the server has written since it started. */
    protected static String serverLog() {
        return clinic.log();
    }

    /** One value past the application, as text; the empty text when there is none. */
    protected static String read(String sql, Object... values) {
        try (Connection owner = connectAsOwner(); PreparedStatement asked = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                asked.setObject(i + 1, values[i]);
            }
            try (ResultSet found = asked.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Counts the statements the clinic sends while something happens, e.g. while a page is opened. */
    protected static Statements.Count statementsDuring(Runnable happening) {
        try (Connection connection = clinic.connectAsOwner()) {
            Statements.forget(connection);
            happening.run();
            return Statements.since(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    List<Visitor> visitors() {
        return visitors;
    }

    @AfterEach
    void noPageComplained() {
        List<String> complaints = visitors.stream().flatMap(visitor -> visitor.complaints().stream()).toList();
        visitors.forEach(Visitor::close);
        assertThat(complaints).as("errors on the browser's console").isEmpty();
    }
}
