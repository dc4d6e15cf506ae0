package org.sleepclinic.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.sleepclinic.identity.SignInFacade;

/** Leaving: the session and all it kept ends. */
@Named
@RequestScoped
public class SignOutBean {
    @Inject
    private SignInFacade facade;

    public void signOut() throws IOException {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        facade.signOut();
        SignedIn.end((HttpServletRequest) http.getRequest());
        http.redirect(http.getRequestContextPath() + PageAccess.SIGN_IN + "?out=true");
    }
}
