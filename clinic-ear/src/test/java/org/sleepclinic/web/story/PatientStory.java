package org.sleepclinic.web.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;
import org.sleepclinic.web.result.RestAsked;
import org.sleepclinic.web.patient.PatientPages;

/** One patient's way through the clinic, each step on its page by whoever does it in life, in that person's browser. */
final class PatientStory {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm", Locale.ENGLISH);
    private static final ZoneId CLINIC = ZoneId.of("Europe/London");

    private final Function<Person, Visitor> signIn;
    private final Map<Person, Visitor> browsers = new EnumMap<>(Person.class);
    private final String family = PatientPages.surname();
    private String patient;
    private String caseId;

    /** @param signIn opens a browser of its own for a person */
    PatientStory(Function<Person, Visitor> signIn) {
        this.signIn = signIn;
    }

    /** The browser this person has been working in since the story began. */
    Visitor as(Person person) {
        return browsers.computeIfAbsent(person, signIn);
    }

    /** As pages write it. */
    String familyName() {
        return family.toUpperCase(Locale.ROOT);
    }

    String caseId() {
        return caseId;
    }

    String patientId() {
        return patient;
    }

    /** The front desk registers a woman of 1979 and opens a case from the letter that came with her. */
    PatientStory referred(String complaint) {
        Visitor desk = as(Person.FRONT_DESK);
        PatientPages.fill(desk, family, "Grace", "14-Mar-1979");
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        patient = idIn(desk);
        desk.open("/casefile/open.xhtml?patient=" + patient);
        desk.field("form:referrer").fill("Dr A. Okafor, GP");
        desk.field("form:complaint").fill(complaint);
        desk.field("form:responsible").selectOption(new SelectOption().setLabel(Person.PHYSICIAN.displayName()));
        desk.field("form:save").click();
        desk.page().waitForURL(url -> url.contains("/patient/view.xhtml"));
        String book = desk.page().locator("a[href*='/scheduling/book.xhtml?case=']").first().getAttribute("href");
        caseId = book.substring(book.indexOf("case=") + "case=".length());
        return this;
    }

    /** The nurse asks what the intake asks; answers of choice by item, the rest stays open. */
    Visitor asked(String section, Map<String, String> answers) {
        Visitor nurse = as(Person.NURSE).open("/assessment/intake.xhtml?case=" + caseId);
        Locator start = nurse.field("form:start");
        if (start.count() > 0) {
            start.click();
            assertThat(nurse.field("form:saved")).isVisible();
        }
        nurse.open("/assessment/intake.xhtml?case=" + caseId + "&section=" + section);
        answers.forEach((item, code) -> {
            nurse.page().locator("input[name='form:" + item + "'][value='" + code + "']").check();
            assertThat(nurse.field("form:" + item + "-box")).containsText("T. Brandt");
        });
        return nurse;
    }

    /** The intake is over: what it suspects stands in the case. */
    Visitor intakeFinished() {
        Visitor nurse = as(Person.NURSE);
        nurse.page().locator("button[data-opens=finish]").click();
        nurse.page().locator("dialog[open] footer button").last().click();
        nurse.page().waitForURL(Pattern.compile(".*/chart/case.*"));
        return nurse;
    }

    /** The nurse fills the basket with the set for a low calcium, the physician signs it under the patient's initials. */
    Visitor ordered(String indication) {
        Visitor nurse = as(Person.NURSE).open("/order/place.xhtml?set=HCA&case=" + caseId);
        assertThat(nurse.page().locator(".set-HCA")).hasCount(0);
        nurse.field("form:indication").fill(indication);
        nurse.field("form:place").click();
        assertThat(nurse.page().locator(".notice").first()).isVisible();
        Visitor doctor = as(Person.PHYSICIAN).open("/order/signing.xhtml?case=" + caseId);
        doctor.field("form:bar:initials").fill("G" + family.charAt(0));
        doctor.field("form:bar:birthYear").fill("1979");
        doctor.field("form:bar:sign").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("signed for");
        return doctor;
    }

    /** The technologist opens the form for values: of an order, or of the patient when nothing was ordered. */
    PatientStory entering(String order) {
        String asked = order == null ? "patient=" + patient + "&case=" + caseId + "&category=LAB" : "order=" + order;
        as(Person.TECHNOLOGIST).open("/result/enter.xhtml?" + asked).page().waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** One value as the laboratory's slip has it: {@code "Calcium, total", "7.2", "mg/dL"}. */
    PatientStory value(String analyte, String amount, String unit) {
        Visitor lab = as(Person.TECHNOLOGIST);
        Locator units = lab.page().locator("select[aria-label='Unit of " + analyte + "']");
        units.selectOption(unit);
        read(lab, units.getAttribute("id").replace("-unit", ""), amount);
        return this;
    }

    /** When the blood was taken, so many days ago. */
    PatientStory taken(int daysAgo) {
        read(as(Person.TECHNOLOGIST), "form:takenAt", MOMENT.format(ZonedDateTime.now(CLINIC).minusDays(daysAgo)));
        return this;
    }

    /** Typed, left, and read by the server, so that it stays whatever else is answered. */
    private static void read(Visitor lab, String field, String typed) {
        lab.page().waitForResponse(response -> response.url().contains("/result/"), () -> {
            lab.field(field).fill(typed);
            lab.field(field).press("Tab");
        });
        lab.settled();
    }

    /** What was typed is final, or with {@code "savePreliminary"} as far as known. Leaves the browser on the report. */
    Visitor saved(String button) {
        Visitor lab = as(Person.TECHNOLOGIST);
        lab.field("form:" + button).click();
        RestAsked.willNotCome(lab);
        lab.page().waitForURL(Pattern.compile("/result/view.xhtml"));
        return lab;
    }

    /** The physician has read the report and says what it means. */
    Visitor reviewed(Visitor report, String comment) {
        Visitor doctor = as(Person.PHYSICIAN).open(report.page().url().replaceAll(".*/clinic", ""));
        doctor.field("review:reviewComment").fill(comment);
        doctor.field("review:save").click();
        assertThat(doctor.page().locator(".notice").first()).containsText("Acknowledged");
        return doctor;
    }

    /** The nurse enters the total of a scale the patient filled in. Leaves the browser on the patient's scores. */
    Visitor scored(String scale, int total) {
        Visitor nurse = as(Person.NURSE).open("/assessment/score.xhtml?case=" + caseId + "&scale=" + scale);
        nurse.page().waitForLoadState(LoadState.NETWORKIDLE);
        nurse.field("form:total").fill(String.valueOf(total));
        nurse.field("form:save").click();
        nurse.page().waitForURL(url -> url.contains("/assessment/scores.xhtml"));
        return nurse;
    }

    /** The bar that tells a person, on whatever page is open, that a value of this patient must be answered now. */
    Locator bar(Visitor visitor) {
        return visitor.page().locator("#critical-bars .crit-bar")
                .filter(new Locator.FilterOptions().setHasText(familyName()));
    }

    /** Opens the result from the bar and says what is done about every alert it raised. */
    void answered(Visitor doctor, String comment) {
        bar(doctor).first().getByText("Open").click();
        Locator open = doctor.page().getByLabel("What is done about it");
        assertThat(open.first()).isVisible();
        for (int left = open.count(); left > 0; left--) {
            open.first().fill(comment);
            doctor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Acknowledge").setExact(true))
                    .first().click();
            assertThat(open).hasCount(left - 1);
        }
    }

    /** The desk takes the last of the offered times, and the patient comes. Leaves the browser on the appointment. */
    Visitor bookedAndCame(String what) {
        Visitor desk = as(Person.FRONT_DESK).open("/scheduling/book.xhtml?" + what);
        if (what.startsWith("case=")) {
            desk.field("form:purpose").fill("Follow-up of calcium");
        }
        desk.field("form:fits:2:take").click();
        desk.page().waitForURL(url -> url.contains("/scheduling/view"));
        moved(desk, "arrive", "Arrived");
        return desk;
    }

    /** Into the room and out again, by whoever sees the patient. */
    void seen(Person by, String appointment) {
        Visitor visitor = as(by).open(appointment);
        moved(visitor, "enterRoom", "In room");
        moved(visitor, "leave", "Left");
    }

    private static void moved(Visitor visitor, String button, String status) {
        visitor.field("form:" + button).click();
        assertThat(visitor.page().locator(".page-head")).containsText(status);
    }

    /** Opens an open step of the plan from the case page's way. */
    Visitor step(Person by, String code) {
        Visitor visitor = as(by).open("/plan/view.xhtml?case=" + caseId);
        visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + code + " ")))
                .first().click();
        assertThat(visitor.page().locator("h1")).containsText(code + " ·");
        return visitor;
    }

    /** A yes-or-no question of the opened step. */
    static void answer(Visitor visitor, String measure, boolean yes) {
        visitor.field("form:measure-" + measure + "-field")
                .getByLabel(yes ? "Yes" : "No", new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /** What a safety check warns of at the opened step is answered. */
    static void warned(Visitor visitor, String check, String answer) {
        assertThat(visitor.page().locator("main")).containsText(check);
        visitor.field("form:safetyReason").fill(answer);
    }

    /** The opened step is done; the notice says so, the plan shows what it opened. */
    static Visitor completed(Visitor visitor, String code) {
        visitor.settled();
        visitor.field("form:save").click();
        assertThat(visitor.page().locator(".notice").first()).containsText("Step " + code + " is done");
        return visitor;
    }

    private static String idIn(Visitor visitor) {
        String url = visitor.page().url();
        return url.substring(url.lastIndexOf('=') + 1);
    }
}
