package org.sleepclinic.figures;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;

/** Days the figures are about, both of them included. */
public record Period(LocalDate from, LocalDate to) implements Serializable {
    private static final int MOST_YEARS = 5;

    public Period {
        if (to.isBefore(from)) {
            throw new DomainException("figures.period.order").at("to");
        }
        if (from.plusYears(MOST_YEARS).isBefore(to)) {
            throw new DomainException("figures.period.long", MOST_YEARS).at("from");
        }
    }

    TimeSlot within(ZoneId zone) {
        return new TimeSlot(from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
