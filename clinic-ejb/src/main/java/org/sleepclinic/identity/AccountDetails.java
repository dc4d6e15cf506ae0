package org.sleepclinic.identity;

import java.util.Set;

/**
 * What an administrator says about a person.
 *
 * @param displayName as colleagues read it: {@code Dr Amara Lindqvist}
 * @param phone       by which colleagues reach the person on call, as written; null: not told
 * @param roles       one or more of {@link org.sleepclinic.kernel.Roles}
 */
public record AccountDetails(String displayName, String phone, Set<String> roles) {
    public AccountDetails {
        roles = Set.copyOf(roles);
    }

    /** Somebody whose number nobody has told. */
    public AccountDetails(String displayName, Set<String> roles) {
        this(displayName, null, roles);
    }
}
