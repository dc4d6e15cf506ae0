package org.sleepclinic.night;

import static org.sleepclinic.kernel.Roles.NURSE;
import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sleepclinic.kernel.Alarm;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.order.FulfilmentStatus;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.scheduling.AppointmentId;
import org.sleepclinic.scheduling.NightDesk;

/** The record of the morning: the study goes on to be scored, or its order waits for another night. */
@Stateless
@Boundary
public class MorningFacade {
    /** The rule of an urgent finding of the night. */
    static final String URGENT_RULE = "RF-L-NIGHT";

    @Inject
    private RecordQueries queries;
    @Inject
    private RecordRepository records;
    @Inject
    private NightDesk desk;
    @Inject
    private OrderFacade orders;
    @Inject
    private Event<Alarm> alarms;
    @Inject
    private Audit audit;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** A booked night and every record of it. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public MorningView view(AppointmentId night) {
        MorningView view = queries.view(night.value());
        audit.read(view.patient().value(), "night.morning", night.value());
        return view;
    }

    /** How the newest night of an order went, as the one who scores it must know; empty while nobody recorded it. */
    @NoPatientData
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public Optional<MorningView.Entry> ofOrder(OrderId order) {
        Optional<RecordQueries.OfOrder> found = queries.ofOrder(order.value());
        found.ifPresent(one -> audit.read(one.patient(), "night.morning", order.value()));
        return found.map(RecordQueries.OfOrder::entry);
    }

    /**
     * Keeps how a night went; a second record takes the place of the first and says why. Adequate: the order is in progress,
     * to be scored. To be repeated: it waits again. An urgent finding raises an alert.
     *
     * @param shown the record the page began with, or null for none
     * @throws DomainException {@code stale} when somebody recorded it since; {@code night.notBegun}; {@code night.noPatient} when nobody came; {@code night.reported} when
     *         there is a report by now; {@code night.bookedAgain} when the order has another night; what
     *         {@link MorningRecord} refuses
     */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public void record(AppointmentId id, UUID shown, MorningEntry entry) {
        records.lock(id.value());
        RecordQueries.BookedNight night = queries.night(id.value());
        requireSlept(night);
        MorningRecord made = new MorningRecord(night, entry, caller.id(), clock.instant());
        Optional<MorningRecord> earlier = records.current(id.value());
        if (!Objects.equals(earlier.map(MorningRecord::id).orElse(null), shown)) {
            throw new DomainException(DomainException.STALE);
        }
        earlier.ifPresent(before -> {
            requireStillOpen(night, before, made);
            made.replace(before, entry.amendReason());
        });
        records.add(made);
        desk.over(id);
        OrderId order = new OrderId(night.order());
        if (made.verdict() == Verdict.ADEQUATE) {
            orders.started(order);
        } else {
            orders.reopened(order, made.repeatReason());
        }
        audit.changed(night.patient(), "night.morning-record", made.id());
        if (made.isUrgentNews(earlier.orElse(null))) {
            alarms.fire(alarm(made));
        }
    }

    private void requireSlept(RecordQueries.BookedNight night) {
        if (!night.status().holdsTime()) {
            throw new DomainException("night.noPatient");
        }
        if (clock.instant().isBefore(night.slot().start())) {
            throw new DomainException("night.notBegun");
        }
    }

    /** Whoever finds the night worse or better afterwards is too late once it is reported, or another night is booked. */
    private static void requireStillOpen(RecordQueries.BookedNight night, MorningRecord before, MorningRecord made) {
        if (before.verdict() == made.verdict()) {
            return;
        }
        if (night.fulfilment().hasReport()) {
            throw new DomainException("night.reported").at("verdict");
        }
        if (before.verdict() == Verdict.REPEAT && night.fulfilment() != FulfilmentStatus.WAITING) {
            throw new DomainException("night.bookedAgain").at("verdict");
        }
    }

    private Alarm alarm(MorningRecord made) {
        return new Alarm(made.patient(), made.caseId(), Alarm.Source.CASE, made.id(), URGENT_RULE, made.urgentLevel(),
                made.urgent(), List.of(new Reason("night.urgent", made.urgent())), clock.instant());
    }
}
