package org.sleepclinic.identity;

import java.util.UUID;

/**
 * A one-time password to tell somebody; it is kept nowhere and cannot be shown again.
 *
 * @param password must be changed at the first sign-in
 */
public record Handover(UUID account, String username, String password) {
    @Override
    public String toString() {
        return "one-time password for " + username;
    }
}
