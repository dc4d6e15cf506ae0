package org.sleepclinic.order;

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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.screening.KnownFactQueries;
import org.sleepclinic.screening.KnownFacts;
import org.sleepclinic.screening.Screening;
import org.sleepclinic.screening.StudyCheck;

/** Orders to read. The front desk sees what is ordered, so that it can book; why it is ordered is for clinicians. */
@Stateless
@Boundary
public class OrderLookupFacade {
    @Inject
    private OrderQueries orders;
    @Inject
    private KnownFactQueries known;
    @Inject
    private Screening screening;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /** One order with its tests and its trail. */
    @RolesAllowed({NURSE, TECHNOLOGIST, PHYSICIAN})
    public OrderView view(OrderId id) {
        OrderView view = orders.view(id);
        audit.read(view.row().patient().value(), "order.view", id.value());
        return view;
    }

    /** The drafts of a case, whole and with their safety questions, for the physician who signs them. */
    @RolesAllowed({NURSE, PHYSICIAN})
    public CaseDrafts draftsOf(CaseId id) {
        KnownFacts facts = known.of(id, LocalDate.now(clock));
        audit.read(facts.patient(), "order.drafts", id.value());
        List<OrderView> drafts = orders.draftsOf(id);
        return new CaseDrafts(new PatientId(facts.patient()), drafts,
                screening.ofOrders(facts, drafts.stream().map(draft -> draft.row().id().value()).toList()));
    }

    /** Every order of a case, newest first, whatever became of it. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<OrderRow> ofCase(CaseId id) {
        return listed(orders.ofCase(id), "order.of_case");
    }

    /**
     * Drafts that wait for a physician's signature, most pressing first, then longest waiting.
     *
     * @param after where the slice before ended, or null
     */
    @RolesAllowed({NURSE, PHYSICIAN})
    public Slice<OrderRow> toSign(String after, int size) {
        return listed(orders.toSign(after, size), "order.to_sign");
    }

    /**
     * Signed orders that are not done yet, most pressing first, then longest waiting.
     *
     * @param filter what to show
     * @param after  where the slice before ended, or null
     */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public Slice<OrderRow> toDo(ToDoFilter filter, String after, int size) {
        return listed(orders.toDo(filter, after, size), "order.to_do");
    }

    /** How many open orders there are of each kind, for the tabs of the list. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public List<ToDoCount> toDoCounts() {
        audit.listed(List.of(), "order.to_do_counts");
        return orders.toDoCounts();
    }

    /** What the patient must know before the open orders of a case, to print and hand over. */
    @RolesAllowed({FRONT_DESK, NURSE, TECHNOLOGIST, PHYSICIAN})
    public PreparationSheet preparation(CaseId id) {
        KnownFacts facts = known.of(id, LocalDate.now(clock));
        audit.read(facts.patient(), "order.preparation", id.value());
        List<PreparationSheet.Instruction> told = orders.preparations(id);
        Map<UUID, StudyCheck> checks = screening.ofOrders(facts, told.stream().map(one -> one.order().value()).toList())
                .stream().collect(Collectors.toMap(StudyCheck::order, Function.identity()));
        return new PreparationSheet(new PatientId(facts.patient()),
                told.stream().map(one -> one.asking(checks.get(one.order().value()))).toList());
    }

    private List<OrderRow> listed(List<OrderRow> rows, String what) {
        audit.listed(rows.stream().map(row -> row.patient().value()).toList(), what);
        return rows;
    }

    private Slice<OrderRow> listed(Slice<OrderRow> slice, String what) {
        listed(slice.rows(), what);
        return slice;
    }
}
