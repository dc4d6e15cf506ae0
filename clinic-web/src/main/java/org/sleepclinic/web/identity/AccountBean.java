package org.sleepclinic.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.identity.AccountDetails;
import org.sleepclinic.identity.AccountFacade;
import org.sleepclinic.identity.AccountView;
import org.sleepclinic.identity.Handover;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.web.shell.Texts;

/** One account: opened, changed, closed, given a one-time password. */
@Named("accountPage")
@ViewScoped
public class AccountBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountFacade accounts;
    @Inject
    private transient Texts texts;
    private String id;
    private AccountView account;
    private String username;
    private String displayName;
    private String phone;
    private List<String> roles = new ArrayList<>();
    private String oneTimePassword;

    /** Without an id the page opens a new account. */
    public void load() {
        if (id != null) {
            show(accounts.account(Ids.parse(id)));
        }
    }

    private void show(AccountView shown) {
        account = shown;
        username = shown.username();
        displayName = shown.displayName();
        phone = shown.phone();
        roles = new ArrayList<>(shown.roles());
    }

    /** Saves; a new account's one-time password is shown on this page, once. */
    public void save() {
        AccountDetails details = new AccountDetails(displayName, phone, new HashSet<>(roles));
        if (account == null) {
            handedOver(accounts.open(username, details));
        } else {
            show(accounts.describe(account.id(), account.version(), details));
            Messages.addGlobalInfo(texts.of("identity", "accountSaved"));
        }
    }

    public void resetPassword() {
        handedOver(accounts.resetPassword(account.id()));
    }

    private void handedOver(Handover handover) {
        oneTimePassword = handover.password();
        id = handover.account().toString();
        show(accounts.account(handover.account()));
    }

    public String deactivate() {
        accounts.deactivate(account.id(), account.version());
        Messages.addFlashGlobalInfo(texts.of("identity", "accountClosed"));
        return "/identity/account?faces-redirect=true&id=" + account.id();
    }

    public void reactivate() {
        accounts.reactivate(account.id(), account.version());
        reload("accountReopened");
    }

    private void reload(String said) {
        oneTimePassword = null;
        show(accounts.account(account.id()));
        Messages.addGlobalInfo(texts.of("identity", said));
    }

    public boolean isNew() {
        return account == null;
    }

    public AccountView getAccount() {
        return account;
    }

    public List<String> getAllRoles() {
        return Roles.ALL;
    }

    /** To be told to the person; only right after it was made. */
    public String getOneTimePassword() {
        return oneTimePassword;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
