package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.order.CaseDrafts;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderVersion;
import org.sleepclinic.order.OrderView;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.screening.StudyCheck;

/** The drafts of one case, whole, under the patient's name: a physician signs those that are ticked, all or none. */
@Named("signing")
@ViewScoped
public class SigningBean implements Serializable {
    private static final long serialVersionUID = 1L;
    /** What the list of all patients who wait says in the address. */
    private static final String FROM_ALL = "all";

    /** A draft and its tick. */
    public static class Choice implements Serializable {
        private static final long serialVersionUID = 1L;
        private final OrderView order;
        private final StudyCheck check;
        private boolean chosen = true;

        Choice(OrderView order, StudyCheck check) {
            this.order = order;
            this.check = check;
        }

        /** The safety questions of a study; null where it has none. */
        public StudyCheck getCheck() {
            return check;
        }

        public OrderView getOrder() {
            return order;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    private transient OrderFacade orders;
    @Inject
    private transient OrderLookupFacade lookup;
    @Inject
    private transient OrderDesk desk;
    private String caseId;
    private String from;
    private PatientBanner banner;
    private List<Choice> choices;

    /** Reads the case's drafts once: what is signed is what was seen. */
    public void load() {
        if (choices == null) {
            CaseDrafts drafts = lookup.draftsOf(CaseId.parse(caseId));
            banner = desk.banner(drafts.patient());
            choices = drafts.orders().stream()
                    .map(draft -> new Choice(draft, drafts.check(draft.row().id()).orElse(null))).toList();
        }
    }

    /** Signs what is ticked; whoever came from the list of all goes on to the next patient who waits, others to the case. */
    public String sign() {
        List<OrderVersion> seen =
                choices.stream().filter(Choice::isChosen).map(choice -> choice.order.row().seen()).toList();
        orders.sign(seen);
        desk.done("signed", seen.size(), banner.displayName());
        return FROM_ALL.equals(from) ? "/order/sign.xhtml?faces-redirect=true"
                : "/chart/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    public String getCaseId() {
        return caseId;
    }

    public void setCaseId(String caseId) {
        this.caseId = caseId;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public List<Choice> getChoices() {
        return choices;
    }
}
