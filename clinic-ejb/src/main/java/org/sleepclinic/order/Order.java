package org.sleepclinic.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Stamp;
import org.sleepclinic.kernel.TextEntry;
import org.sleepclinic.kernel.Uuid7;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.patient.PatientId;

/**
 * One thing the clinic asks for and fulfils in one go: a blood draw with its tests, an ECG, a study.
 *
 * <p>It begins as a draft that may still gain and lose tests, becomes binding when a physician signs it, and then keeps
 * what was signed for ever: it is stopped when no longer wanted, voided when it should never have been. How far it has
 * been carried out is a life cycle of its own, which moves only while the order is signed.
 */
@Entity(name = "ClinicalOrder")
@Table(name = "clinical_order")
class Order {
    @Id
    private UUID id;
    private long number;
    @Column(name = "patient_id")
    private UUID patientId;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private OrderCategory category;
    @Enumerated(EnumType.STRING)
    @Column(name = "request_status")
    private RequestStatus request;
    @Enumerated(EnumType.STRING)
    @Column(name = "fulfilment_status")
    private FulfilmentStatus fulfilment;
    @Enumerated(EnumType.STRING)
    private OrderPriority priority;
    @Column(name = "set_code")
    private String setCode;
    private String indication;
    @Column(name = "due_by")
    private LocalDate dueBy;
    @Column(name = "placed_at")
    private Instant placedAt;
    @Column(name = "placed_by")
    private UUID placedBy;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "signed_by")
    @Convert(converter = UuidConverter.class)
    private UUID signedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by")
    @Convert(converter = UuidConverter.class)
    private UUID endedBy;
    @Column(name = "end_reason")
    private String endReason;
    @ElementCollection
    @CollectionTable(name = "order_item", joinColumns = @JoinColumn(name = "order_id"))
    @OrderBy("position")
    private List<OrderItem> items = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "order_move", joinColumns = @JoinColumn(name = "order_id"))
    @OrderBy("position")
    private List<OrderMove> trail = new ArrayList<>();
    @Version
    private int version;

    protected Order() {
    }

    /** A draft of {@code lines}, which all belong to {@code category} and are fulfilled together. */
    Order(OrderSubject subject, OrderCategory category, Basket basket, List<Basket.Line> lines, Stamp placed) {
        this.id = Uuid7.next();
        this.number = subject.number();
        this.patientId = subject.patient();
        this.caseId = subject.caseId();
        this.category = category;
        this.request = RequestStatus.DRAFT;
        this.fulfilment = FulfilmentStatus.WAITING;
        this.priority = basket.priority();
        this.setCode = basket.setOf(lines);
        this.indication = TextEntry.required(basket.indication(), Basket.LONGEST_INDICATION, "indication");
        this.dueBy = basket.dueBy(lines);
        this.placedAt = placed.at();
        this.placedBy = placed.by();
        step(null, request, null, placed);
        lines.forEach(line -> add(line));
    }

    /** Puts one more test into a draft. */
    void add(Basket.Line line) {
        requireDraft();
        if (items.stream().anyMatch(item -> item.test().equals(line.test()))) {
            throw new DomainException("order.twice", line.test()).at("tests");
        }
        int position = items.stream().mapToInt(OrderItem::position).max().orElse(0) + 1;
        items.add(new OrderItem(position, line));
    }

    /** Takes a test out of a draft. The last one stays: an order of nothing is voided instead. */
    void remove(String test) {
        requireDraft();
        OrderItem found = items.stream().filter(item -> item.test().equals(test)).findFirst()
                .orElseThrow(() -> new DomainException("order.test_not_in_order", test));
        if (items.size() == 1) {
            throw new DomainException("order.last_test");
        }
        items.remove(found);
    }

    /** A physician answers for it. Nobody else may; the facade's roles say so. */
    void sign(Stamp stamp) {
        ask(RequestStatus.SIGNED, null, stamp);
        this.signedAt = stamp.at();
        this.signedBy = stamp.by();
    }

    /**
     * No longer wanted. What is done stays done: a fulfilled order is not stopped, nor one whose first values are there.
     * Those are finished or voided, for which the order must be in force.
     */
    void stop(String reason, Stamp stamp) {
        if (request == RequestStatus.SIGNED && !fulfilment.isOpen()) {
            throw new DomainException("order.already_fulfilled", shownNumber());
        }
        requireNoReport();
        end(RequestStatus.STOPPED, reason, stamp);
    }

    /** Entered in error; counts as never ordered. While a report of it counts, that is voided first. */
    void voidEntry(String reason, Stamp stamp) {
        requireNoReport();
        end(RequestStatus.VOIDED, reason, stamp);
    }

    /** The patient has a time for it. */
    boolean booked(Stamp stamp) {
        return fulfil(FulfilmentStatus.BOOKED, null, stamp);
    }

    /** The booked time was given up; somebody must book again. Late news changes nothing once the work has begun. */
    boolean unbooked(Stamp stamp) {
        return fulfilment == FulfilmentStatus.BOOKED && fulfil(FulfilmentStatus.WAITING, null, stamp);
    }

    /** The patient is in the room. Late news changes nothing once there is a result. */
    boolean started(Stamp stamp) {
        return !fulfilment.hasReport() && fulfil(FulfilmentStatus.IN_PROGRESS, null, stamp);
    }

    /** A first result is there. */
    boolean preliminary(Stamp stamp) {
        return fulfil(FulfilmentStatus.PRELIMINARY, null, stamp);
    }

    /** The final result is there. */
    boolean completed(Stamp stamp) {
        return fulfil(FulfilmentStatus.COMPLETED, null, stamp);
    }

    /** It was tried or waited for, and will not be done. */
    boolean notDone(String reason, Stamp stamp) {
        return fulfil(FulfilmentStatus.NOT_DONE, TextEntry.required(reason, Basket.LONGEST_NOTE, "reason"), stamp);
    }

    /** Its result was voided, or it shall be tried once more: somebody must do it again. */
    boolean reopened(String reason, Stamp stamp) {
        return fulfil(FulfilmentStatus.WAITING, TextEntry.required(reason, Basket.LONGEST_NOTE, "reason"), stamp);
    }

    /** Refuses whoever looks at an older version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new DomainException(DomainException.STALE);
        }
    }

    OrderId id() {
        return new OrderId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PatientId patient() {
        return new PatientId(patientId);
    }

    OrderCategory category() {
        return category;
    }

    RequestStatus request() {
        return request;
    }

    FulfilmentStatus fulfilment() {
        return fulfilment;
    }

    Stamp signed() {
        return new Stamp(signedBy, signedAt);
    }

    Instant placedAt() {
        return placedAt;
    }

    /** Tests that were no repeat when they were asked for. */
    List<String> testsWithoutReason() {
        return items.stream().filter(item -> item.duplicateReason() == null).map(OrderItem::test).toList();
    }

    List<String> tests() {
        return items.stream().map(OrderItem::test).toList();
    }

    List<OrderMove> trail() {
        return List.copyOf(trail);
    }

    OrderSigned signedNews() {
        return new OrderSigned(id(), caseId(), patient(), category);
    }

    OrderEnded endedNews(OrderEnded.Ending ending) {
        return new OrderEnded(id(), caseId(), patient(), category, ending);
    }

    /** As spoken on the telephone: O-5490. */
    String shownNumber() {
        return "O-" + number;
    }

    private void requireNoReport() {
        if (fulfilment.hasReport()) {
            throw new DomainException("order.has_report", shownNumber());
        }
    }

    private void end(RequestStatus end, String reason, Stamp stamp) {
        String why = TextEntry.required(reason, Basket.LONGEST_NOTE, "reason");
        ask(end, why, stamp);
        this.endReason = why;
        this.endedAt = stamp.at();
        this.endedBy = stamp.by();
    }

    private void ask(RequestStatus next, String reason, Stamp stamp) {
        RequestStatus before = request;
        request = RequestStatus.MOVES.move(before, next);
        step(before, next, reason, stamp);
    }

    /** News heard twice changes nothing; false then. */
    private boolean fulfil(FulfilmentStatus next, String reason, Stamp stamp) {
        if (request != RequestStatus.SIGNED) {
            throw new DomainException("order.not_active", shownNumber());
        }
        FulfilmentStatus before = fulfilment;
        if (before == next) {
            return false;
        }
        fulfilment = FulfilmentStatus.MOVES.move(before, next);
        step(before, next, reason, stamp);
        return true;
    }

    private void step(Enum<?> from, Enum<?> to, String reason, Stamp stamp) {
        trail.add(new OrderMove(trail.size() + 1, from, to, reason, stamp));
    }

    private void requireDraft() {
        if (request != RequestStatus.DRAFT) {
            throw new DomainException("order.not_draft", shownNumber());
        }
    }
}
