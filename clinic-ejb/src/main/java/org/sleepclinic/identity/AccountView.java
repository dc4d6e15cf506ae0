package org.sleepclinic.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as an administrator sees it.
 *
 * @param phone   by which colleagues reach the person; null: not told
 * @param roles   in the order screens list them
 * @param version to be given back with a change
 */
public record AccountView(UUID id, String username, String displayName, String phone, List<String> roles,
        boolean active,
        boolean mustChangePassword, Instant createdAt, int version) implements Serializable {
}
