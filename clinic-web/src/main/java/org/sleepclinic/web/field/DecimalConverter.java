package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sleepclinic.web.shell.Format;

/**
 * A number as measured. The decimal sign is a point; "1,8" is refused, since it may mean 1.8 or 18 hundred, but
 * "1,250" with groups of three is read. Digits are kept as typed: 7.20 is a measurement to two places.
 */
@ApplicationScoped
@FacesConverter(value = "clinic.decimal", managed = true)
public class DecimalConverter extends EntryConverter<BigDecimal> {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,9})?");

    @Inject
    private Format format;

    @Override
    Optional<BigDecimal> read(String typed) {
        String text = typed.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    @Override
    String write(BigDecimal value) {
        return format.measured(value);
    }

    @Override
    String mend() {
        return "mend.number";
    }
}
