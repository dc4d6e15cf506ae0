package org.sleepclinic.web.shell;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The way through the clinic: what each role finds in the navigation, in the order of a patient's way. */
@Named("navigation")
@RequestScoped
public class NavigationBean {
    private static final Set<String> CLINICAL = Set.of(NURSE, TECHNOLOGIST, PHYSICIAN);
    private static final Set<String> CARE = Set.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN);
    private static final Set<String> EVERYBODY = Set.of(FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR);

    private static final List<Item> WORK = List.of(new Item("today", "/worklist/today.xhtml", EVERYBODY),
            new Item("cases", "/casefile/list.xhtml", CARE), new Item("patients", "/patient/list.xhtml", CARE),
            new Item("review", "/result/review.xhtml", CLINICAL), new Item("orders", "/order/list.xhtml", CARE),
            new Item("schedule", "/scheduling/day.xhtml", EVERYBODY), new Item("plans", "/plan/due.xhtml", CLINICAL));
    private static final List<Item> CLINIC = List.of(new Item("protocols", "/protocol/list.xhtml", EVERYBODY),
            new Item("catalogue", "/order/catalogue.xhtml", EVERYBODY),
            new Item("ranges", "/result/ranges.xhtml", EVERYBODY),
            new Item("roster", "/scheduling/roster.xhtml", EVERYBODY),
            new Item("resources", "/scheduling/resources.xhtml", Set.of(ADMINISTRATOR)),
            new Item("accounts", "/identity/list.xhtml", Set.of(ADMINISTRATOR)),
            new Item("audit", "/audit/list.xhtml", Set.of(ADMINISTRATOR)));

    /**
     * One line of the navigation.
     *
     * @param key  names its text ({@code nav.<key>}) and its count
     * @param page the page it opens; a line whose page this build does not carry is not drawn
     */
    public record Item(String key, String page, Set<String> roles) {
    }

    public List<Item> getWork() {
        return WORK.stream().filter(NavigationBean::isOpenToCaller).toList();
    }

    public List<Item> getClinic() {
        return CLINIC.stream().filter(NavigationBean::isOpenToCaller).toList();
    }

    /** {@code page} for the line whose feature the person is in, as aria-current wants it. */
    public boolean isCurrent(Item item) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.equals(item.page()) || !isListed(view) && featureOf(view).equals(featureOf(item.page())) && isFirstOfFeature(item);
    }

    private static boolean isListed(String view) {
        return WORK.stream().anyMatch(item -> item.page().equals(view)) || CLINIC.stream().anyMatch(item -> item.page().equals(view));
    }

    private static boolean isFirstOfFeature(Item item) {
        List<Item> home = WORK.contains(item) ? WORK : CLINIC;
        boolean first = home.stream().filter(other -> featureOf(other.page()).equals(featureOf(item.page()))).findFirst()
                .filter(item::equals).isPresent();
        boolean inWork = WORK.stream().anyMatch(other -> featureOf(other.page()).equals(featureOf(item.page())));
        return first && (home == WORK || !inWork);
    }

    private static String featureOf(String page) {
        int end = page.indexOf('/', 1);
        return end < 0 ? page : page.substring(1, end);
    }

    private static boolean isOpenToCaller(Item item) {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        return item.roles().stream().anyMatch(http::isUserInRole) && isCarried(http, item.page());
    }

    private static boolean isCarried(ExternalContext http, String page) {
        Set<String> beside = http.getResourcePaths(page.substring(0, page.lastIndexOf('/') + 1));
        return beside != null && beside.contains(page);
    }
}
