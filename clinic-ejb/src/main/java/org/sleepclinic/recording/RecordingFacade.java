package org.sleepclinic.recording;

import static org.sleepclinic.kernel.Roles.PHYSICIAN;
import static org.sleepclinic.kernel.Roles.TECHNOLOGIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Caller;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;

/** Taking in signal files of studies, and looking at what is in them. */
@Stateless
@Boundary
public class RecordingFacade {
    @Inject
    private RecordingRepository recordings;
    @Inject
    private RecordingLimit limit;
    @Inject
    private RecordingQueries queries;
    @Inject
    private OrderLookupFacade orders;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * Reads a file and keeps what is in it; its samples, its name and whom it names are not kept.
     *
     * @throws DomainException {@code recording.order_kind} for an order that records nothing, or is not signed;
     *                         {@code recording.large} (megabytes, limit); {@code constraint.recording_once} when this very file
     *                         is there already; {@code recording.broken} when it cannot be read to its end; {@code recording.*} for each fault of the format, at {@code file}
     */
    @RolesAllowed({TECHNOLOGIST, PHYSICIAN})
    public RecordingId take(SignalFile file) {
        StudyOrder study = StudyOrder.of(orders.view(file.order()));
        if (!study.takesSignals()) {
            throw new DomainException("recording.order_kind");
        }
        limit.require(file.size());
        Recording recording = read(file, study);
        audit.changed(study.patient(), "recording.take", recording.id());
        return new RecordingId(recording.id());
    }

    /** How large a file may be. */
    @NoPatientData
    @RolesAllowed({TECHNOLOGIST, PHYSICIAN})
    public int mostMegabytes() {
        return limit.megabytes();
    }

    private Recording read(SignalFile file, StudyOrder study) {
        try (FileSeal seal = new FileSeal(file.bytes())) {
            EdfContent content = EdfReader.read(seal);
            Recording recording = new Recording(study, seal.finish(), content, stamp());
            recordings.add(recording, content.events());
            return recording;
        } catch (IOException broken) {
            throw new DomainException("recording.broken").at("file");
        }
    }

    /** It belongs to another study or patient; what was read stays readable with the reason. */
    @RolesAllowed({TECHNOLOGIST, PHYSICIAN})
    public void voidEntry(RecordingId id, int seen, String reason) {
        Recording recording = recordings.find(id);
        recording.voidEntry(reason, seen, stamp());
        audit.changed(recording.patient(), "recording.void", id.value());
    }

    /** What is in one file. */
    @RolesAllowed({TECHNOLOGIST, PHYSICIAN})
    public RecordingView view(RecordingId id) {
        RecordingView view = queries.view(id);
        audit.read(view.patient().value(), "recording.view", id.value());
        return view;
    }

    /** The order and every file of it, voided ones too. */
    @RolesAllowed({TECHNOLOGIST, PHYSICIAN})
    public OrderFiles ofOrder(OrderId order) {
        OrderFiles files = queries.of(order);
        audit.read(files.patient().value(), "recording.of_order", order.value());
        return files;
    }

    /**
     * What is marked in a file, in order of time.
     *
     * @param after where the slice before ended, or null
     */
    @RolesAllowed({TECHNOLOGIST, PHYSICIAN})
    public Slice<EdfEvent> events(RecordingId id, String after, int size) {
        RecordingView view = queries.view(id);
        audit.read(view.patient().value(), "recording.events", id.value());
        return queries.events(id, position(after), size);
    }

    private static int position(String after) {
        try {
            return after == null ? -1 : Integer.parseInt(after);
        } catch (NumberFormatException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    private Stamp stamp() {
        return new Stamp(caller.id(), clock.instant());
    }
}
