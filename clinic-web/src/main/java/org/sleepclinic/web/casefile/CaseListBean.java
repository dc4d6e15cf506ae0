package org.sleepclinic.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseFilter;
import org.sleepclinic.casefile.CaseRow;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;

/** Cases: everything open, or those of one stage, of one physician, or found by name or number. */
@Named("caseList")
@ViewScoped
public class CaseListBean implements Serializable {
    @Inject
    private transient CaseFacade cases;
    private String status;
    private String mine;
    private String q;
    private String after;
    private Slice<CaseRow> rows;

    /** Refuses {@code unknown} for a stage that is none. */
    public void load() {
        if (status != null && !status.isBlank() && stage().isEmpty()) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        rows = cases.page(new CaseFilter(stage().orElse(null), isMineOnly(), q),
                after == null || after.isBlank() ? null : after);
    }

    /** The stage in the address, when it is one. */
    private Optional<CaseStatus> stage() {
        return Stream.of(CaseStatus.values()).filter(one -> one.name().equals(status)).findFirst();
    }

    public CaseStatus[] getStages() {
        return CaseStatus.values();
    }

    public boolean isMineOnly() {
        return "true".equals(mine);
    }

    public Slice<CaseRow> getRows() {
        return rows;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String stage) {
        this.status = stage;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String only) {
        this.mine = only;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String typed) {
        this.q = typed;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String cursor) {
        this.after = cursor;
    }
}
