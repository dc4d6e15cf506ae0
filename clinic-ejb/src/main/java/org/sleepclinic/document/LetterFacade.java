package org.sleepclinic.document;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.scheduling.AppointmentId;

/** Letters to patients about their appointments. */
@Stateless
@Boundary
public class LetterFacade {
    @Inject
    private LetterRepository letters;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** The letter an appointment needs as it stands: booked, moved or cancelled. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public AppointmentLetter letter(AppointmentId appointment) {
        AppointmentLetter letter = letters.of(appointment.value());
        audit.read(letter.patient().value(), "letter.read", appointment.value());
        return letter;
    }

    /** Keeps that the letter for the time as it stands was printed, so that nobody asks again whether the patient knows. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void printed(AppointmentId appointment) {
        AppointmentLetter letter = letters.of(appointment.value());
        letters.keepPrinted(Uuid7.next(), letter, caller.id(), clock.instant());
        audit.changed(letter.patient().value(), "letter.print", appointment.value());
    }
}
