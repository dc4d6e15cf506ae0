package org.sleepclinic.recording;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.Columns;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.order.AskedTests;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;

/** Recordings as pages show them. */
@Dependent
class RecordingQueries {
    private static final String VIEW = """
            select r.id, r.version, r.order_id, o.number, r.case_id, r.patient_id, r.file_name, r.bytes, r.sha256, r.kind,
                   to_char(r.starts_at, 'YYYY-MM-DD"T"HH24:MI:SS'), r.seconds, cast(r.signals as text), cast(r.gaps as text),
                   r.remarks, r.imported_at, u.display_name, r.void_reason
              from recording r join clinical_order o on o.id = r.order_id join clinic_user u on u.id = r.imported_by
             where""";
    private static final String ORDER = """
            select o.number, i.names, o.case_id, o.patient_id from clinical_order o cross join lateral %s i
             where o.id = ?1""".formatted(AskedTests.of("o.id"));
    private static final String EVENTS = """
            select onset, duration, text, position from recording_event
             where recording_id = ?1 and position > ?2 order by position limit ?3""";

    @PersistenceContext(unitName = "clinic")
    private EntityManager em;

    RecordingView view(RecordingId id) {
        return views(" r.id = ?1", id.value()).stream().findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** Recordings of an order, voided ones too, the earliest first; refuses {@code unknown}. Two statements. */
    OrderFiles of(OrderId order) {
        List<RecordingView> files = views(" r.order_id = ?1 order by r.starts_at, r.id", order.value());
        return Columns.each(em.createNativeQuery(ORDER).setParameter(1, order.value()).getResultList(),
                row -> new OrderFiles(order, row.number(), row.text(), new CaseId(row.uuid()),
                        new PatientId(row.uuid()),
                        files))
                .stream().findFirst().orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** What is marked, in order of time; one row more than wanted is read, to know whether there is a next slice. */
    Slice<EdfEvent> events(RecordingId id, int after, int size) {
        List<Placed> rows = Columns.each(em.createNativeQuery(EVENTS).setParameter(1, id.value())
                .setParameter(2, after).setParameter(3, size + 1).getResultList(),
                row -> new Placed(new EdfEvent(row.decimal(), row.decimal(), row.text()), row.count()));
        Slice<Placed> slice = Slice.of(rows, size, row -> Integer.toString(row.position()));
        return new Slice<>(slice.rows().stream().map(Placed::event).toList(), slice.next());
    }

    private record Placed(EdfEvent event, int position) {
    }

    private List<RecordingView> views(String which, Object parameter) {
        return Columns.each(em.createNativeQuery(VIEW + which).setParameter(1, parameter).getResultList(),
                row -> new RecordingView(new RecordingId(row.uuid()), row.count(), new OrderId(row.uuid()),
                        row.number(),
                        new CaseId(row.uuid()), new PatientId(row.uuid()), row.text(), row.number(), row.text(),
                        row.one(EdfKind.class), LocalDateTime.parse(row.text()), row.decimal(),
                        list(row.text(), SignalView::parse), list(row.text(), RecordingQueries::gap),
                        remarks(row.text()), row.instant(), row.text(), row.text()));
    }

    private static <T> List<T> list(String json, Function<JsonObject, T> item) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(item).toList();
        }
    }

    private static RecordingGap gap(JsonObject json) {
        return new RecordingGap(json.getInt("after"), json.getJsonNumber("onset").bigDecimalValue(),
                json.getJsonNumber("seconds").bigDecimalValue());
    }

    private static List<EdfRemark> remarks(String codes) {
        return Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(EdfRemark::valueOf).toList();
    }
}
