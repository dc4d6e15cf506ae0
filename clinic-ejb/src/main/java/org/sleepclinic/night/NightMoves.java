package org.sleepclinic.night;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.BedNight;
import org.sleepclinic.scheduling.NightDesk;

/** Gives a booked night another bed, evening or technologist, with everything locked and looked at as for a first one. */
@Dependent
class NightMoves {
    @Inject
    private NightDesk desk;
    @Inject
    private NightClaim claim;
    @Inject
    private StudyQueries studies;

    void move(AppointmentId id, int version, NightChoice choice, String reason) {
        NightDesk.Standing now = desk.standing(id, version);
        StudyQueries.OrderStudy order = studies.of(now.order().value());
        BedNight night = claim.of(new NightClaim.Wanted(choice, order.study(), studies.kitsOf(id.value()),
                new PatientId(order.patient()), id.value(), now.bed(), now.night()));
        if (now.isAt(night.bed(), night.night())) {
            desk.watch(id.value(), night.technologist(), night.place());
        } else {
            desk.move(id, night, reason);
        }
    }
}
