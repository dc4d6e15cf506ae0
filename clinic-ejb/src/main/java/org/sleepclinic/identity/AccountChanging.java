package org.sleepclinic.identity;

import java.util.Set;
import java.util.UUID;

/**
 * An account is about to be closed, or to lose roles. Whoever hears it may refuse, as long as the person is counted on.
 *
 * @param roles what the person holds from now on; empty when the account is closed
 */
public record AccountChanging(UUID person, Set<String> roles) {
    public AccountChanging {
        roles = Set.copyOf(roles);
    }
}
