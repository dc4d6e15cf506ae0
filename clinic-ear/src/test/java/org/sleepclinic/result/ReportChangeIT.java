package org.sleepclinic.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sleepclinic.kernel.DomainException;

/** What completing and amending may change of a report, and what a report says of others and to whom it belongs. */
class ReportChangeIT extends ReportCase {
    private ResultPatients.Made grace;
    private Instant drawn;

    @BeforeEach
    void somebody() {
        grace = patients.born(ADULT, "FEMALE");
        drawn = clock.instant().minus(Duration.ofMinutes(5));
    }

    @Test
    void completingKeepsTheRhythmAndTheComment() {
        ReportId id = keep(ReportCategory.ECG, ecg("QT 400 ms; HEART_RATE 80 /min", Rhythm.ATRIAL_FIBRILLATION,
                "called the ward"), false);
        EntrySheet sheet = as.technologist(() -> results.sheetOf(id));
        assertThat(sheet.rhythm()).isEqualTo(Rhythm.ATRIAL_FIBRILLATION);
        assertThat(sheet.comment()).isEqualTo("called the ward");
        refuses("rhythm", () -> complete(id, ecg("QRS 96 ms", Rhythm.SINUS, "called the ward")));
        refuses("comment", () -> complete(id, ecg("QRS 96 ms", Rhythm.ATRIAL_FIBRILLATION, "")));
        refuses("takenAt", () -> complete(id, ecg("QRS 96 ms", Rhythm.ATRIAL_FIBRILLATION, "called the ward")
                .takenAt(drawn.minus(Duration.ofMinutes(2)))));
        complete(id, ecg("QRS 96 ms", Rhythm.ATRIAL_FIBRILLATION, "called the ward\nanswered"));
        ReportView report = as.physician(() -> reports.open(id));
        assertThat(report.rhythm()).isEqualTo(Rhythm.ATRIAL_FIBRILLATION);
        assertThat(report.notes()).contains(QualityNote.QTC_IRREGULAR);
        assertThat(report.comment()).isEqualTo("called the ward\nanswered");
    }

    @Test
    void amendingMayChangeTheRhythmAndTheTime() {
        ReportId id = keep(ReportCategory.ECG, ecg("QT 400 ms; HEART_RATE 80 /min", Rhythm.ATRIAL_FIBRILLATION, null),
                true);
        Instant earlier = drawn.minus(Duration.ofHours(1));
        ReportId amended = as.technologist(() -> results.amend(seen(id),
                ecg("QT 400 ms; HEART_RATE 80 /min", Rhythm.SINUS, null).takenAt(earlier), "misread", true));
        ReportView report = as.physician(() -> reports.open(amended));
        assertThat(report.rhythm()).isEqualTo(Rhythm.SINUS);
        assertThat(report.takenAt()).isBetween(earlier.minusMillis(1), earlier.plusMillis(1));
        assertThat(as.physician(() -> reports.open(id)).rhythm()).isEqualTo(Rhythm.ATRIAL_FIBRILLATION);
    }

    @Test
    void anAlbuminAmendedAwayAdjustsNothing() {
        ReportId wrong = keep(ReportCategory.LAB, blood("CALCIUM 1.70 mmol/L; ALBUMIN 20 g/L"), true);
        assertThat(codes(wrong)).contains("CALCIUM_ADJUSTED");
        assertThat(as.technologist(() -> results.sheetOf(wrong)).albumins()).isEmpty();
        ReportId right = as.technologist(
                () -> results.amend(seen(wrong), blood("CALCIUM 1.70 mmol/L"), "albumin of another tube", true));
        assertThat(codes(right)).containsExactly("CALCIUM");
        assertThat(as.physician(() -> reports.open(right)).notes()).contains(QualityNote.CALCIUM_WITHOUT_ALBUMIN);
        assertThat(alarmOf(right)).isEqualTo("RF-04b");
    }

    @Test
    void aPregnancyTestOfTheFirstLinesCountsForTheLast() {
        ReportId id = keep(ReportCategory.LAB, blood("HCG 1 {qualitative}; CREATININE 0.7 mg/dL"), false);
        assertThat(codes(id)).doesNotContain("EGFR");
        complete(id, blood("TSH 2.0 m[IU]/L"));
        assertThat(codes(id)).contains("TSH").doesNotContain("EGFR");
    }

    @Test
    void aValueThatWouldNotFollowAnyMoreIsAmended() {
        ReportId id = keep(ReportCategory.LAB, blood("CREATININE 0.7 mg/dL"), false);
        assertThatThrownBy(() -> complete(id, blood("HCG 1 {qualitative}"))).hasMessage("result.would_drop");
        ReportId amended =
                as.technologist(() -> results.amend(seen(id), blood("CREATININE 0.7 mg/dL; HCG 1 {qualitative}"),
                        "pregnant", true));
        assertThat(codes(amended)).doesNotContain("EGFR");
    }

    @Test
    void whatIsTypedIsReadBesideWhatIsKept() {
        ReportId id = keep(ReportCategory.LAB, blood("CALCIUM 1.80 mmol/L"), false);
        EntrySheet sheet = as.technologist(() -> results.sheetOf(id));
        EntryPreview preview = as.technologist(() -> results.previewMore(sheet, blood("ALBUMIN 40 g/L")));
        assertThat(preview.derived()).extracting(EntryPreview.Line::code).containsExactly("CALCIUM_ADJUSTED");
        complete(id, blood("ALBUMIN 40 g/L"));
        assertThat(codes(id)).contains("CALCIUM_ADJUSTED");
    }

    @Test
    void anotherPatientsCaseIsUnknown() {
        ResultPatients.Made other = patients.born(ADULT, "MALE");
        assertThatThrownBy(() -> as.technologist(
                () -> results.sheetWithout(grace.patient(), other.caseId(), ReportCategory.LAB))).hasMessage("unknown");
        assertThatThrownBy(() -> as.technologist(() -> results.enter(new EnterReport(grace.patient(), null,
                other.caseId(), ReportCategory.LAB, blood("CALCIUM 1.70 mmol/L"), true)))).hasMessage("unknown");
    }

    @ParameterizedTest(name = "{0}: {1} is opened before it is acknowledged")
    @CsvSource(nullValues = "-", value = {
            "haemolysed, SODIUM 140 mmol/L, HAEMOLYSED", "unsure, CALCIUM_IONISED 1.20 mmol/L, -"})
    void inRangeIsNotAlwaysUnremarkable(String row, String lines, SampleSign sign) {
        ReportId id = keep(ReportCategory.LAB, new ReportContent(drawn, values(lines), false, Set.of(),
                sign == null ? Set.of() : Set.of(sign), null, null), true);
        assertThat(as.physician(() -> reports.open(id)).worst()).isEqualTo(Flag.NORMAL);
        assertThatThrownBy(() -> as.physician(() -> reviews.acknowledgeAll(List.of(seen(id)))))
                .hasMessage("result.not_in_range");
        assertThat(queued(id)).extracting(ReviewRow::isUnremarkable).containsExactly(false);
    }

    @Test
    void aNormalCalciumOfLastMonthDoesNotAlarmAboutToday() {
        ReportId severe = keep(ReportCategory.LAB, blood("CALCIUM 1.80 mmol/L; ALBUMIN 40 g/L"), true);
        assertThat(alarmOf(severe)).isEqualTo("RF-04");
        ReportId old = keep(ReportCategory.LAB,
                blood("CALCIUM 2.30 mmol/L; ALBUMIN 40 g/L").takenAt(drawn.minus(Duration.ofDays(30))), true);
        assertThat(alarmOf(old)).isNull();
    }

    @Test
    void theListToReviewSaysAnAnalyteInOneUnit() {
        ReportId id = keep(ReportCategory.LAB, blood("CALCIUM 1.90 mmol/L"), true);
        assertThat(queued(id)).singleElement().satisfies(row -> assertThat(row.flagged())
                .filteredOn(one -> one.name().startsWith("Calcium, total")).singleElement()
                .satisfies(one -> assertThat(one.value().unit()).isEqualTo("mg/dL")));
    }

    private List<ReviewRow> queued(ReportId id) {
        return as.physician(() -> Stream.iterate(reviews.queue(ReviewOrder.OLDEST, null),
                slice -> slice != null,
                slice -> slice.next() == null ? null : reviews.queue(ReviewOrder.OLDEST, slice.next()))
                .flatMap(slice -> slice.rows().stream()).filter(row -> row.seen().id().equals(id)).toList());
    }

    private ReportId keep(ReportCategory category, ReportContent content, boolean complete) {
        return as.technologist(() -> results
                .enter(new EnterReport(grace.patient(), null, grace.caseId(), category, content, complete)));
    }

    private void complete(ReportId id, ReportContent more) {
        as.technologist(() -> results.complete(seen(id), more, true));
    }

    private ReportContent blood(String lines) {
        return new ReportContent(drawn, values(lines), false, Set.of(), false, null, null);
    }

    private ReportContent ecg(String lines, Rhythm rhythm, String comment) {
        return new ReportContent(drawn, values(lines), false, Set.of(), false, rhythm, comment);
    }

    private List<String> codes(ReportId id) {
        return as.physician(() -> reports.open(id)).values().stream().map(ValueView::code).toList();
    }

    private String alarmOf(ReportId id) {
        return patients.one("select rule_id from alert where subject_id = ?", id.value());
    }

    private static void refuses(String field, Runnable completing) {
        assertThatThrownBy(completing::run).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("result.kept_changed");
            assertThat(refused.field()).contains(field);
        });
    }
}
