package org.sleepclinic.document;

import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
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

    /**
     * Keeps what was printed, so that nobody asks again whether the patient knows.
     *
     * @param kind  as it stands on the paper
     * @param start the time that stands on the paper
     * @return whether the paper is still right; else the letter waits to be printed as the appointment stands by now
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public boolean printed(AppointmentId appointment, LetterKind kind, Instant start) {
        AppointmentLetter letter = letters.of(appointment.value());
        letters.keepPrinted(appointment.value(), kind, start, caller.id(), clock.instant());
        audit.changed(letter.patient().value(), "letter.print", appointment.value());
        return letter.kind() == kind && letter.start().equals(start);
    }
}
