package org.sleepclinic.web.study;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sleepclinic.testing.browser.BrowserTest;
import org.sleepclinic.testing.browser.Person;
import org.sleepclinic.testing.browser.Visitor;

/** Reports of studies as people write them: scored by the technologist, concluded and signed by the physician. */
class StudyBrowserIT extends BrowserTest {
    private static final Pattern OPENED = Pattern.compile("/result/view.xhtml");
    private static final LocalDate WOMAN_OF_60 = LocalDate.of(1966, 3, 14);
    private static final Map<String, String> NIGHT = new TreeMap<>(Map.ofEntries(Map.entry("Recording time", "480"),
            Map.entry("Sleep onset latency", "20"), Map.entry("Minutes of N1", "30"), Map.entry("Minutes of N2", "200"),
            Map.entry("Minutes of N3", "80"), Map.entry("Minutes of R", "80"), Map.entry("Arousals", "65"),
            Map.entry("Apnoeas", "20"), Map.entry("Hypopnoeas", "84"), Map.entry("Respiratory effort", "10"),
            Map.entry("Lowest SpO2", "86"), Map.entry("Periodic limb movements asleep", "130")));

    @Test
    void aNightIsScoredConcludedAndSigned() {
        StudyCase marta = made("SLEEP", "PSG");
        Visitor lab = signedIn(Person.TECHNOLOGIST).open("/worklist/today.xhtml");
        lab.screenshot("study-to-score");
        row(lab, "#TO_SCORE", marta).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions()
                .setName(Pattern.compile("Score:"))).click();
        assertThat(lab.field("form:recordedAt")).hasValue("");
        assertThat(lab.page().locator("[id='form:computed']")).containsText("minutes of each sleep stage");
        lab.screenshot("study-night-empty").mustBeAccessible();
        lab.field("form:recordedAt").fill(lightsOut());
        lab.page().locator("input[name='form:rule'][value=AASM_1A]").check();
        NIGHT.forEach((label, amount) -> fill(lab, label, amount));
        lab.settled();
        assertThat(lab.page().locator("[id='form:computed']")).containsText("20.0 /h");
        assertThat(lab.page().locator("[id='form:computed']")).containsText("hypopnoeas by AASM 1A");
        assertThat(lab.page().locator("[id='form:computed']")).containsText("Cannot be computed");
        lab.screenshot("study-night-typed").mustBeAccessible();
        lab.field("form:saveScored").click();
        lab.page().waitForURL(OPENED);
        lab.screenshot("study-night-scored").mustBeAccessible();

        Visitor doctor = signedIn(Person.PHYSICIAN).open("/worklist/today.xhtml");
        row(doctor, "#TO_REPORT", marta).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions()
                .setName(Pattern.compile("Report:"))).click();
        assertThat(doctor.page().locator("main")).containsText("Scored before");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:conclusion-error")).containsText("This must be filled in.");
        doctor.field("form:conclusion").fill("Moderate sleep apnoea. PLMS 20/h without arousals.");
        doctor.screenshot("study-night-sign").mustBeAccessible();
        doctor.field("form:save").click();
        doctor.page().waitForURL(OPENED);
        assertThat(doctor.page().locator("main")).containsText("Moderate (15 to below 30)");
        doctor.screenshot("study-night-signed").mustBeAccessible();
        doctor.open("/chart/case.xhtml?id=" + marta.id());
        assertThat(doctor.page().locator("main")).containsText("Video-polysomnography");
        assertThat(doctor.page().locator("main")).containsText("Moderate sleep apnoea.");
        doctor.screenshot("study-on-case").mustBeAccessible();
        doctor.open("/result/grid.xhtml?patient=" + marta.patient() + "&panel=BREATHING");
        assertThat(doctor.page().locator("table.result-grid")).containsText("Apnoea-hypopnoea index");
        doctor.screenshot("study-grid").mustBeAccessible();
        doctor.page().getByText("Enter a study\u2019s report").click();
        assertThat(doctor.page().locator("main")).containsText("Suggested immobilisation test");
        doctor.screenshot("study-choose").mustBeAccessible();
        doctor.open("/study/report.xhtml?patient=" + marta.patient() + "&case=" + marta.id() + "&study=CT_HEAD");
        assertThat(doctor.field("form:recordedAt")).hasValue("");
    }

    @Test
    void anImpossibleNightIsRefusedAtItsFieldAndKept() {
        StudyCase marta = made("SLEEP", "PSG");
        Visitor lab = signedIn(Person.TECHNOLOGIST).open("/study/report.xhtml?order=" + marta.order());
        lab.field("form:saveScored").click();
        assertThat(lab.field("form:rule-error")).containsText("Fill in:");
        lab.field("form:recordedAt").fill(lightsOut());
        lab.page().locator("input[name='form:rule'][value=AASM_1B]").check();
        Map.of("Minutes of N1", "30", "Minutes of N2", "200", "Minutes of N3", "80", "Minutes of R", "80")
                .forEach((label, amount) -> fill(lab, label, amount));
        fill(lab, "Recording time", "300");
        lab.settled();
        lab.field("form:saveScored").click();
        assertThat(lab.page().locator(".error-summary")).containsText("are more than 300 min recorded");
        assertThat(lab.page().getByLabel(Pattern.compile("Recording time"))).hasValue("300");
        lab.screenshot("study-night-refused").mustBeAccessible();
    }

    /** Else what was computed before the refusal reads as if it were of what stands in the fields now. */
    @Test
    void nothingIsComputedWhileAFigureIsRefusedAndItsMessageGoesOnceMended() {
        StudyCase marta = made("SLEEP", "PSG");
        Visitor lab = signedIn(Person.TECHNOLOGIST).open("/study/report.xhtml?order=" + marta.order());
        lab.field("form:recordedAt").fill(lightsOut());
        lab.page().locator("input[name='form:rule'][value=AASM_1B]").check();
        lab.settled();
        new TreeMap<>(Map.of("Minutes of N1", "30", "Minutes of N2", "200", "Minutes of N3", "80", "Minutes of R", "80",
                "Recording time", "480")).forEach((label, amount) -> fill(lab, label, amount));
        Locator computed = lab.page().locator("[id='form:computed']");
        assertThat(computed).containsText("390");
        fill(lab, "Minutes of N2", "900");
        assertThat(computed).containsText("Nothing is computed while an entry is refused: Recording time");
        assertThat(computed).not().containsText("390");
        fill(lab, "Minutes of R", "90");
        assertThat(computed).containsText("refused: Recording time");
        assertThat(computed).not().containsText("missing");
        Locator told = lab.page().getByText(Pattern.compile("are more than 480 min recorded"));
        assertThat(told.first()).isVisible();
        lab.screenshot("study-night-not-computed").mustBeAccessible();
        fill(lab, "Minutes of N2", "200");
        assertThat(told).hasCount(0);
        assertThat(lab.page().getByLabel(Pattern.compile("Recording time"))).hasValue("480");
        assertThat(computed).containsText("400");
    }

    @Test
    void aBoneDensityIsClassedAndAScanTellsWhatCannotWait() {
        StudyCase marta = made("BONE", "DXA");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/study/report.xhtml?order=" + marta.order());
        doctor.field("form:device").fill("Hologic Horizon A");
        doctor.page().locator("input[name='form:menopause'][value=AFTER]").check();
        doctor.page().locator("input[name='form:fracture'][value=YES]").check();
        doctor.page().locator("input[name='form:vertebrae'][value=L4]").check();
        Map.of("T-score, lumbar spine", "-2.7", "T-score, total hip", "-1.4", "T-score, femoral neck", "-1.9",
                "Bone density, lumbar spine", "0.782").forEach((label, amount) -> fill(doctor, label, amount));
        doctor.screenshot("study-bone").mustBeAccessible();
        doctor.field("form:conclusion").fill("Severe osteoporosis. Vitamin D and PTH, fracture clinic.");
        doctor.field("form:save").click();
        doctor.page().waitForURL(OPENED);
        assertThat(doctor.page().locator("main")).containsText("Severe osteoporosis (with fragility fracture)");
        doctor.screenshot("study-bone-signed").mustBeAccessible();

        StudyCase scanned = made("IMAGING", "CT_HEAD");
        Visitor radiology = signedIn(Person.TECHNOLOGIST).open("/study/report.xhtml?order=" + scanned.order());
        radiology.screenshot("study-scan-empty").mustBeAccessible();
        radiology.page().locator("input[name='form:contrast'][value=NONE]").check();
        radiology.page().locator("input[name='form:structures:7:state'][value=ABNORMAL]").check();
        radiology.field("form:saveScored").click();
        assertThat(radiology.field("form:structures:7:finding-error")).containsText("Say what is abnormal");
        radiology.field("form:structures:7:finding").fill("Left subdural collection, 12 mm");
        radiology.field("form:urgent").fill("Acute subdural haematoma");
        radiology.field("form:saveScored").click();
        radiology.page().waitForURL(OPENED);
        assertThat(radiology.page().locator("main")).containsText("Urgent finding of a study");
        radiology.screenshot("study-scan-urgent").mustBeAccessible();
    }

    @Test
    void anEegIsWrittenFromChoicesEditedSignedAndAmended() {
        StudyCase marta = made("EEG", "EEG_SLEEP_DEPRIVED");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/order/view.xhtml?id=" + marta.order());
        doctor.page().locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Enter results"))
                .click();
        assertThat(doctor.page()).hasURL(Pattern.compile("/eeg/report.xhtml"));
        assertThat(doctor.field("form:recordedAt")).not().hasValue("");
        doctor.screenshot("study-eeg-empty").mustBeAccessible();
        fillFigure(doctor, "EEG: minutes recorded", "60");
        fillFigure(doctor, "Posterior dominant rhythm", "9.5");
        doctor.page().getByLabel("photic stimulation").check();
        doctor.page().getByLabel("Hyperventilation").selectOption("HV_GOOD");
        doctor.page().locator("select[id$='slots:0:one']").first().selectOption("PDR_PRESENT");
        doctor.page().getByLabel("sleep spindles").check();
        doctor.field("form:groups:5:details:0:rows:0:term").selectOption("WICKET");
        doctor.field("form:significance").selectOption("EPILEPSY_FOCAL");
        doctor.field("form:conclusion").fill("Supports left temporal lobe epilepsy.");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:significance-error")).containsText("benign variants");
        doctor.screenshot("study-eeg-variant-refused").mustBeAccessible();
        doctor.field("form:groups:4:details:0:rows:0:term").selectOption("EPILEPTIFORM");
        doctor.field("form:save").click();
        assertThat(doctor.field("form:groups:4:details:0:rows:0:morphology-error")).containsText("which shape");
        doctor.field("form:groups:4:details:0:rows:0:morphology").selectOption("SPIKE_WAVE");
        doctor.field("form:groups:4:details:0:rows:0:location").selectOption("LEFT_TEMPORAL");
        doctor.field("form:groups:4:details:0:rows:0:incidence").selectOption("FREQUENT");
        doctor.field("form:groups:4:details:0:add").click();
        assertThat(doctor.field("form:groups:4:details:0:rows:1:term")).isVisible();
        doctor.field("form:write").click();
        doctor.settled();
        assertThat(doctor.field("form:description")).hasValue(Pattern.compile(
                "Epileptiform discharges \\(spike-and-slow-waves\\), left temporal, frequent"));
        doctor.screenshot("study-eeg-written").mustBeAccessible();
        doctor.field("form:save").click();
        doctor.page().waitForURL(OPENED);
        assertThat(doctor.page().locator("main")).containsText("An EEG never rules epilepsy out.");
        assertThat(doctor.page().locator("main")).containsText("Wicket spikes; not epileptiform.");
        doctor.screenshot("study-eeg-signed").mustBeAccessible();
        String signed = doctor.page().url().replaceAll(".*/clinic", "");
        doctor.open(signed.replace("/result/view", "/eeg/view"));
        assertThat(doctor.page().locator("main")).containsText("Uncertain-significant-pattern/Wicket-spikes");
        doctor.screenshot("study-eeg-chosen").mustBeAccessible();
        doctor.open(signed.replace("view", "amend"));
        assertThat(doctor.page()).hasURL(Pattern.compile("/eeg/report.xhtml\\?amends="));
        assertThat(doctor.field("form:groups:4:details:0:rows:0:term")).hasValue("EPILEPTIFORM");
        doctor.field("form:reason").fill("typing error");
        doctor.field("form:save").click();
        doctor.page().waitForURL(OPENED);
        assertThat(doctor.page().locator("main")).containsText("typing error");
    }

    @Test
    void theTextFollowsTheChoicesAndWhatSaysOtherwiseIsChosenByTheSigner() {
        StudyCase marta = made("EEG", "EEG_SLEEP_DEPRIVED");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/eeg/report.xhtml?order=" + marta.order());
        doctor.page().waitForLoadState(LoadState.NETWORKIDLE);
        doctor.field("form:significance").selectOption("NORMAL");
        doctor.field("form:conclusion").fill("Normal awake EEG.");
        doctor.settled();
        doctor.field("form:write").click();
        doctor.settled();
        assertThat(doctor.field("form:description")).hasValue(Pattern.compile("Significance: normal EEG"));
        doctor.field("form:groups:4:details:0:rows:0:term").selectOption("EPILEPTIFORM");
        doctor.settled();
        doctor.field("form:groups:4:details:0:rows:0:morphology").selectOption("SPIKE_WAVE");
        doctor.settled();
        doctor.field("form:significance").selectOption("EPILEPSY_FOCAL");
        doctor.settled();
        assertThat(doctor.field("form:description")).hasValue(Pattern.compile("supports focal epilepsy"));
        assertThat(doctor.field("form:description")).not().hasValue(Pattern.compile("normal EEG"));
        doctor.field("form:save").click();
        assertThat(doctor.field("form:differences")).containsText("Normal awake EEG.");
        assertThat(doctor.field("form:conclusion")).hasValue("Normal awake EEG.");
        doctor.screenshot("study-eeg-differs").mustBeAccessible();
        doctor.field("form:asWritten").check();
        doctor.field("form:save").click();
        doctor.page().waitForURL(OPENED);
        assertThat(doctor.page().locator("main")).containsText("Abnormal: epilepsy, focal");
        assertThat(doctor.page().locator("main .flag")).containsText(new String[] {"Abnormal"});
        assertThat(doctor.page().locator("main")).containsText("Reviewed");
        doctor.screenshot("study-eeg-coded").mustBeAccessible();
    }

    /** Long enough ago for the night to be over. */
    private static String lightsOut() {
        return DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH).format(LocalDate.now().minusDays(2))
                + " 22:10";
    }

    @Test
    void anAddedFindingComesBackWithWhatWasTyped() {
        StudyCase marta = made("EEG", "EEG_SLEEP_DEPRIVED");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/eeg/report.xhtml?order=" + marta.order());
        doctor.page().waitForLoadState(LoadState.NETWORKIDLE);
        doctor.field("form:groups:4:details:0:rows:0:note").fill("left, in sleep");
        doctor.field("form:groups:4:details:0:add").click();
        Locator added = doctor.field("form:groups:4:details:0:rows:1:note");
        added.fill("spreads to the frontal region");
        doctor.page().waitForResponse(
                kept -> kept.url().contains("/api/drafts/") && kept.request().method().equals("PUT"),
                () -> added.press("Tab"));
        doctor.page().reload();
        assertThat(doctor.field("form:groups:4:details:0:rows:0:note")).hasValue("left, in sleep");
        assertThat(doctor.field("form:groups:4:details:0:rows:1:note")).hasValue("spreads to the frontal region");
    }

    @Test
    void nobodyIsOfferedToTakeAwayWhatAPhysicianSigned() {
        StudyCase jan = made("SLEEP", "PSG");
        Visitor doctor = signedIn(Person.PHYSICIAN).open("/study/report.xhtml?order=" + jan.order());
        doctor.page().locator("input[name='form:rule'][value=AASM_1A]").check();
        doctor.field("form:recordedAt").fill(lightsOut());
        doctor.settled();
        fill(doctor, "Periodic limb movements", "10");
        doctor.field("form:conclusion").fill("Quiet night.");
        doctor.field("form:save").click();
        doctor.page().waitForURL(OPENED);
        assertThat(doctor.page().locator("main")).containsText("Entered in error");
        String signed = doctor.page().url().replaceAll(".*/clinic", "");
        Visitor roy = signedIn(Person.TECHNOLOGIST).open(signed);
        assertThat(roy.page().locator(".page-head")).containsText("Propose a correction");
        assertThat(roy.page().locator(".page-head")).not().containsText("Entered in error");
        roy.page().getByText("Propose a correction").click();
        roy.field("form:reason").fill("counted again");
        roy.field("form:saveScored").click();
        roy.page().waitForURL(OPENED);
        assertThat(roy.page().locator("main")).containsText("what was signed stays in force");
        roy.screenshot("study-proposed").mustBeAccessible();
        doctor.open(signed);
        assertThat(doctor.page().locator("main")).containsText("waits for a physician");
        doctor.page().getByText("Open the correction").click();
        assertThat(doctor.page().locator(".page-head")).containsText("Write and sign the report");
    }

    private static void fillFigure(Visitor visitor, String label, String amount) {
        Locator field = visitor.page().getByLabel(Pattern.compile("^" + label)).first();
        field.fill(amount);
        field.press("Tab");
        visitor.settled();
    }

    private StudyCase made(String category, String test) {
        return StudyCase.of(connectAsOwner(), "Nowak" + UUID.randomUUID().toString().substring(0, 4), WOMAN_OF_60,
                category, test);
    }

    private static Locator row(Visitor visitor, String queue, StudyCase whose) {
        return visitor.page().locator(queue).getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(whose.familyName().toUpperCase()));
    }

    private static void fill(Visitor visitor, String label, String amount) {
        Locator field = visitor.page().getByLabel(Pattern.compile("^" + label)).first();
        visitor.page().waitForResponse(response -> response.url().contains("/study/"), () -> {
            field.fill(amount);
            field.press("Tab");
        });
        visitor.settled();
    }
}
