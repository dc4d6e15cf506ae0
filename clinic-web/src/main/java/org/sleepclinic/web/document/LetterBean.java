package org.sleepclinic.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sleepclinic.document.AppointmentLetter;
import org.sleepclinic.document.LetterFacade;
import org.sleepclinic.document.Letterhead;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.web.shell.Texts;

/** The letter an appointment needs: booked, moved or cancelled. */
@Named("letterPage")
@ViewScoped
public class LetterBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterFacade letters;
    @Inject
    private transient Letterhead head;
    @Inject
    private transient Texts texts;
    private String appointment;
    private AppointmentLetter letter;

    public void load() {
        letter = letters.letter(AppointmentId.parse(appointment));
    }

    /** The browser prints by itself what it shows; here it is kept that it did. Changed since: it is printed again. */
    public void printed() {
        if (!letters.printed(AppointmentId.parse(appointment), letter.kind(), letter.start())) {
            Messages.addGlobalWarn(texts.of("document", "printedOld"));
        }
        load();
    }

    /** Where the patient lives, a line each; none when it is not known. */
    public List<String> getAddressLines() {
        return letter.address() == null ? List.of() : List.of(letter.address().split("\\s*[\\n,;]\\s*"));
    }

    public AppointmentLetter getLetter() {
        return letter;
    }

    public Letterhead getHead() {
        return head;
    }

    public String getAppointment() {
        return appointment;
    }

    public void setAppointment(String appointment) {
        this.appointment = appointment;
    }
}
