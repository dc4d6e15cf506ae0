package org.sleepclinic.web.casefile;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.web.identity.CurrentUserBean;

/** Where a case opens for this reader: its history for clinicians, its stage and who answers for it at the desk. */
@Named("caseLink")
@RequestScoped
public class CaseLinkBean {
    private static final List<Tab> TABS = List.of(new Tab("history", "/chart/case", "id"),
            new Tab("intake", "/assessment/intake", "case"), new Tab("findings", "/casefile/findings", "case"),
            new Tab("suspicions", "/casefile/suspicions", "case"), new Tab("results", "/result/grid", "patient"),
            new Tab("scores", "/assessment/scores", "case"),
            new Tab("diagnosis", "/diagnosis/record", "case"), new Tab("plans", "/plan/view", "case"),
            new Tab("stage", "/casefile/move", "case"));

    @Inject
    private CurrentUserBean reader;

    /**
     * A page of a case.
     *
     * @param key       names its word ({@code tab.<key>})
     * @param page      as an outcome
     * @param parameter that names the case, or the patient
     */
    public record Tab(String key, String page, String parameter) {
        public boolean isOfPatient() {
            return "patient".equals(parameter);
        }

        /** Is the page shown this one, or a step of its plans, or a diary? */
        public boolean isAt(String view) {
            return view.startsWith(page) || key.equals("plans") && view.startsWith("/plan/")
                    || key.equals("scores") && view.matches("/assessment/(score|diary).*");
        }
    }

    /** The pages of a case this reader may open, in the order of a case's way. */
    public List<Tab> getTabs() {
        return TABS.stream().filter(tab -> reader.mayOpen(tab.page() + ".xhtml")).toList();
    }

    public boolean isClinical() {
        return is(NURSE, TECHNOLOGIST, PHYSICIAN);
    }

    /** May open cases and say who answers for them and how soon. */
    public boolean isMayOpen() {
        return is(FRONT_DESK, NURSE, PHYSICIAN);
    }

    public boolean isMayMove() {
        return is(NURSE, PHYSICIAN);
    }

    public boolean isPhysician() {
        return is(PHYSICIAN);
    }

    public String getPage() {
        return isClinical() ? "/chart/case" : "/casefile/move";
    }

    public String getParameter() {
        return isClinical() ? "id" : "case";
    }

    private boolean is(String... roles) {
        return Stream.of(roles).anyMatch(reader::is);
    }
}
