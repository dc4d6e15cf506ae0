package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/**
 * A slip in the year loses a patient for years: a day after the one something is wanted by, or more than a year ahead, is
 * asked about once; the same day sent again is meant.
 */
@ApplicationScoped
@FacesValidator(value = "clinic.wantedDay", managed = true)
public class WantedDayValidator implements Validator<LocalDate> {
    private static final String ASKED = WantedDayValidator.class.getName();

    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private Clock clock;

    @Override
    public void validate(FacesContext context, UIComponent field, LocalDate day) {
        LocalDate wantedBy = (LocalDate) field.getAttributes().get("wantedBy");
        if (day == null || !isLate(day, wantedBy, LocalDate.now(clock))
                || day.toString().equals(field.getAttributes().put(ASKED, day.toString()))) {
            return;
        }
        boolean far = wantedBy == null;
        String said = texts.of("shell", far ? "ask.farDay" : "ask.wantedDay", field.getAttributes().get("label"),
                format.date(day), far ? "" : format.date(wantedBy));
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    }

    static boolean isLate(LocalDate day, LocalDate wantedBy, LocalDate today) {
        return wantedBy == null ? day.isAfter(today.plusYears(1)) : day.isAfter(wantedBy) && day.isAfter(today);
    }
}
