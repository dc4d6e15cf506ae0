package org.sleepclinic.web;

import static org.sleepclinic.testing.browser.Person.ADMINISTRATOR;
import static org.sleepclinic.testing.browser.Person.FRONT_DESK;
import static org.sleepclinic.testing.browser.Person.PHYSICIAN;
import static org.sleepclinic.testing.browser.Person.TECHNOLOGIST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.testing.browser.Person;

/**
 * Addresses at which every page of the clinic is tried, made of one patient's {@link WholeRecord}. A new page has no test
 * until it has a line here, so a page without one is refused.
 */
final class PageExamples {
    private static final Path WEBAPP = Path.of("../clinic-web/src/main/webapp");
    /** Templates of pages that list; all others show or edit one thing. */
    private static final List<String> LISTS = List.of("/templates/listPage.xhtml", "/templates/page.xhtml");

    private static final Person NOBODY = null;

    private static final List<PageExample> TABLE = List.of(
            of(PHYSICIAN, "/advice/view", "?case={case}"),
            of(PHYSICIAN, "/alert/list"),
            of(PHYSICIAN, "/alert/view", "?id={alert}"),
            of(PHYSICIAN, "/assessment/intake", "?case={case}", "?case={case}&section=PAIN", "?case={case 2}"),
            of(PHYSICIAN, "/assessment/now", "?case={case}", ""),
            of(PHYSICIAN, "/assessment/diary", "?case={case}&kind=SEIZURE", "?case={case}&kind=SLEEP"),
            of(PHYSICIAN, "/assessment/diaryDays", "?case={case}&kind=SEIZURE", "?case={case}&kind=SLEEP"),
            of(PHYSICIAN, "/assessment/diaryPrint", "?case={case}&kind=SEIZURE"),
            of(PHYSICIAN, "/assessment/reassure", "?case={case 2}"),
            of(PHYSICIAN, "/assessment/score", "?case={case}&scale=PHQ9", "?case={case}&scale=IRLS"),
            of(PHYSICIAN, "/assessment/scores", "?case={case}"),
            of(ADMINISTRATOR, "/audit/patient", "?patient={patient}"),
            of(ADMINISTRATOR, "/audit/list", "?patient={patient}", ""),
            of(PHYSICIAN, "/casefile/findings", "?case={case}"),
            of(PHYSICIAN, "/casefile/list", "?q={name}", ""),
            of(PHYSICIAN, "/casefile/move", "?case={case}"),
            of(PHYSICIAN, "/casefile/note", "?case={case}", "?note={note}", "?note={draft}"),
            of(PHYSICIAN, "/casefile/open", "?patient={patient}"),
            of(PHYSICIAN, "/casefile/suspicions", "?case={case}"),
            of(PHYSICIAN, "/chart/case", "?id={case}", "?id={case}&show=RESULTS"),
            of(PHYSICIAN, "/chart/print", "?id={case}"),
            of(PHYSICIAN, "/diagnosis/record", "?case={case}", "?case={case}&revises={diagnosis}"),
            of(PHYSICIAN, "/emergency/view", "?plan={seizure}", "?plan={plan}"),
            of(PHYSICIAN, "/eeg/report", "?report={eeg}", "?amends={eeg}",
                    "?patient={patient}&case={case}&study=EEG_VIDEO"),
            of(PHYSICIAN, "/eeg/view", "?id={eeg}"),
            of(FRONT_DESK, "/desk/day", "?day={day}", ""),
            of(FRONT_DESK, "/document/letter", "?appointment={appointment}"),
            of(FRONT_DESK, "/document/papers", "?patient={patient}", "?patient={patient}&kind=CONSENT"),
            of(NOBODY, "/error"),
            of(ADMINISTRATOR, "/figures/friday", "", "?from=2020-01-06&to=2020-02-02"),
            of(ADMINISTRATOR, "/figures/list", "?of=UNREAD&group=LAB", "?of=WAIT_VISIT&from=2020-01-06&to=2020-02-02",
                    "?of=NO_SHOWS&group=NURSE", "?of=OVERDUE", "?of=UNREPORTED", "?of=BED_NIGHTS", "?of=WAITING_ALL"),
            of(ADMINISTRATOR, "/identity/account", "?id={account}", ""),
            of(ADMINISTRATOR, "/identity/list"),
            of(PHYSICIAN, "/identity/password"),
            of(PHYSICIAN, "/index"),
            of(PHYSICIAN, "/medication/choose", "?case={case}&for=EPILEPSY&subject=FOCAL", "?case={case}&for=RLS",
                    "?case={case}&for=EPILEPSY", "?case={case}&for=EPILEPSY&subject=TONIC_CLONIC&agent=VALPROATE"),
            of(PHYSICIAN, "/medication/treatment", "?id={treatment}"),
            of(TECHNOLOGIST, "/night/beds", "?from={day}&order={night waiting}", "?from={day}",
                    "?from={day}&id={night}", ""),
            of(TECHNOLOGIST, "/night/devices", "?loan={loan}", "?order={home order}", ""),
            of(TECHNOLOGIST, "/night/evening", "?id={night}"),
            of(ADMINISTRATOR, "/night/laboratory", "?kit=PSG", ""),
            of(TECHNOLOGIST, "/night/morning", "?id={night}"),
            of(TECHNOLOGIST, "/night/sheet", "?night={day}"),
            of(ADMINISTRATOR, "/night/shift", "?night={day}"),
            of(PHYSICIAN, "/order/catalogue"),
            of(PHYSICIAN, "/order/list"),
            of(PHYSICIAN, "/order/place", "?case={case}", "?case={case}&set=EPI"),
            of(PHYSICIAN, "/order/preparation", "?case={case}"),
            of(PHYSICIAN, "/order/screening", "?id={waiting}", "?id={draft order}"),
            of(PHYSICIAN, "/order/sign"),
            of(PHYSICIAN, "/order/signing", "?case={case}"),
            of(PHYSICIAN, "/order/view", "?id={draft order}", "?id={waiting}", "?id={order}"),
            of(PHYSICIAN, "/patient/edit", "?id={patient}"),
            of(PHYSICIAN, "/patient/list", "", "?q={name}"),
            of(PHYSICIAN, "/patient/measurements", "?id={patient}"),
            of(PHYSICIAN, "/patient/register"),
            of(PHYSICIAN, "/patient/safety", "?id={patient}"),
            of(PHYSICIAN, "/patient/view", "?id={patient}"),
            of(PHYSICIAN, "/plan/due"),
            of(PHYSICIAN, "/plan/start", "?case={case}", "?case={case 2}"),
            of(PHYSICIAN, "/plan/step", "?id={HC-02}", "?id={HC-10}", "?id={HC-10A}", "?id={HC-26}", "?id={done}"),
            of(PHYSICIAN, "/plan/view", "?case={case}"),
            of(PHYSICIAN, "/protocol/list"),
            of(PHYSICIAN, "/protocol/view", "?code=HCA"),
            of(PHYSICIAN, "/recording/order", "?order={order}"),
            of(PHYSICIAN, "/recording/view", "?id={recording}"),
            of(PHYSICIAN, "/result/amend", "?id={report}"),
            of(PHYSICIAN, "/result/enter", "?order={waiting}", "?order={begun}",
                    "?patient={patient}&case={case}&category=LAB"),
            of(PHYSICIAN, "/result/grid", "?patient={patient}"),
            of(PHYSICIAN, "/result/ranges"),
            of(PHYSICIAN, "/result/review"),
            of(PHYSICIAN, "/result/view", "?id={report}", "?id={old report}", "?id={begun report}",
                    "?id={night}", "?id={eeg}"),
            of(PHYSICIAN, "/scheduling/book", "?order={waiting}", "?case={case}", "?id={appointment}"),
            of(ADMINISTRATOR, "/rota/month", "?month=2031-04-01", ""),
            of(ADMINISTRATOR, "/scheduling/closed", "?id={closure}"),
            of(ADMINISTRATOR, "/scheduling/closure", "?of={room}", ""),
            of(ADMINISTRATOR, "/scheduling/closures", "?year=2031", ""),
            of(PHYSICIAN, "/scheduling/day", "?day={day}"),
            of(ADMINISTRATOR, "/scheduling/duty", "?id={duty}", ""),
            of(PHYSICIAN, "/scheduling/free", "?with={room}&day={day}&at=09:00"),
            of(ADMINISTRATOR, "/scheduling/opening", "?of={room}", ""),
            of(ADMINISTRATOR, "/scheduling/resource", "?id={room}", ""),
            of(ADMINISTRATOR, "/scheduling/resourceHours"),
            of(ADMINISTRATOR, "/scheduling/resources"),
            of(PHYSICIAN, "/scheduling/roster", "?from={day}"),
            of(PHYSICIAN, "/scheduling/view", "?id={appointment}"),
            of(PHYSICIAN, "/scheduling/week", "?day={day}"),
            of(NOBODY, "/sign-in"),
            of(PHYSICIAN, "/study/choose", "?patient={patient}&case={case}"),
            of(PHYSICIAN, "/study/report", "?report={night}", "?amends={night}",
                    "?patient={patient}&case={case}&study=PSG", "?patient={patient}&case={case}&study=DXA",
                    "?patient={patient}&case={case}&study=MRI_BRAIN"),
            of(PHYSICIAN, "/worklist/today"));

    /**
     * One page.
     *
     * @param page    its path without suffix
     * @param person  who opens it; null for what is open to strangers
     * @param queries what follows the path, the most telling first
     */
    record PageExample(String page, Person person, List<String> queries) {
        String path() {
            return page + ".xhtml";
        }

        /** Does it list things, rather than show or edit one? */
        boolean isList() {
            return LISTS.stream().anyMatch(source()::contains);
        }

        String source() {
            return PageExamples.source(path());
        }
    }

    private PageExamples() {
    }

    /** Every page there is; fails where the table above and the web application differ. */
    static List<PageExample> all() {
        TreeSet<String> listed = TABLE.stream().map(PageExample::path).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> existing = pages();
        if (!listed.equals(existing)) {
            throw new AssertionError("Give each page an example address in " + PageExamples.class.getSimpleName()
                    + ": pages " + existing + ", examples " + listed);
        }
        return TABLE;
    }

    private static PageExample of(Person person, String page, String... queries) {
        return new PageExample(page, person, queries.length == 0 ? List.of("") : List.of(queries));
    }

    private static TreeSet<String> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml"))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String source(String path) {
        try {
            return Files.readString(WEBAPP.resolve(path.substring(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
