package org.sleepclinic.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.sleepclinic.identity.SignInFacade;

/** Leaving by the clock: the browser saw no gesture for too long and ends the session before it goes to the sign-in page. */
@Path("sign-out")
@RequestScoped
public class SignOutResource {
    @Inject
    private SignInFacade facade;
    @Context
    private HttpServletRequest request;

    @POST
    public void leave() {
        facade.signOut();
        SignedIn.end(request);
    }
}
