package org.sleepclinic.web.navigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sleepclinic.web.identity.CurrentUserBean;

/** The way through the clinic, in the order of a patient's way: the lines whose pages the person may open. */
@Named("nav")
@RequestScoped
public class NavigationBean {
    private static final List<Item> WORK = List.of(line("today", "/worklist/today.xhtml"),
            line("cases", "/casefile/list.xhtml", "/casefile/", "/chart/", "/assessment/", "/diagnosis/",
                    "/medication/",
                    "/advice/", "/document/", "/eeg/", "/recording/", "/study/", "/emergency/", "/plan/view",
                    "/plan/start",
                    "/plan/step", "/result/grid", "/scheduling/book"),
            line("patients", "/patient/list.xhtml", "/patient/"), line("review", "/result/review.xhtml", "/result/"),
            line("alerts", "/alert/list.xhtml", "/alert/", "/assessment/now"),
            line("orders", "/order/list.xhtml", "/order/"),
            line("schedule", "/scheduling/day.xhtml", "/scheduling/", "/night/beds", "/night/devices",
                    "/night/laboratory"),
            line("tonight", "/night/sheet.xhtml", "/night/"), line("plans", "/plan/due.xhtml", "/plan/"));
    private static final List<Item> CLINIC = List.of(line("protocols", "/protocol/list.xhtml", "/protocol/"),
            line("catalogue", "/order/catalogue.xhtml"), line("ranges", "/result/ranges.xhtml"),
            line("roster", "/scheduling/roster.xhtml", "/scheduling/duty"),
            line("rota", "/rota/month.xhtml", "/rota/", "/night/shift"),
            line("resources", "/scheduling/resources.xhtml", "/scheduling/resource"),
            line("closures", "/scheduling/closures.xhtml", "/scheduling/clos", "/scheduling/opening"),
            line("figures", "/figures/friday.xhtml", "/figures/"),
            line("accounts", "/identity/list.xhtml", "/identity/account"),
            line("audit", "/audit/list.xhtml", "/audit/"));

    @Inject
    private CurrentUserBean user;

    /**
     * One line of the navigation.
     *
     * @param key   names its text ({@code nav.<key>}) and its count in the live news
     * @param page  the page it opens; a line whose page this build does not carry is not drawn
     * @param under how the addresses of the pages begin that stand under it
     */
    public record Item(String key, String page, List<String> under) {
        /** By how much of its address the page belongs here: 0 says that it does not. */
        private int holds(String view) {
            return Stream.concat(Stream.of(page), under.stream()).filter(view::startsWith).mapToInt(String::length)
                    .max().orElse(0);
        }
    }

    private static Item line(String key, String page, String... under) {
        return new Item(key, page, List.of(under));
    }

    public List<Item> getWork() {
        return WORK.stream().filter(this::isOpen).toList();
    }

    public List<Item> getClinic() {
        return CLINIC.stream().filter(this::isOpen).toList();
    }

    /** Is this where the person is? */
    public boolean isCurrent(Item item) {
        return lineOf(FacesContext.getCurrentInstance().getViewRoot().getViewId()).filter(item::equals).isPresent();
    }

    /** The line a page stands under: within a case one and the same, wherever a page of its feature is listed. */
    static Optional<Item> lineOf(String view) {
        return Stream.concat(WORK.stream(), CLINIC.stream()).filter(line -> line.holds(view) > 0)
                .max(Comparator.comparingInt(line -> line.holds(view)));
    }

    private boolean isOpen(Item item) {
        return user.mayOpen(item.page()) && isCarried(item.page());
    }

    private static boolean isCarried(String page) {
        Set<String> beside = FacesContext.getCurrentInstance().getExternalContext()
                .getResourcePaths(page.substring(0, page.lastIndexOf('/') + 1));
        return beside != null && beside.contains(page);
    }
}
