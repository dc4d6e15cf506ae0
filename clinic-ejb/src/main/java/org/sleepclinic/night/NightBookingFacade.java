package org.sleepclinic.night;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;
import static org.sleepclinic.kernel.Roles.FRONT_DESK;
import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.BedNight;
import org.sleepclinic.scheduling.Bookable;
import org.sleepclinic.scheduling.NightDesk;

/**
 * Giving nights to orders: an order and its night are one thing. Booked, the order has its time; cancelled (as any
 * appointment is), it waits again; moved, it keeps its night's trail.
 */
@Stateless
@Boundary
public class NightBookingFacade {
    /** No appointment has this id. */
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private NightDesk desk;
    @Inject
    private NightClaim claim;
    @Inject
    private NightMoves moves;
    @Inject
    private StudyQueries studies;
    @Inject
    private Tonight tonight;
    @Inject
    private NightRepository nights;
    @Inject
    private OrderFacade orders;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Gives a signed order its night; refuses what {@link NightClaim} refuses, and {@code scheduling.order.*}. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public AppointmentId book(OrderId order, NightChoice choice) {
        return book(order, choice, null);
    }

    private AppointmentId book(OrderId order, NightChoice choice, LocalDate had) {
        NightStudy study = studies.of(order.value()).study();
        Bookable what = desk.waiting(order);
        List<String> kits = Stream.concat(study.kits().stream(), choice.extraKits().stream()).distinct().toList();
        BedNight night = claim.of(new NightClaim.Wanted(choice, study, kits, what.patient(), NONE, choice.bed(), had));
        AppointmentId id = desk.book(what, night);
        if (!kits.isEmpty()) {
            nights.addKits(id.value(), kits);
        }
        orders.booked(order);
        return id;
    }

    /** A cancelled night is booked anew: bed, night and kits as before, with whoever on shift has a place. Same refusals. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public AppointmentId bookAgain(AppointmentId cancelled, int version) {
        NightDesk.Standing was = desk.standing(cancelled, version);
        return book(was.order(), new NightChoice(was.night(), was.bed(), null, studies.kitsOf(cancelled.value())),
                was.night());
    }

    /** Gives a booked night another bed, night or technologist; its order keeps it. Same refusals. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void move(AppointmentId id, int version, NightChoice choice, String reason) {
        moves.move(id, version, choice, reason);
    }

    /** Keeps a free bed for somebody, with a reason; refuses a bed that is not free. */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public void hold(UUID bed, LocalDate night, String reason) {
        if (night.isBefore(tonight.night())) {
            throw new DomainException("night.past").at("night");
        }
        desk.lockBeds(bed, bed);
        claim.requireUntouched(bed, night);
        BedHold hold = new BedHold(bed, night, reason, caller.id(), clock.instant());
        nights.add(hold);
        audit.administered("night.hold", hold.id());
    }

    /** Lets a held bed go. */
    @NoPatientData
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN, ADMINISTRATOR})
    public void release(UUID hold, int version) {
        nights.hold(hold).release(version, caller.id(), clock.instant());
        audit.administered("night.release", hold);
    }

    /** Marks on the waiting list whether the patient can come when told on the same day. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public void sameDay(OrderId order, boolean can) {
        Bookable what = desk.waiting(order);
        WaitingMark mark = nights.mark(order.value());
        mark.sameDay(can, caller.id(), clock.instant());
        nights.keep(mark);
        audit.changed(what.patient().value(), "night.same-day", order.value());
    }
}
