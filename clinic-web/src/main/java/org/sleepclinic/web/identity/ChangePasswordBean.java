package org.sleepclinic.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sleepclinic.identity.SignInFacade;
import org.sleepclinic.identity.Standing;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.web.shell.Texts;

/** The page where people change their own password, by choice or because somebody else knows it. */
@Named("changePassword")
@RequestScoped
public class ChangePasswordBean {
    @Inject
    private SignInFacade facade;
    @Inject
    private Texts texts;
    private String password;
    private String newPassword;
    private String repeated;

    /** Changes it and goes to the front page. */
    public String change() {
        if (!newPassword.equals(repeated)) {
            throw new DomainException("identity.password.repeat").at("repeated");
        }
        Standing standing = facade.changePassword(password, newPassword);
        FacesContext faces = FacesContext.getCurrentInstance();
        SignedIn.bind((HttpServletRequest) faces.getExternalContext().getRequest(), standing);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.of("identity", "passwordChanged")));
        return "/index?faces-redirect=true";
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
