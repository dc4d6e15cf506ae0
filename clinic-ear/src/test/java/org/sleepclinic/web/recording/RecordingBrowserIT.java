package org.sleepclinic.web.recording;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.recording.LongNight;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.order.OrderCase;

/** A technologist hands in the night's file, and what is no such file. */
class RecordingBrowserIT extends BrowserTest {
    private OrderCase grace;
    private UUID order;

    @BeforeEach
    void aSignedStudy() throws SQLException {
        grace = OrderCase.of(connectAsOwner(), "Okonkwo" + UUID.randomUUID().toString().substring(0, 4));
        order = UUID.randomUUID();
        try (Connection owner = connectAsOwner()) {
            run(owner, """
                    insert into clinical_order (id, number, patient_id, case_id, category, request_status, fulfilment_status,
                                                priority, indication, placed_at, placed_by, signed_at, signed_by, version)
                    select ?, nextval('order_number_seq'), ?, ?, 'SLEEP', 'SIGNED', 'IN_PROGRESS', 'ROUTINE', 'Jerks', now(),
                           id, now(), id, 0 from clinic_user where username = 'lindqvist'""", order, grace.patient(),
                    grace.id());
            run(owner, "insert into order_item (order_id, test_code, position) values (?, 'PSG', 1)", order);
            run(owner, """
                    insert into order_move (order_id, position, to_status, at, by_user)
                    select ?, 1, 'SIGNED', now(), id from clinic_user where username = 'lindqvist'""", order);
        }
    }

    @Test
    void aFileIsTakenInAndShowsWhatIsInIt() throws IOException {
        Visitor roy = signedIn(Person.ROY).open("/order/view.xhtml?id=" + order);
        roy.page().getByText("Signal files").first().click();
        roy.screenshot("recording-none").mustBeAccessible();
        roy.field("form:file")
                .setInputFiles(new FilePayload("night <b>1.edf", "application/octet-stream", reference()));
        roy.field("form:take").click();
        assertThat(roy.page().locator("h1")).hasText(Pattern.compile("O-[0-9]+-[0-9a-f]{8}\\.edf"));
        assertThat(roy.page().locator("main")).containsText("another birth date");
        assertThat(roy.page().locator("main")).containsText("Lights off");
        assertThat(roy.page().locator("main")).containsText("22:31:00: nothing for 35 s");
        assertThat(roy.page().locator("main")).containsText("2 min 5 s");
        assertThat(roy.page().locator("main .page-head .chip")).hasCount(0);
        assertThat(roy.page().locator("main")).not().containsText("Haagse");
        roy.screenshot("recording-view").mustBeAccessible();
        roy.open("/recording/order.xhtml?order=" + order).screenshot("recording-files").mustBeAccessible();
    }

    @Test
    void whatIsNoSuchFileIsRefusedAtTheField() {
        Visitor roy = signedIn(Person.ROY).open("/recording/order.xhtml?order=" + order);
        roy.field("form:take").click();
        assertThat(roy.field("form:file-error")).containsText("empty");
        roy.field("form:file").setInputFiles(new FilePayload("scan.edf", "application/pdf",
                "%PDF-1.7 no recording".getBytes(StandardCharsets.US_ASCII)));
        roy.field("form:take").click();
        assertThat(roy.field("form:file-error")).containsText("no EDF file");
        roy.screenshot("recording-refused").mustBeAccessible();
    }

    @Test
    void aWholeNightFits() throws IOException {
        Path night = Files.createTempFile("night", ".edf");
        try (InputStream written = new LongNight(7_000)) {
            Files.copy(written, night, StandardCopyOption.REPLACE_EXISTING);
            Visitor roy = signedIn(Person.ROY).open("/recording/order.xhtml?order=" + order);
            assertThat(roy.field("form:file-help")).containsText("at most 1,500 MB");
            roy.field("form:file").setInputFiles(night);
            roy.field("form:take").click();
            assertThat(roy.page().locator("h1")).hasText(Pattern.compile("O-[0-9]+-[0-9a-f]{8}\\.edf"),
                    new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        } finally {
            Files.delete(night);
        }
    }

    @Test
    void aFileTooLargeIsToldBeforeItTravels() {
        Visitor roy = signedIn(Person.ROY).open("/recording/order.xhtml?order=" + order);
        roy.page().evaluate("document.getElementById('form:file').dataset.most = '0.00001'");
        roy.field("form:file").setInputFiles(new FilePayload("night.edf", "application/octet-stream", new byte[100]));
        assertThat(roy.field("form:file-error")).containsText("larger than is taken in");
    }

    private static byte[] reference() throws IOException {
        try (InputStream file =
                RecordingBrowserIT.class.getResourceAsStream("/org/sleepclinic/recording/reference.edf")) {
            return file.readAllBytes();
        }
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
