package org.sleepclinic.web.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sleepclinic.patient.Sex;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** How an edit of a patient's details is said: what stood in a field, in words. */
@Named("revisionWords")
@ApplicationScoped
public class RevisionWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;

    /** Female, 14-Mar-1979, or what was typed; "nothing" for an empty field. */
    public String told(String field, String value) {
        if (value == null || value.isBlank()) {
            return texts.get("patient").get("nothing");
        }
        return switch (field) {
            case "sex" -> texts.label(Sex.valueOf(value));
            case "birthDate", "deceasedOn" -> format.date(LocalDate.parse(value));
            default -> value;
        };
    }
}
