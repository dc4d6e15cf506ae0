package org.sleepclinic.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.patient.PatientId;

/** Orders as pages show them, each list in one statement. */
@Dependent
class OrderQueries {
    private static final String ROW = """
            select o.id, o.version, o.number, o.patient_id, p.mrn, p.family_name, p.given_name, p.birth_date, o.case_id,
                   o.category, o.request_status, o.fulfilment_status, o.priority, o.set_code, i.names, i.many, i.repeated,
                   o.due_by, o.placed_at, placer.display_name, o.signed_at, signer.display_name
              from clinical_order o
              join patient p on p.id = o.patient_id
              join clinic_user placer on placer.id = o.placed_by
              left join clinic_user signer on signer.id = o.signed_by
              cross join lateral %s i
             where""".formatted(AskedTests.of("o.id"));
    private static final String THESE = " = any(cast(string_to_array(?1, ',') as uuid[]))";
    private static final String WORDS = "select id, indication, end_reason from clinical_order where id" + THESE;
    private static final String ITEMS = """
            select i.order_id, t.code, t.name, t.loinc, t.preparation, t.cautions, t.turnaround, i.note, i.duplicate_reason,
                   t.evidence, t.source
              from order_item i join catalogue_test t on t.code = i.test_code
             where i.order_id""" + THESE + " order by i.position";
    private static final String TRAIL = """
            select m.order_id, m.to_status, m.reason, m.at, u.display_name
              from order_move m join clinic_user u on u.id = m.by_user
             where m.order_id""" + THESE + " order by m.position";
    private static final String TOLD_BETWEEN = "~";
    private static final String PREPARATIONS = """
            select o.id, string_agg(t.name, '%s' order by i.position) filter (where o.category <> 'LAB' or t.preparation is not null),
                   o.number, string_agg(distinct t.preparation, '%s'), bool_or(t.must_not_drive), a.starts_at, r.name
              from clinical_order o join order_item i on i.order_id = o.id join catalogue_test t on t.code = i.test_code
              left join appointment a on a.order_id = o.id and a.status not in ('CANCELLED', 'NO_SHOW')
              left join resource r on r.id = a.resource_id
             where o.case_id = ?1 and o.request_status = 'SIGNED' and o.fulfilment_status not in ('COMPLETED', 'NOT_DONE')
             group by o.id, a.starts_at, r.name having bool_or(t.preparation is not null)
             order by a.starts_at nulls last, o.placed_at, o.number""".formatted(AskedTests.BETWEEN, TOLD_BETWEEN);
    private static final String OPEN =
            " o.request_status = 'SIGNED' and o.fulfilment_status not in ('COMPLETED', 'NOT_DONE')";
    private static final String COUNTS = "select o.category, count(*) from clinical_order o where" + OPEN
            + " group by o.category";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    OrderView view(OrderId id) {
        return views(" o.id = ?1", id.value(), TRAIL).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    OrderRow row(OrderId id) {
        return rows(em.createNativeQuery(ROW + " o.id = ?1").setParameter(1, id.value())).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Drafts of a case, oldest first, without the trail of their beginning. */
    List<OrderView> draftsOf(CaseId id) {
        return views(" o.case_id = ?1 and o.request_status = 'DRAFT' order by o.placed_at, o.number", id.value(), null);
    }

    List<OrderRow> ofCase(CaseId id) {
        return rows(em.createNativeQuery(ROW + " o.case_id = ?1 order by o.placed_at desc, o.number desc")
                .setParameter(1, id.value()));
    }

    Slice<OrderRow> toSign(String after, int size) {
        return slice(" o.request_status = 'DRAFT'", OrderCursor.parse(after), size);
    }

    Slice<OrderRow> toDo(ToDoFilter filter, String after, int size) {
        String category = filter.category() == null ? "" : " and o.category = '" + filter.category() + "'";
        String state = filter.fulfilment() == null ? "" : " and o.fulfilment_status = '" + filter.fulfilment() + "'";
        return slice(OPEN + category + state, OrderCursor.parse(after), size);
    }

    List<ToDoCount> toDoCounts() {
        return Columns.each(em.createNativeQuery(COUNTS).getResultList(),
                row -> new ToDoCount(row.one(OrderCategory.class), row.number()));
    }

    /** What the patient must know before each open order of a case, in the order of their times. */
    List<PreparationSheet.Instruction> preparations(CaseId id) {
        return Columns.each(em.createNativeQuery(PREPARATIONS).setParameter(1, id.value()).getResultList(),
                row -> new PreparationSheet.Instruction(new OrderId(row.uuid()), row.text(), row.number(),
                        List.of(row.text().split(TOLD_BETWEEN)), row.yes(), row.instant(), row.text(), null));
    }

    /** One row more than wanted is read, to know whether there is a next slice. */
    private Slice<OrderRow> slice(String which, OrderCursor after, int size) {
        Query query = em.createNativeQuery(ROW + which + after.where() + OrderCursor.ORDER + " limit ?4")
                .setParameter(4, size + 1);
        after.bind(query);
        return Slice.of(rows(query), size, row -> OrderCursor.at(row).toString());
    }

    /** Whole orders in four statements, or three without their trails, however many they are. */
    private List<OrderView> views(String which, UUID parameter, String trail) {
        List<OrderRow> rows = rows(em.createNativeQuery(ROW + which).setParameter(1, parameter));
        String ids = String.join(",", rows.stream().map(row -> row.id().toString()).toList());
        Map<UUID, List<OrderView.Item>> items = byOrder(ITEMS, ids, row -> new OrderView.Item(row.text(), row.text(),
                row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.one(Evidence.class),
                row.text()));
        Map<UUID, List<OrderView.Step>> trails = trail == null ? Map.of() : byOrder(trail, ids,
                row -> new OrderView.Step(row.text(), row.text(), row.instant(), row.text()));
        Map<UUID, List<Said>> words = byOrder(WORDS, ids, row -> new Said(row.text(), row.text()));
        return rows.stream().map(row -> {
            UUID id = row.id().value();
            Said said = words.get(id).getFirst();
            return new OrderView(row, said.indication(), said.endReason(), items.get(id),
                    trails.getOrDefault(id, List.of()));
        }).toList();
    }

    /** What is for clinicians only, and so in no list. */
    private record Said(String indication, String endReason) {
    }

    private <R> Map<UUID, List<R>> byOrder(String sql, String ids, Function<Columns, R> record) {
        record Of<R>(UUID order, R what) {
        }
        return Columns.each(em.createNativeQuery(sql).setParameter(1, ids).getResultList(),
                row -> new Of<>(row.uuid(), record.apply(row))).stream()
                .collect(Collectors.groupingBy(Of::order, Collectors.mapping(Of::what, Collectors.toList())));
    }

    private static List<OrderRow> rows(Query query) {
        return Columns.each(query.getResultList(),
                row -> new OrderRow(new OrderId(row.uuid()), row.count(), row.number(),
                        new PatientId(row.uuid()), row.text(), row.text(), row.text(), row.date(),
                        new CaseId(row.uuid()),
                        row.one(OrderCategory.class), row.one(RequestStatus.class), row.one(FulfilmentStatus.class),
                        row.one(OrderPriority.class), row.text(), row.text(), row.count(), row.count(), row.date(),
                        row.instant(),
                        row.text(),
                        row.instant(), row.text()));
    }
}
