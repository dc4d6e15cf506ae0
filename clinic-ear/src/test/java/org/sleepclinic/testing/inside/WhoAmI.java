package org.sleepclinic.testing.inside;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Tells what the server knows about the caller. */
@Stateless
public class WhoAmI {

    @Resource
    private SessionContext context;

    @PermitAll
    public String name() {
        return context.getCallerPrincipal().getName();
    }

    @RolesAllowed("PHYSICIAN")
    public boolean onlyForPhysicians() {
        return context.isCallerInRole("PHYSICIAN");
    }
}
