package org.sleepclinic.web.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.sleepclinic.result.ReportVersion;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.web.shell.Texts;

/** Taking out a report that was entered in error, for a reason. */
@Named("voidResult")
@RequestScoped
public class VoidResultBean {
    @Inject
    private ResultFacade results;
    @Inject
    private Texts texts;
    private String reason;

    public String go(ReportVersion seen) {
        results.voidEntry(seen, reason);
        Messages.addFlashGlobalInfo(texts.of("result", "voidedSaid"));
        return "/result/view?faces-redirect=true&id=" + seen.id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
