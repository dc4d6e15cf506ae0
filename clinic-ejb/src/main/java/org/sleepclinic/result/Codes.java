package org.sleepclinic.result;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of codes as kept in one column: parted by blanks, in the order of the enum. */
final class Codes {
    private Codes() {
    }

    static <E extends Enum<E>> String join(Collection<E> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> split(String column, Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        for (String code : column.split(" ")) {
            if (!code.isBlank()) {
                codes.add(Enum.valueOf(type, code));
            }
        }
        return codes;
    }
}
