package org.sleepclinic.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sleepclinic.identity.Standing;
import org.sleepclinic.identity.Standings;

/**
 * Says at every request who is asking. The sign-in page proves who it is and binds the session to the account
 * ({@link SignedIn}); the session keeps only whose it is; what that person may do comes fresh from the
 * accounts, so that a closed account or a withdrawn role counts within half a minute, on whichever server.
 */
@ApplicationScoped
public class ClinicAuthentication implements HttpAuthenticationMechanism {
    @Inject
    private Standings standings;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        Optional<Standing> standing = SignedIn.standing(request, standings);
        if (standing.isEmpty()) {
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(new CallerPrincipal(standing.get().id().toString()),
                standing.get().roles());
    }
}
