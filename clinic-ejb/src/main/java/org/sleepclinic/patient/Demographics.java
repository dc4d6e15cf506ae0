package org.sleepclinic.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;

/** Who a patient is, as told at the desk. The birth date is a calendar day, of no time zone. */
@Phi
public record Demographics(PersonName name, LocalDate birthDate, Sex sex, Contacts contacts,
        NextOfKin kin) implements Serializable {
    private static final int OLDEST_YEARS = 130;

    public Demographics {
        if (birthDate == null) {
            throw new DomainException("text.required").at("birthDate");
        }
        if (sex == null) {
            throw new DomainException("text.required").at("sex");
        }
    }

    /**
     * Refuses a birth date nobody alive can have.
     *
     * @throws DomainException {@code patient.birth.future} or {@code patient.birth.old} (years) at {@code birthDate}
     */
    void requireBornBy(LocalDate today) {
        if (birthDate.isAfter(today)) {
            throw new DomainException("patient.birth.future").at("birthDate");
        }
        if (birthDate.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new DomainException("patient.birth.old", OLDEST_YEARS).at("birthDate");
        }
    }

    Whereabouts whereabouts(PatientId of) {
        String nearest = Stream.of(kin.name(), kin.relation(), kin.phone()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Whereabouts(of, contacts.phone(), contacts.address(), nearest.isEmpty() ? null : nearest);
    }

    @Override
    public String toString() {
        return "Demographics[…]";
    }
}
