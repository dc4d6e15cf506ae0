package org.sleepclinic.kernel;

import java.util.UUID;

/** Reads ids from addresses and forms, where anybody may have typed them. */
public final class Ids {
    private Ids() {
    }

    /**
     * The id written in {@code text}.
     *
     * @throws DomainException {@code unknown} for anything that is no id
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text == null ? "" : text.strip());
        } catch (IllegalArgumentException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }
}
