package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import org.sleepclinic.kernel.Amount;
import org.sleepclinic.kernel.TypedNumber;

/** A value as a laboratory tells it: a number, or less or more than one. */
@ApplicationScoped
@FacesConverter(value = "clinic.told", managed = true)
public class ToldConverter extends EntryConverter<Amount> {
    @Override
    Optional<Amount> read(String typed) {
        return Amount.read(typed);
    }

    @Override
    String write(Amount value) {
        return value.toString();
    }

    @Override
    String mend(String typed) {
        return TypedNumber.isAmbiguous(typed) ? "mend.twoNumbers" : "mend.told";
    }
}
