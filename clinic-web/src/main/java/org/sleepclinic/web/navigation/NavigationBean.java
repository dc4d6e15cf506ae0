package org.sleepclinic.web.navigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sleepclinic.web.identity.CurrentUserBean;

/** The way through the clinic, in the order of a patient's way: the lines whose pages the person may open. */
@Named("nav")
@RequestScoped
public class NavigationBean {
    private static final List<Item> WORK = List.of(new Item("today", "/worklist/today.xhtml"),
            new Item("cases", "/casefile/list.xhtml"), new Item("patients", "/patient/list.xhtml"),
            new Item("review", "/result/review.xhtml"), new Item("alerts", "/alert/list.xhtml"),
            new Item("orders", "/order/list.xhtml"), new Item("schedule", "/scheduling/day.xhtml"),
            new Item("tonight", "/night/sheet.xhtml"),
            new Item("plans", "/plan/due.xhtml"));
    private static final List<Item> CLINIC = List.of(new Item("protocols", "/protocol/list.xhtml"),
            new Item("catalogue", "/order/catalogue.xhtml"), new Item("ranges", "/result/ranges.xhtml"),
            new Item("roster", "/scheduling/roster.xhtml"), new Item("rota", "/rota/month.xhtml"),
            new Item("resources", "/scheduling/resources.xhtml"),
            new Item("closures", "/scheduling/closures.xhtml"),
            new Item("figures", "/figures/friday.xhtml"), new Item("accounts", "/identity/list.xhtml"),
            new Item("audit", "/audit/list.xhtml"));

    @Inject
    private CurrentUserBean user;

    /**
     * One line of the navigation.
     *
     * @param key  names its text ({@code nav.<key>}) and its count in the live news
     * @param page the page it opens; a line whose page this build does not carry is not drawn
     */
    public record Item(String key, String page) {
        private String feature() {
            return featureOf(page);
        }
    }

    public List<Item> getWork() {
        return WORK.stream().filter(this::isOpen).toList();
    }

    public List<Item> getClinic() {
        return CLINIC.stream().filter(this::isOpen).toList();
    }

    /** Is this where the person is: the page itself, or, for a page no line names, the first line of its feature? */
    public boolean isCurrent(Item item) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Stream.concat(WORK.stream(), CLINIC.stream()).filter(line -> line.page().equals(view)).findFirst()
                .or(() -> Stream.concat(WORK.stream(), CLINIC.stream())
                        .filter(line -> line.feature().equals(featureOf(view)))
                        .findFirst())
                .filter(item::equals).isPresent();
    }

    private static String featureOf(String page) {
        int end = page.indexOf('/', 1);
        String feature = end < 0 ? page : page.substring(1, end);
        boolean isSchedule = page.startsWith("/night/beds") || page.startsWith("/night/devices")
                || page.startsWith("/night/laboratory");
        return feature.equals("chart") ? "casefile" : isSchedule ? "scheduling" : feature;
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
