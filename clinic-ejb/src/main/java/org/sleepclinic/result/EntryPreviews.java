package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.study.StudyContent;

/** Reads lines while they are typed, with the same reading that later keeps them. */
@Dependent
class EntryPreviews {
    private static final EntryPreview NOTHING = new EntryPreview(Map.of(), List.of(), Set.of(), null);

    @Inject
    private ReportReader reader;
    @Inject
    private StudyReadings studies;
    @Inject
    private Clock clock;

    void check(EnteredValue line, ReportCategory category) {
        reader.check(line, category);
    }

    EntryPreview ofMore(EntrySheet sheet, ReportContent more) {
        return of(sheet, more.withValues(Stream.concat(sheet.kept().stream(), more.values().stream()).toList()));
    }

    EntryPreview of(EntrySheet sheet, ReportContent content) {
        List<EnteredValue> readable =
                content.values().stream().filter(line -> isReadable(line, sheet.category())).toList();
        if (readable.isEmpty()) {
            return NOTHING;
        }
        boolean timed = content.takenAt() != null && !content.takenAt().isAfter(clock.instant());
        ReportContent typed = content.withValues(readable).takenAt(timed ? content.takenAt() : clock.instant());
        Draw draw = new Draw(sheet.subject(), LocalDate.ofInstant(typed.takenAt(), clock.getZone()),
                typed.isPregnancyTestPositive(), OtherAlbumin.reaching(typed.takenAt(), sheet.albumins()).orElse(null),
                sheet.known());
        Reading reading = reader.read(sheet.category(), typed, draw);
        Map<String, EntryPreview.Line> lines = new HashMap<>();
        reading.values().stream().filter(value -> !value.derived())
                .forEach(value -> lines.put(value.analyte().code(), line(value)));
        return new EntryPreview(lines,
                reading.values().stream().filter(ReadValue::derived).map(EntryPreviews::line).toList(),
                reading.notes(), sheet.study() == null ? null : study(typed.study(), reading, draw));
    }

    private StudyView study(StudyContent typed, Reading reading, Draw draw) {
        return studies.view(typed, null,
                reading.values().stream()
                        .collect(Collectors.toMap(value -> value.analyte().code(), ReadValue::received)),
                draw.subject(), draw.day());
    }

    private boolean isReadable(EnteredValue line, ReportCategory category) {
        try {
            reader.check(line, category);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static EntryPreview.Line line(ReadValue value) {
        Analyte analyte = value.analyte();
        Quantity shown = value.derived() ? analyte.shown(value.received()) : value.received();
        ReferenceRange range = value.judgement().range().orElse(null);
        String unit = value.received().unit();
        return new EntryPreview.Line(analyte.code(), analyte.name(), shown,
                analyte.equal(value.received(), value.bound()),
                value.judgement().flag(), analyte.shownIn(unit, range), analyte.shownBeside(unit, range),
                value.formula(),
                value.derived() ? null : OtherUnit.of(value.received(), analyte, value.judgement()).orElse(null),
                value.bound());
    }
}
