package org.sleepclinic.scheduling;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.TimeSlot;
import org.sleepclinic.patient.PatientId;

/**
 * Finds out who was quicker, in a transaction of its own: the one that lost the race can read nothing any more. Called
 * by the booking desk only, for callers who may book and so may know.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakenReader {
    @Inject
    private ScheduleQueries schedule;
    @Inject
    private Audit audit;
    @Inject
    private ZoneId zone;

    /** The refusal that names the winner; without a name when the winner is gone again. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public DomainException refusal(UUID resource, PatientId patient, TimeSlot slot, UUID self) {
        return schedule.inTheWay(resource, patient, slot, self).map(taken -> taken.refusal(zone, audit))
                .orElseGet(() -> new DomainException("scheduling.taken.meanwhile").at("time"));
    }
}
