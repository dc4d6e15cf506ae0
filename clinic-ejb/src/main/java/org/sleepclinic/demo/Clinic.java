package org.sleepclinic.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sleepclinic.alert.AlertFacade;
import org.sleepclinic.alert.AlertView;
import org.sleepclinic.casefile.CaseFacade;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.CaseOrigin;
import org.sleepclinic.casefile.CaseStatus;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.NoteFacade;
import org.sleepclinic.casefile.NoteKind;
import org.sleepclinic.casefile.OpenCase;
import org.sleepclinic.casefile.SuspicionStatus;
import org.sleepclinic.casefile.Urgency;
import org.sleepclinic.identity.DemoStaff;
import org.sleepclinic.order.Basket;
import org.sleepclinic.order.BasketFacade;
import org.sleepclinic.order.CatalogueFacade;
import org.sleepclinic.order.OfferedSet;
import org.sleepclinic.order.OrderFacade;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.order.OrderLookupFacade;
import org.sleepclinic.order.OrderPriority;
import org.sleepclinic.order.ScreeningFacade;
import org.sleepclinic.patient.Demographics;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.result.EnterReport;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.ReportFacade;
import org.sleepclinic.result.ReportId;
import org.sleepclinic.result.ReportView;
import org.sleepclinic.result.ResultFacade;
import org.sleepclinic.result.ReviewFacade;
import org.sleepclinic.result.Rhythm;

/** The demo staff at work: each verb is what one person does at the moment the clock shows. */
@Dependent
class Clinic {
    @Inject
    private ActingFrontDesk frontDesk;
    @Inject
    private ActingNurse nurse;
    @Inject
    private ActingTechnologist technologist;
    @Inject
    private ActingPhysician physician;
    @Inject
    private StoryClock time;
    @Inject
    private PatientFacade patients;
    @Inject
    private CaseFacade cases;
    @Inject
    private NoteFacade notes;
    @Inject
    private OrderFacade orders;
    @Inject
    private CatalogueFacade catalogue;
    @Inject
    private OrderLookupFacade lookup;
    @Inject
    private BasketFacade baskets;
    @Inject
    private ScreeningFacade screening;
    @Inject
    private ResultFacade results;
    @Inject
    private ReportFacade reports;
    @Inject
    private ReviewFacade reviews;
    @Inject
    private AlertFacade alerts;

    /** The clinic's clock goes on to this hour of a day. */
    Instant at(LocalDate day, int hour, int minute) {
        return time.at(day, hour, minute);
    }

    /** The moment at which all stories end. */
    Instant now() {
        return time.now();
    }

    LocalDate today() {
        return time.today();
    }

    /** This hour of a day, or now where it is still to come; the clock stays. */
    Instant moment(LocalDate day, int hour) {
        return time.moment(day, hour);
    }

    /** The clinic's clock goes on to this moment. */
    Instant at(Instant moment) {
        return time.at(moment);
    }

    boolean isEmpty() {
        return frontDesk.does(() -> patients.page(null)).rows().isEmpty();
    }

    PatientId register(Demographics person) {
        return frontDesk.does(() -> patients.register(person, "A different person of the same name"));
    }

    CaseId open(PatientId patient, String complaint, String referrer, Urgency urgency) {
        CaseOrigin origin = referrer == null ? CaseOrigin.WALK_IN : CaseOrigin.REFERRAL;
        return frontDesk.does(() -> cases.open(
                new OpenCase(patient, origin, referrer, complaint, urgency, DemoStaff.LINDQVIST.id())));
    }

    /** People who have an open case, as many of the first of the list as asked for. */
    List<CaseId> openCases(int most) {
        return frontDesk.does(() -> patients.page(null)).rows().stream()
                .map(row -> frontDesk.does(() -> cases.openCaseOf(row.id()))).flatMap(Optional::stream).limit(most)
                .toList();
    }

    PatientId patientOf(CaseId id) {
        return physician.does(() -> cases.view(id)).patient();
    }

    void move(CaseId id, CaseStatus to) {
        physician.does(() -> cases.advance(id, to));
    }

    void close(CaseId id, String reason) {
        physician.does(() -> {
            cases.move(id, CaseStatus.CLOSED, reason, cases.view(id).version());
            return id;
        });
    }

    void confirm(CaseId id, FindingCode sign, boolean present, String note) {
        physician.does(() -> cases.confirmFinding(new ConfirmFinding(id, sign, present, note)));
    }

    /** What the intake suggests is held to be true. */
    void confirmSuspicions(CaseId id) {
        physician.does(() -> {
            cases.suspicions(id).stream().filter(one -> one.status() == SuspicionStatus.RAISED)
                    .forEach(one -> cases.decide(one.id(), SuspicionStatus.CONFIRMED, null, one.version()));
            return id;
        });
    }

    /** A visit note, signed. */
    void note(CaseId id, String body) {
        physician.does(() -> {
            var note = notes.write(id, NoteKind.VISIT, body);
            notes.sign(note, notes.note(note).version());
            return note;
        });
    }

    /** A visit note begun and left. */
    void draft(CaseId id, String body) {
        physician.does(() -> notes.write(id, NoteKind.VISIT, body));
    }

    /** The nurse fills the basket with an order set; one order for the blood, one for the ECG. */
    List<OrderId> place(CaseId id, String set, List<String> tests, String indication, OrderPriority priority) {
        List<Basket.Line> lines =
                tests.stream().map(test -> new Basket.Line(test, null, "Control during treatment")).toList();
        return nurse.does(() -> orders.place(new Basket(id, set, priority, indication, null, lines)));
    }

    /** A whole order set, as the basket offers it. */
    List<OrderId> placeSet(CaseId id, String set, String indication, OrderPriority priority) {
        List<String> tests = nurse.does(() -> catalogue.sets()).stream().filter(one -> one.code().equals(set))
                .findFirst()
                .orElseThrow().items().stream().filter(item -> item.preselected()).map(item -> item.test()).toList();
        return place(id, set, tests, indication, priority);
    }

    /** A set as it is offered for this case: what is for everybody and what the facts choose, each by its own day. */
    List<OrderId> placeOffered(CaseId id, String set, String indication, OrderPriority priority) {
        return place(id, set, indication, priority, OfferedSet.Item::chosen);
    }

    /** Only these tests of a set. */
    List<OrderId> placeOnly(CaseId id, String set, List<String> tests, String indication) {
        return place(id, set, indication, OrderPriority.ROUTINE, item -> tests.contains(item.test()));
    }

    private List<OrderId> place(CaseId id, String set, String indication, OrderPriority priority,
            Predicate<OfferedSet.Item> wanted) {
        return nurse.does(() -> {
            List<Basket.Line> lines =
                    baskets.begin(id, null).sets().stream().filter(one -> one.set().code().equals(set))
                            .flatMap(one -> one.items().stream()).filter(wanted)
                            .map(item -> new Basket.Line(item.test(), item.note(), null, item.dueBy())).toList();
            return orders.place(new Basket(id, set, priority, indication, null, lines));
        });
    }

    /** A physician goes on in spite of what stops a study. */
    void override(OrderId order, String reason) {
        physician.does(() -> {
            screening.override(order, screening.of(order).inTheWay(), reason);
            return order;
        });
    }

    void sign(List<OrderId> placed) {
        physician.does(() -> {
            orders.sign(placed.stream().map(id -> lookup.view(id).row().seen()).toList());
            return placed;
        });
    }

    /** Blood, final, for an order or without one. */
    ReportId blood(PatientId patient, CaseId id, OrderId order, Instant taken, Blood blood) {
        return enter(patient, id, order, ReportCategory.LAB, content(taken, blood.values(), null), true);
    }

    /** Blood of which the laboratory has not said the last word. */
    ReportId preliminary(PatientId patient, CaseId id, OrderId order, Instant taken, Blood blood) {
        return enter(patient, id, order, ReportCategory.LAB, content(taken, blood.values(), null), false);
    }

    ReportId ecg(PatientId patient, CaseId id, OrderId order, Instant taken, int rate, int qt) {
        List<EnteredValue> values =
                Blood.because("").and("HEART_RATE", rate, 0, "/min").and("QT", qt, 0, "ms").values();
        return enter(patient, id, order, ReportCategory.ECG, content(taken, values, Rhythm.SINUS), true);
    }

    private static ReportContent content(Instant taken, List<EnteredValue> values, Rhythm rhythm) {
        return new ReportContent(taken, values, false, Set.of(), false, rhythm, null);
    }

    private ReportId enter(PatientId patient, CaseId id, OrderId order, ReportCategory category,
            ReportContent content, boolean complete) {
        return technologist.does(
                () -> results.enter(new EnterReport(patient, order, id.value(), category, content, complete)));
    }

    /** A physician answers the alerts that a report or an intake raised. */
    void answer(PatientId patient, UUID subject, String comment) {
        physician.does(() -> {
            for (AlertView raised : alerts.raisedBy(patient, subject)) {
                if (raised.isOpen()) {
                    alerts.acknowledge(raised.id(), raised.version(), comment);
                }
            }
            return subject;
        });
    }

    /** Answers what the report raised, then acknowledges it. */
    void review(ReportId report, String comment) {
        PatientId patient = physician.does(() -> reports.open(report)).patient();
        answer(patient, report.value(), comment == null ? "Seen" : comment);
        physician.does(() -> {
            ReportView open = reports.open(report);
            if (open.isReviewable()) {
                reviews.acknowledge(open.seen(), comment);
            }
            return report;
        });
    }
}
