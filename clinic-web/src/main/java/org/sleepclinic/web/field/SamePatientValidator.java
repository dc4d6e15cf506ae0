package org.sleepclinic.web.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.PlainLetters;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.web.shell.Texts;

/**
 * The guard against signing for the wrong patient: initials and year of birth are typed again, and must be those of
 * the patient in the banner (re-entry cut wrong-patient orders by 41 %, Adelman 2013, PMC3638184).
 */
@ApplicationScoped
@FacesValidator(value = "clinic.samePatient", managed = true)
public class SamePatientValidator implements Validator<String> {
    private static final String BIRTH_YEAR = "birthYear";

    @Inject
    private Texts texts;

    @Override
    public void validate(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        PatientBanner banner = (PatientBanner) field.getAttributes().get("banner");
        Set<String> accepted = BIRTH_YEAR.equals(field.getId()) ? Set.of(year(banner.birthDate()))
                : initials(banner.displayName());
        if (!accepted.contains(typed.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT))) {
            String said = texts.of("shell", "error.signBar." + field.getId());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
        }
    }

    /** For "OKONKWO, Grace": GO and OG; for "ÇELIK, Ben" CB and BC too, which every keyboard has. */
    static Set<String> initials(String displayName) {
        return Stream.of(displayName, PlainLetters.of(displayName))
                .flatMap(name -> bothWays(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> bothWays(String name) {
        String[] parts = name.split(",\\s*", 2);
        String family = parts[0].substring(0, 1);
        String given = parts.length > 1 && !parts[1].isEmpty() ? parts[1].substring(0, 1) : "";
        return Stream.of(given + family, family + given);
    }

    static String year(LocalDate born) {
        return String.valueOf(born.getYear());
    }
}
