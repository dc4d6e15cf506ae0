package org.sleepclinic.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.sleepclinic.identity.SignIn;
import org.sleepclinic.identity.SignInFacade;
import org.sleepclinic.identity.Standing;
import org.sleepclinic.kernel.DomainException;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignInBean {
    @Inject
    private SignInFacade facade;
    @Inject
    private Clock clock;
    @Inject
    private CurrentUserBean currentUser;
    /** The address asked for, as the page's own address carries it before and after the form; checked when it is used. */
    @Inject
    @ManagedProperty("#{param.to}")
    private String to;
    private String username;
    private String password;

    /** Signs in and goes on to the page that was asked for; a refusal is said above the form. */
    public void signIn() throws IOException {
        SignIn answer = facade.signIn(username, password);
        Standing standing = answer.standing().orElseThrow(() -> refusal(answer));
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        SignedIn.begin((HttpServletRequest) http.getRequest(), standing);
        http.redirect(http.getRequestContextPath() + ReturnAddress.checked(to));
    }

    /** Who is signed in already has no need of this page. */
    public void goOn() throws IOException {
        if (!currentUser.getRoles().isEmpty()) {
            ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
            http.redirect(http.getRequestContextPath() + ReturnAddress.checked(to));
        }
    }

    private DomainException refusal(SignIn answer) {
        return switch (answer.outcome()) {
            case LOCKED -> new DomainException("identity.signIn.locked", answer.minutesLocked(clock.instant()));
            case BUSY -> new DomainException("identity.signIn.busy");
            case WRONG, WELCOME -> new DomainException("identity.signIn.wrong");
        };
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
