package org.sleepclinic.web.casefile;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.sleepclinic.web.identity.CurrentUserBean;

/** Where a case opens for this reader: its history for clinicians, its stage and who answers for it at the desk. */
@Named("caseLink")
@RequestScoped
public class CaseLinkBean {
    @Inject
    private CurrentUserBean reader;

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
