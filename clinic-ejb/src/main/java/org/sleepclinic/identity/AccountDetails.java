package org.sleepclinic.identity;

import java.util.Set;

/**
 * What an administrator says about a person.
 *
 * @param displayName as colleagues read it: {@code Dr Amara Lindqvist}
 * @param roles       one or more of {@link org.sleepclinic.kernel.Roles}
 */
public record AccountDetails(String displayName, Set<String> roles) {
    public AccountDetails {
        roles = Set.copyOf(roles);
    }
}
