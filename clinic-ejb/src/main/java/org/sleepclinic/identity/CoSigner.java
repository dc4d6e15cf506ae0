package org.sleepclinic.identity;

import java.util.UUID;

/**
 * Who signs beside the caller, at the same screen: chosen by name, and what was typed as her or his own password. On its way
 * to {@link CoSignature} only; kept and told by nothing.
 *
 * @param person   null: nobody is chosen
 * @param password null or blank: not typed
 */
public record CoSigner(UUID person, String password) {
    /** Nobody else signs. */
    public static final CoSigner NOBODY = new CoSigner(null, null);

    /** Is somebody chosen, and not the very person who asks? */
    public boolean isAnother(UUID than) {
        return person != null && !person.equals(than);
    }

    boolean hasTyped() {
        return password != null && !password.isBlank();
    }

    @Override
    public String toString() {
        return "CoSigner";
    }
}
