package org.sleepclinic.desk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;

/**
 * What is missing before a booking.
 *
 * @param missing in the order it is asked
 */
public record DeskCheck(Readiness readiness, List<MissingDetail> missing) implements Serializable {
    public DeskCheck {
        missing = List.copyOf(missing);
    }

    static DeskCheck of(Finding<Readiness> found) {
        return new DeskCheck(found.outcome().orElse(Readiness.ASK_FIRST),
                found.reasons().stream().map(reason -> MissingDetail.valueOf(reason.input())).toList());
    }

    /** As an address brings it, from the page that looked; {@code unknown} for what is no detail. */
    public static DeskCheck read(Readiness readiness, String written) {
        Map<String, MissingDetail> all =
                Stream.of(MissingDetail.values()).collect(Collectors.toMap(Enum::name, Function.identity()));
        List<String> names = written == null || written.isBlank() ? List.of() : List.of(written.split(","));
        if (!all.keySet().containsAll(names)) {
            throw new DomainException(DomainException.UNKNOWN);
        }
        return new DeskCheck(readiness, names.stream().map(all::get).toList());
    }

    /** What is missing as {@link #read} takes it. */
    public String written() {
        return missing.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public boolean isReady() {
        return readiness == Readiness.READY;
    }
}
