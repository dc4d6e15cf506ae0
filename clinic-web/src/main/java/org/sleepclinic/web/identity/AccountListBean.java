package org.sleepclinic.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.AccountView;
import org.sleepclinic.kernel.Slice;

/** The list of accounts. */
@Named("accountList")
@ViewScoped
public class AccountListBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountFacade accounts;
    private String after;
    private Slice<AccountView> rows;

    public void load() {
        rows = accounts.list(after);
    }

    public Slice<AccountView> getRows() {
        return rows;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
