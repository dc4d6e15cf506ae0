package org.sleepclinic.web.medication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.order.OrderCase;

/** Choosing an agent and leading it, as a physician does: why beside why not, the ladder, a STOP and its second prescriber. */
class MedicationBrowserIT extends BrowserTest {
    private OrderCase grace;

    @BeforeEach
    void aWomanOfFortySevenInWorkUp() {
        grace = OrderCase.of(connectAsOwner(), "Adeyemi" + UUID.randomUUID().toString().substring(0, 4));
    }

    @Test
    void t49LamotrigineBesideValproateGetsTheSlowLadder() {
        takes("Sodium valproate 600 mg");
        diagnosed("G40.209");
        Visitor doctor =
                signedIn(Person.PHYSICIAN).open("/medication/choose.xhtml?case=" + grace.id() + "&for=EPILEPSY");
        assertThat(row(doctor, "Lamotrigine")).containsText("First line");
        assertThat(row(doctor, "Lamotrigine")).containsText("25 mg on alternate days");
        assertThat(row(doctor, "Carbamazepine")).containsText("Later line");
        assertThat(row(doctor, "Carbamazepine")).containsText("HLA-B*15:02");
        assertThat(doctor.page().locator("main")).containsText("Not recorded: allergies");
        doctor.screenshot("medication-choose").mustBeAccessible();
        row(doctor, "Lamotrigine").getByText("Look closely").click();
        assertThat(doctor.page().locator("main")).containsText("Beside valproate");
        assertThat(doctor.page().locator("main")).containsText("SC-34");
        doctor.screenshot("medication-decide").mustBeAccessible();
        doctor.field("form:save").click();
        assertThat(doctor.field("form:reason-field")).containsText("Fill in");
        doctor.field("form:reason").fill("Valproate does not suffice");
        doctor.field("form:amount").fill("50");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:amount-field")).containsText("Never faster than the ladder");
        doctor.field("form:amount").fill("25");
        doctor.field("form:save").click();
        assertThat(doctor.page().locator(".notices, .notice").first()).containsText("Lamotrigine is begun");
        assertThat(doctor.page().locator("tr.now-row")).containsText("25 mg on alternate days");
        doctor.screenshot("medication-treatment").mustBeAccessible();
        doctor.open("/chart/case.xhtml?id=" + grace.id());
        assertThat(doctor.page().locator("main")).containsText("Next change");
        doctor.screenshot("medication-case");
    }

    @Test
    void t48AGabapentinoidInAbsenceEpilepsyStopsUntilASecondPrescriberAgrees() {
        diagnosed("G40.A09");
        Visitor doctor = signedIn(Person.PHYSICIAN)
                .open("/medication/choose.xhtml?case=" + grace.id() + "&for=RLS&agent=GABAPENTIN");
        assertThat(doctor.page().locator(".sus.crit").first()).containsText("absence and myoclonic");
        doctor.screenshot("medication-stop").mustBeAccessible();
        doctor.field("form:reason").fill("Restless legs keep her awake, no alternative tolerated");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:second-field")).containsText("Fill in");
        assertThat(doctor.field("form:secondPassword-field")).containsText("Fill in");
        assertThat(doctor.field("form:second")).not().containsText(Person.PHYSICIAN.displayName());
        doctor.field("form:second").selectOption(new SelectOption().setLabel(Person.DEPUTY.displayName()));
        doctor.field("form:amount").fill("200");
        doctor.field("form:secondPassword").fill("not the password");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:secondPassword-field")).containsText("This is not the password");
        doctor.screenshot("medication-co-sign-wrong").mustBeAccessible();
        assertThat(doctor.field("form:secondPassword")).hasValue("");
        assertThat(doctor.field("form:amount")).hasValue("200");
        assertThat(doctor.field("form:reason")).hasValue("Restless legs keep her awake, no alternative tolerated");
        assertThat(doctor.field("form:second").locator("option:checked")).hasText(Person.DEPUTY.displayName());
        doctor.field("form:secondPassword").fill(Person.PASSWORD);
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main")).containsText("What was decided");
        assertThat(doctor.page().locator("main"))
                .containsText("absence and myoclonic seizures. co-signed by " + Person.DEPUTY.displayName());
        doctor.screenshot("medication-overridden");
    }

    @Test
    void aDoseAboveTheMaximumIsSignedByTwo() {
        Visitor doctor = signedIn(Person.PHYSICIAN)
                .open("/medication/choose.xhtml?case=" + grace.id() + "&for=RLS&agent=GABAPENTIN");
        doctor.field("form:save").click();
        doctor.page().locator("[data-opens=change]").click();
        Locator dialog = doctor.page().locator("dialog#change");
        dialog.locator("[id$=':amount']").fill("4200");
        dialog.getByLabel("Reason").fill("Taken for years without harm");
        dialog.locator("[id$=':second']").selectOption(new SelectOption().setLabel(Person.DEPUTY.displayName()));
        dialog.locator("[id$=':secondPassword']").fill("not the password");
        dialog.locator("[id$=':go']").click();
        assertThat(dialog.locator("[id$=':secondPassword-field']")).containsText("This is not the password");
        assertThat(dialog.locator("[id$=':amount']")).hasValue("4200");
        assertThat(dialog.getByLabel("Reason")).hasValue("Taken for years without harm");
        doctor.screenshot("medication-change-co-sign").mustBeAccessible();
        dialog.locator("[id$=':secondPassword']").fill(Person.PASSWORD);
        dialog.locator("[id$=':go']").click();
        assertThat(doctor.page().locator("main")).containsText("co-signed by " + Person.DEPUTY.displayName());
    }

    /** What a person types as a password is in no answer of the page and in no draft, whatever else was refused. */
    @Test
    void aPasswordLeavesWithTheRequestThatBroughtIt() {
        diagnosed("G40.A09");
        Visitor doctor = signedIn(Person.PHYSICIAN)
                .open("/medication/choose.xhtml?case=" + grace.id() + "&for=RLS&agent=GABAPENTIN");
        doctor.field("form:second").selectOption(new SelectOption().setLabel(Person.DEPUTY.displayName()));
        doctor.field("form:secondPassword").fill(Person.PASSWORD);
        Response answer = doctor.page().waitForResponse(reply -> reply.request().method().equals("POST"),
                () -> doctor.field("form:save").click());
        assertThat(doctor.field("form:reason-field")).containsText("Fill in");
        assertThat(doctor.field("form:secondPassword")).hasValue("");
        Assertions.assertThat(answer.text()).doesNotContain(Person.PASSWORD);
        Assertions.assertThat(serverLog()).doesNotContain(Person.PASSWORD);
    }

    /** What was begun here does not say what else is taken; who told that is named beside the entry. */
    @Test
    void whatElseIsTakenIsNotRecordedUntilSomebodyTells() {
        diagnosed("G40.209");
        Visitor doctor = signedIn(Person.PHYSICIAN).open(
                "/medication/choose.xhtml?case=" + grace.id() + "&for=EPILEPSY&agent=LEVETIRACETAM");
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main")).containsText("Where it stands");
        doctor.open("/chart/case.xhtml?id=" + grace.id());
        assertThat(doctor.page().locator("main")).containsText("What else is taken: not recorded");
        doctor.open("/chart/print.xhtml?id=" + grace.id());
        assertThat(doctor.page().locator("main")).containsText("What else is taken: not recorded");
        Visitor nurse = signedIn(Person.NURSE).open("/patient/safety.xhtml?id="
                + read("select patient_id from clinic_case where id = ?", grace.id()));
        nurse.page().getByText("Asked: takes nothing else").click();
        assertThat(nurse.page().locator("main"))
                .containsText("What else is taken: told to " + Person.NURSE.displayName());
        nurse.screenshot("patient-safety-nothing-else").mustBeAccessible();
        doctor.open("/chart/case.xhtml?id=" + grace.id());
        assertThat(doctor.page().locator("main")).not().containsText("What else is taken");
    }

    @Test
    void aDoseThatIsDueStandsOnTheWorklistAndIsRaisedWithOneClick() {
        diagnosed("G40.209");
        Visitor doctor = signedIn(Person.PHYSICIAN).open(
                "/medication/choose.xhtml?case=" + grace.id() + "&for=EPILEPSY&agent=LEVETIRACETAM");
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main")).containsText("Where it stands");
        run("update treatment set next_on = current_date where case_id = ?", grace.id());
        Visitor nurse = signedIn(Person.NURSE).open("/medication/treatment.xhtml?id="
                + read("select id from treatment where case_id = ?", grace.id()));
        nurse.screenshot("medication-due").mustBeAccessible();
        nurse.field("raise:titrate").click();
        assertThat(nurse.page().locator("tr.now-row")).containsText("500 mg twice daily");
        takes("Bupropion 150 mg");
        takes("Ethinylestradiol");
        doctor.open("/medication/treatment.xhtml?id=" + read("select id from treatment where case_id = ?", grace.id()));
        doctor.page().locator("[data-opens=stop]").click();
        Locator dialog = doctor.page().locator("dialog#stop");
        dialog.getByLabel("Cause").selectOption("NO_EFFECT");
        dialog.getByLabel("Reason").fill("no change");
        dialog.locator("[id$=go]").click();
        assertThat(dialog).containsText("tapered first");
        doctor.screenshot("medication-stop-dialog");
    }

    @Test
    void theTypesOfTheSeizuresAreSaidWithTheDiagnosis() {
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/diagnosis/record.xhtml?case=" + grace.id());
        doctor.field("form:code").selectOption("G40.909");
        doctor.field("form:seizureType").selectOption("FOCAL/FOCAL");
        doctor.page().getByLabel("Impaired").check(new Locator.CheckOptions().setForce(true));
        doctor.field("form:sequence").fill("rising feeling\nstares\nchews");
        doctor.page().getByLabel("Provisional").check(new Locator.CheckOptions().setForce(true));
        doctor.screenshot("medication-seizures").mustBeAccessible();
        doctor.field("form:save").click();
        assertThat(doctor.page().locator("main aside")).containsText("Focal seizure");
        assertThat(doctor.page().locator("main aside")).containsText("ILAE 2025");
        doctor.open("/medication/choose.xhtml?case=" + grace.id() + "&for=EPILEPSY");
        assertThat(doctor.page().locator("main")).containsText("As recorded with the diagnosis");
        assertThat(row(doctor, "Lamotrigine")).containsText("First line");
    }

    private static Locator row(Visitor visitor, String agent) {
        return visitor.page().locator("table.agents tr", new Page.LocatorOptions().setHasText(agent)).first();
    }

    private void takes(String medicine) {
        run("insert into safety_fact (id, patient_id, kind, state, label, recorded_at, recorded_by, version) select"
                + " gen_random_uuid(), ?, 'MEDICINE', 'PRESENT', ?, now(), id, 0 from clinic_user where username = 'brandt'",
                grace.patient(), medicine);
    }

    private void diagnosed(String code) {
        run("insert into diagnosis (id, case_id, patient_id, code, certainty, recorded_at, recorded_by, version) select"
                + " gen_random_uuid(), ?, ?, ?, 'CONFIRMED', now(), id, 0 from clinic_user where username = 'aalto'",
                grace.id(), grace.patient(), code);
    }

    private static void run(String sql, Object... values) {
        try (Connection owner = connectAsOwner(); PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
