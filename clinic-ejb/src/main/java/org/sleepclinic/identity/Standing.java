package org.sleepclinic.identity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may do right now; nobody has one who was deactivated.
 *
 * @param roles              of {@link org.sleepclinic.kernel.Roles}
 * @param mustChangePassword somebody else knows the password: nothing but changing it is open
 * @param credentials        how often the password was changed or the account closed: a session from before ends
 */
public record Standing(UUID id, String username, String displayName, Set<String> roles,
        boolean mustChangePassword, int credentials) implements Serializable {
    private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "sister");

    public Standing {
        roles = Set.copyOf(roles);
    }

    /** AL for Dr Amara Lindqvist: first letters of the first and the last name. */
    public String initials() {
        List<String> letters = Arrays.stream(displayName.split("[\\s.-]+"))
                .filter(word -> !word.isBlank() && !TITLES.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .toList();
        return switch (letters.size()) {
            case 0 -> "·";
            case 1 -> letters.getFirst();
            default -> letters.getFirst() + letters.getLast();
        };
    }
}
