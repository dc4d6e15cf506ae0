package org.sleepclinic.kernel;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.RequestScoped;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is asking. The principal's name is the user's id, so no lookup is needed; nobody signed in (start-up, timers,
 * the sign-in page) is {@link #SYSTEM}.
 */
@RequestScoped
public class Caller {
    /** The clinic itself, acting by the clock. */
    public static final UUID SYSTEM = new UUID(0, 0);

    private EJBContext context;
    private int depth;

    /** Called by the boundary for each use case; true for the outermost one. */
    boolean enter(EJBContext ejb) {
        this.context = ejb;
        return depth++ == 0;
    }

    void leave() {
        depth--;
    }

    /** The signed-in user's id, or {@link #SYSTEM}. */
    public UUID id() {
        return user().orElse(SYSTEM);
    }

    /** The signed-in user's id, if somebody is signed in. */
    public Optional<UUID> user() {
        return Optional.ofNullable(context).map(EJBContext::getCallerPrincipal).map(Principal::getName)
                .flatMap(Caller::parse);
    }

    /** May the caller act as this role (see {@link Roles})? */
    public boolean is(String role) {
        return context != null && context.isCallerInRole(role);
    }

    /** May the caller know what is found, suspected and thought of a patient? The front desk may not, nor who administers. */
    public boolean isClinical() {
        return is(Roles.NURSE) || is(Roles.TECHNOLOGIST) || is(Roles.PHYSICIAN);
    }

    private static Optional<UUID> parse(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
