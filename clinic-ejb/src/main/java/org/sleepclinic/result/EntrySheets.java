package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.order.OrderId;
import org.sleepclinic.patient.PatientId;
import org.sleepclinic.study.StudyContent;
import org.sleepclinic.study.StudyRecords;

/** Lays out entry forms: which lines, in which units, with what is known already. */
@Dependent
class EntrySheets {
    /** How far back a form looks for an albumin; which of them reaches the draw is known once its time is. */
    private static final Duration LOOK_BACK = Duration.ofDays(60);

    @Inject
    private SheetQueries queries;
    @Inject
    private Knowledge knowledge;
    @Inject
    private StudyRecords studies;
    @Inject
    private Clock clock;

    /** The signed order; refuses {@code result.order_unsigned}. */
    SheetQueries.Ordered ordered(OrderId order) {
        SheetQueries.Ordered found =
                queries.ordered(order, clock.instant()).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        if (!found.signed()) {
            throw new DomainException("result.order_unsigned", "O-" + found.number());
        }
        return found;
    }

    Subject subject(PatientId patient) {
        return queries.subject(patient).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** The same; refuses as unknown the case of another patient. {@code caseId} may be null. */
    Subject subject(PatientId patient, UUID caseId) {
        return queries.subject(patient, caseId).orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
    }

    /** What the patient's record says that formulas must know. */
    List<RecordedState> known(PatientId patient) {
        return queries.known(patient, LocalDate.now(clock), clock.getZone());
    }

    /** Albumins that reach a draw at {@code takenAt}, but for those of the report {@code own}, which may be null. */
    List<OtherAlbumin> albuminsBefore(PatientId patient, Instant takenAt, ReportId own) {
        return queries.albumins(patient, takenAt.minus(OtherAlbumin.REACH), takenAt, own);
    }

    EntrySheet ofOrder(SheetQueries.Ordered order) {
        ReportCategory category = ReportCategory.valueOf(order.category());
        if (category.isStudy()) {
            return study(
                    new Asked(order.subject(), order.id(), order.number(), order.caseId(), category, order.begun()),
                    StudyContent.of(order.tests().getFirst()), null);
        }
        List<Analyte> lines = category == ReportCategory.ECG ? knowledge.measured(category)
                : knowledge.analytes(order.tests()).stream().filter(one -> !one.derived()).toList();
        return sheet(new Asked(order.subject(), order.id(), order.number(), order.caseId(), category, order.begun()),
                lines.isEmpty() ? knowledge.measured(category) : lines, null, List.of());
    }

    EntrySheet without(Subject subject, UUID caseId, ReportCategory category) {
        return sheet(new Asked(subject, null, null, caseId, category, null), knowledge.measured(category), null,
                List.of());
    }

    /**
     * A form for a study's report that came without an order.
     *
     * @throws DomainException {@code unknown} for a test that is no study
     */
    EntrySheet studyWithout(Subject subject, UUID caseId, String study) {
        return study(new Asked(subject, null, null, caseId, knowledge.categoryOf(study), null), StudyContent.of(study),
                null);
    }

    /** What a study asks for, in the order it gives; each figure in its one unit. */
    private EntrySheet study(Asked asked, StudyContent said, ResultReport report) {
        List<EntryLine> lines = line(knowledge.study(said.study()), asked.subject(), report);
        return new EntrySheet(asked.subject(), asked.order(), asked.number(), asked.caseId(), asked.category(), lines,
                report == null ? null : report.seen(), report == null ? null : report.takenAt(), Set.of(), null,
                report == null ? null : report.comment(), Set.of(), List.of(), List.of(), List.of(), said,
                knowledge.nameOf(said.study()), asked.begun());
    }

    private List<EntryLine> line(List<Analyte> lines, Subject subject, ResultReport report) {
        Map<String, EnteredValue> known = report == null ? Map.of()
                : report.received().stream().collect(Collectors.toMap(EnteredValue::analyte, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return lines.stream().map(one -> line(one, subject, today, known.get(one.code()))).toList();
    }

    /** The form of a report that exists: its order's lines and every line it holds. */
    EntrySheet of(ResultReport report) {
        return of(report, report.orderId() == null ? null : ordered(new OrderId(report.orderId())));
    }

    /** The same, its order known already; null for a report without one. */
    EntrySheet of(ResultReport report, SheetQueries.Ordered order) {
        Set<String> codes = new LinkedHashSet<>(order == null ? List.of() : order.tests());
        Subject subject = order == null ? subject(report.patient()) : order.subject();
        Asked asked = new Asked(subject, report.orderId(), order == null ? null : order.number(), report.caseId(),
                report.category(), null);
        if (report.category().isStudy()) {
            return study(asked, studies.find(report.id().value())
                    .orElseThrow(() -> new DomainException(DomainException.UNKNOWN)), report);
        }
        List<EnteredValue> kept = report.received();
        kept.forEach(value -> codes.add(value.analyte()));
        Set<Analyte> lines = new LinkedHashSet<>(knowledge.analytes(codes));
        if (report.category() == ReportCategory.ECG || report.orderId() == null) {
            lines.addAll(knowledge.measured(report.category()));
        }
        return sheet(asked, new ArrayList<>(lines), report, kept);
    }

    /** Whose form it is, what asked for it and when the patient was there; order, number, case and time may be null. */
    private record Asked(Subject subject, UUID order, Long number, UUID caseId, ReportCategory category,
            Instant begun) {
    }

    private EntrySheet sheet(Asked asked, List<Analyte> lines, ResultReport report, List<EnteredValue> kept) {
        Subject subject = asked.subject();
        LocalDate today = LocalDate.now(clock);
        Map<String, EnteredValue> known =
                kept.stream().collect(Collectors.toMap(EnteredValue::analyte, Function.identity()));
        List<EntryLine> form = lines.stream().filter(one -> !one.derived() || known.containsKey(one.code()))
                .map(one -> line(one, subject, today, known.get(one.code()))).toList();
        Instant now = clock.instant();
        List<RecordedState> recorded = known(subject.patient());
        LocalDate day = report == null ? today : LocalDate.ofInstant(report.takenAt(), clock.getZone());
        Draw draw = new Draw(subject, day, false, null, recorded);
        return new EntrySheet(subject, asked.order(), asked.number(), asked.caseId(), asked.category(), form,
                report == null ? null : report.seen(),
                report == null ? null : report.takenAt(),
                report == null ? Set.of() : report.signs(), report == null ? null : report.rhythm(),
                report == null ? null : report.comment(),
                draw.bars(report == null ? Set.of() : report.bars()), recorded, RecordedBars.on(day, recorded),
                asked.category() == ReportCategory.LAB ? queries.albumins(subject.patient(), now.minus(LOOK_BACK), now,
                        report == null ? null : report.id()) : List.of(),
                null, null, asked.begun());
    }

    private EntryLine line(Analyte analyte, Subject subject, LocalDate day, EnteredValue kept) {
        List<String> units = new ArrayList<>(analyte.units().units());
        Collections.reverse(units);
        Map<String, ReferenceRange> ranges = knowledge.range(analyte.code(), subject, day)
                .map(range -> units.stream().collect(
                        Collectors.toMap(Function.identity(), unit -> analyte.shownIn(unit, range))))
                .orElse(Map.of());
        return new EntryLine(analyte.code(), analyte.name(), analyte.panel(), units, analyte.qualitative(), ranges,
                kept);
    }
}
