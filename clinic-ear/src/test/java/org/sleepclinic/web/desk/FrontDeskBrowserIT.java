package org.sleepclinic.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.patient.PatientPages;

/** The front desk's morning: a referral with its scan, what is missing before booking, the letter, the day list. */
class FrontDeskBrowserIT extends BrowserTest {
    private static final int TOO_LARGE = 10 * 1024 * 1024 + 1;
    /** Beyond what any form of the clinic may bring. */
    private static final long HUGE = 60L * 1024 * 1024;

    @Test
    void aReferralBecomesACaseABookingAndALetter() throws IOException {
        String family = PatientPages.surname();
        Visitor desk = signedIn(Person.FRONT_DESK);
        String patient = PatientPages.register(desk, family);
        desk.open("/casefile/open.xhtml?patient=" + patient);
        desk.field("form:referrer").fill("Dr A. Okafor, GP");
        upload(desk, "paper:file", "referral.png", "image/png", scan(family));
        desk.field("paper:keep").click();
        assertThat(desk.page().locator("img.scan")).isVisible();
        assertThat(desk.field("form:referrer")).hasValue("Dr A. Okafor, GP");
        desk.page().waitForFunction("() => document.querySelector('img.scan').naturalWidth > 0");
        desk.screenshot("front-desk-referral").mustBeAccessible();
        desk.field("form:complaint").fill("Legs that will not keep still at night, worse since the spring");
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        assertThat(desk.page().locator("main")).containsText("Referral letter");
        desk.screenshot("front-desk-patient").mustBeAccessible();
        desk.page().locator("a[href*='/scheduling/book.xhtml?case=']").first().click();
        assertThat(desk.page().locator(".missing-list")).containsText("Telephone number");
        assertThat(desk.page().locator(".missing-list")).not().containsText("Referral letter");
        desk.screenshot("front-desk-missing").mustBeAccessible();
        desk.field("form:purpose").fill("First visit");
        desk.field("form:fits:2:take").click();
        desk.page().waitForURL(url -> url.contains("/scheduling/view.xhtml"));
        desk.page().locator("a[href*='/document/letter']").click();
        assertThat(desk.page().locator(".letter")).containsText("Dear Grace");
        assertThat(desk.page().locator(".letter")).containsText("No address on record");
        desk.screenshot("front-desk-letter").mustBeAccessible();
        desk.page().evaluate("() => { window.print = () => {}; }");
        desk.field("form:print").click();
        assertThat(desk.field("form:told")).containsText("Printed");
        desk.open("/patient/view.xhtml?id=" + patient);
        assertThat(desk.page().locator("main")).containsText("First visit");
    }

    /** A consent came before any case: no case takes it by itself, and the desk files it where it belongs. */
    @Test
    void aConsentIsFiledByTheDeskAndByNoNewCase() {
        Visitor desk = signedIn(Person.FRONT_DESK);
        String patient = PatientPages.register(desk, PatientPages.surname());
        String page = "/document/papers.xhtml?kind=CONSENT&patient=" + patient;
        consent(desk, page);
        assertThat(desk.page().locator("table")).containsText("not filed yet");
        desk.open("/casefile/open.xhtml?patient=" + patient);
        assertThat(desk.page().locator("[id=paper]")).not().containsText("Signed consent");
        desk.field("form:referrer").fill("Dr A. Okafor, GP");
        desk.field("form:complaint").fill("Legs that will not keep still at night");
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        desk.open(page);
        assertThat(desk.page().locator("table")).containsText("not filed yet");
        desk.page().locator("button[id$=toFile]").click();
        desk.field("fileForm:fileUnder").click();
        assertThat(desk.page().locator(".notice").first()).containsText("filed under the case");
        assertThat(desk.page().locator("table")).not().containsText("not filed yet");
        consent(desk, page);
        assertThat(desk.page().locator("tbody tr")).hasCount(2);
        assertThat(desk.page().locator("table")).not().containsText("not filed yet");
        desk.screenshot("front-desk-consent").mustBeAccessible();
    }

    private static void consent(Visitor desk, String page) {
        desk.open(page);
        upload(desk, "form:file", "consent.pdf", "application/pdf",
                ascii("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"));
        desk.field("form:add").click();
        assertThat(desk.page().locator(".notice").first()).containsText("The scan is kept");
    }

    /** The wrong type under a right name, a script in the name, and too much of it. */
    @Test
    void whatIsNoScanIsRefusedAtTheFile() {
        Visitor desk = signedIn(Person.FRONT_DESK);
        String patient = PatientPages.register(desk, PatientPages.surname());
        String page = "/document/papers.xhtml?patient=" + patient;
        desk.open(page);
        upload(desk, "form:file", "letter.pdf", "application/pdf", ascii("<html><script>alert(1)</script></html>"));
        desk.field("form:add").click();
        assertThat(desk.field("form:file-error")).containsText("no PDF, JPEG or PNG");
        desk.open(page);
        upload(desk, "form:file", "scan.pdf", "application/pdf", new byte[TOO_LARGE]);
        desk.field("form:add").click();
        assertThat(desk.field("form:file-error")).containsText("larger than 10 MB");
        desk.open(page);
        upload(desk, "form:file", "\"><script>alert(1)</script>.pdf", "text/html",
                ascii("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n"));
        desk.field("form:title").fill("<script>alert(2)</script>");
        desk.field("form:add").click();
        assertThat(desk.page().locator("table")).containsText("<script>alert(2)</script>");
        assertThat(desk.page().locator("table script")).hasCount(0);
        desk.screenshot("front-desk-papers").mustBeAccessible();
        String file = desk.page().locator("table a").first().getAttribute("href");
        APIResponse answer = desk.page().context().request().get(address().replace("/clinic", "") + file);
        assertThat(answer.headers().get("content-type").split(";")[0]).isEqualTo("application/pdf");
        assertThat(answer.headers().get("content-disposition")).matches("inline; filename=\"referral-[0-9-]+\\.pdf\"");
        assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headers().get("content-security-policy")).startsWith("default-src 'none'");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(signedIn(Person.ADMINISTRATOR).page().context().request()
                .get(address().replace("/clinic", "") + file).status()).isEqualTo(403);
    }

    /** More than the server takes at all, on both pages of scans: named, and nothing typed is lost. */
    @Test
    void whatIsTooLargeToBeSentIsSaidOnThePageAsItStands() throws IOException {
        Visitor desk = signedIn(Person.FRONT_DESK);
        String patient = PatientPages.register(desk, PatientPages.surname());
        Path huge = Files.createTempFile("huge", ".pdf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(HUGE);
            desk.open("/document/papers.xhtml?patient=" + patient);
            desk.field("form:title").fill("Letter of the family doctor");
            unchecked(desk);
            desk.field("form:file").setInputFiles(huge);
            desk.field("form:add").click();
            assertThat(desk.field("messages")).containsText("larger than can be sent");
            assertThat(desk.field("form:title")).hasValue("Letter of the family doctor");
            desk.open("/casefile/open.xhtml?patient=" + patient);
            desk.field("form:referrer").fill("Dr A. Okafor, GP");
            unchecked(desk);
            desk.field("paper:file").setInputFiles(huge);
            desk.field("paper:keep").click();
            assertThat(desk.field("messages")).containsText("larger than can be sent");
            assertThat(desk.field("form:referrer")).hasValue("Dr A. Okafor, GP");
        } finally {
            Files.delete(huge);
        }
    }

    @Test
    void aClosedDaySaysWhyAndTheDayListPrints() {
        Visitor desk = signedIn(Person.FRONT_DESK);
        String patient = PatientPages.register(desk, PatientPages.surname());
        desk.open("/casefile/open.xhtml?patient=" + patient);
        desk.field("form:referrer").fill("Dr A. Okafor, GP");
        desk.field("form:complaint").fill("Cramps at night");
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        desk.open("/scheduling/book.xhtml?case=" + read("select id from clinic_case where patient_id = cast(? as uuid)",
                patient));
        desk.field("form:day").fill("05-Jan-2020");
        desk.field("form:find").click();
        assertThat(desk.field("form:offers")).containsText("the time has passed");
        desk.open("/desk/day.xhtml");
        assertThat(desk.page()).hasTitle(Pattern.compile("Day list"));
        desk.screenshot("front-desk-day").mustBeAccessible();
    }

    @Test
    void aPhysicianSeesWhoLookedAtAPatient() throws SQLException {
        Visitor desk = signedIn(Person.FRONT_DESK);
        String patient = PatientPages.register(desk, PatientPages.surname());
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/patient/view.xhtml?id=" + patient);
        doctor.page().locator("a[href*='/audit/patient']").click();
        assertThat(doctor.page().locator("table")).containsText("E. Marsh");
        assertThat(doctor.page().locator("table")).containsText("Patient registered");
        doctor.screenshot("who-looked").mustBeAccessible();
        String csv = doctor.page().context().request().get(address() + "/api/audit/" + patient + ".csv").text();
        assertThat(csv).contains("Patient registered").contains("\"E. Marsh\"").contains("Not in this list");
        lookedAt(patient, 10_050);
        assertThat(doctor.page().context().request().get(address() + "/api/audit/" + patient + ".csv").text().lines())
                .as("whoever looked, however often").hasSizeGreaterThan(10_050);
        assertThat(signedIn(Person.NURSE).page().navigate(address() + "/audit/patient.xhtml?patient=" + patient)
                .status()).isEqualTo(403);
    }

    /** The page itself asks nothing of the size: the server must answer. */
    private static void unchecked(Visitor desk) {
        desk.page().evaluate(
                "() => document.querySelectorAll('[data-most]').forEach(field => field.removeAttribute('data-most'))");
    }

    private static void lookedAt(String patient, int often) throws SQLException {
        try (Connection owner = connectAsOwner(); PreparedStatement insert = owner.prepareStatement("""
                insert into audit_entry (id, at, user_id, action, patient_ids, what, from_address, correlation_id)
                select gen_random_uuid(), now() - n * interval '1 minute', cast(? as uuid), 'READ', array[cast(? as uuid)],
                       'chart.case', '127.0.0.1', 'test' from generate_series(1, ?) n""")) {
            insert.setString(1, DemoStaff.BRANDT.id().toString());
            insert.setString(2, patient);
            insert.setInt(3, often);
            insert.executeUpdate();
        }
    }

    private static void upload(Visitor desk, String field, String name, String type, byte[] content) {
        desk.field(field).setInputFiles(new FilePayload(name, type, content));
    }

    /** A letter as a scanner makes one. */
    private static byte[] scan(String family) throws IOException {
        BufferedImage page = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 20));
        String[] lines = {"Dr A. Okafor, General Practice", "", "Re: Grace " + family.toUpperCase(Locale.ROOT), "",
                "Dear colleague,", "", "thank you for seeing this patient, whose legs", "will not keep still at night.",
                "", "With kind regards"};
        for (int line = 0; line < lines.length; line++) {
            pen.drawString(lines[line], 60, 90 + line * 34);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
