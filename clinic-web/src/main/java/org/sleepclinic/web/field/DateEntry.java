package org.sleepclinic.web.field;

import java.time.LocalDate;
import java.util.Optional;
import org.sleepclinic.kernel.TypedDay;

/** A date in a field is read as everywhere in the clinic. */
final class DateEntry {
    private DateEntry() {
    }

    /** The date meant by {@code typed} when it is {@code today} in the clinic; empty when it is no date. */
    static Optional<LocalDate> read(String typed, LocalDate today) {
        return TypedDay.read(typed, today);
    }
}
