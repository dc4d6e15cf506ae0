package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import org.sleepclinic.kernel.TypedNumber;

/** A number as measured, read as {@link TypedNumber} reads it and written so that it is read again. */
@ApplicationScoped
@FacesConverter(value = "clinic.decimal", managed = true)
public class DecimalConverter extends EntryConverter<BigDecimal> {
    @Override
    Optional<BigDecimal> read(String typed) {
        return TypedNumber.read(typed);
    }

    @Override
    String write(BigDecimal value) {
        return value.toPlainString();
    }

    @Override
    String mend(String typed) {
        return TypedNumber.isBound(typed) ? "mend.bound"
                : TypedNumber.isAmbiguous(typed) ? "mend.twoNumbers" : "mend.number";
    }
}
