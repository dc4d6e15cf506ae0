package org.sleepclinic.kernel;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads ids from addresses and forms, where anybody may have typed them. */
public final class Ids {
    private Ids() {
    }

    /** Several of them as one value for {@code any(cast(string_to_array(?, ',') as uuid[]))}. */
    public static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
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
