package org.sleepclinic.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.study.StudyContent;

/**
 * What somebody enters of one draw or one ECG.
 *
 * @param takenAt         when blood was taken or the ECG recorded; not in the future
 * @param values          lines with a value; lines left empty are not sent
 * @param adjustedByLab   the calcium line is the laboratory's albumin-adjusted calcium
 * @param bars            why calcium may not be adjusted in this patient now
 * @param signs           what is known of the sample
 * @param rhythm          of an ECG; null for blood
 * @param comment         as received with the result; null for none
 * @param study           of a study: what it says besides its figures; null for blood or an ECG
 * @param concluded       what follows from the findings of a study; the feature that reads them says so
 */
public record ReportContent(Instant takenAt, List<EnteredValue> values, boolean adjustedByLab, Set<CorrectionBar> bars,
        Set<SampleSign> signs, Rhythm rhythm, String comment, StudyContent study,
        List<ConcludedValue> concluded) implements Serializable {
    public ReportContent {
        values = List.copyOf(values);
        bars = Set.copyOf(bars);
        signs = Set.copyOf(signs);
        concluded = List.copyOf(concluded);
    }

    /** A draw or an ECG. */
    public ReportContent(Instant takenAt, List<EnteredValue> values, boolean adjustedByLab, Set<CorrectionBar> bars,
            Set<SampleSign> signs, Rhythm rhythm, String comment) {
        this(takenAt, values, adjustedByLab, bars, signs, rhythm, comment, null, List.of());
    }

    /** A study: when it was recorded, its figures, and what it says. */
    public static ReportContent ofStudy(Instant recordedAt, List<EnteredValue> values, StudyContent study) {
        return new ReportContent(recordedAt, values, false, Set.of(), Set.of(), null, null, study, List.of());
    }

    /** The same report, and what follows from its findings. */
    public ReportContent concluding(ConcludedValue value) {
        return new ReportContent(takenAt, values, adjustedByLab, bars, signs, rhythm, comment, study, List.of(value));
    }

    /** A draw of whose sample nothing is known but whether it is haemolysed. */
    public ReportContent(Instant takenAt, List<EnteredValue> values, boolean adjustedByLab, Set<CorrectionBar> bars,
            boolean haemolysed, Rhythm rhythm, String comment) {
        this(takenAt, values, adjustedByLab, bars, haemolysed ? Set.of(SampleSign.HAEMOLYSED) : Set.of(), rhythm,
                comment);
    }

    /** HCG of this draw, in serum or urine, is positive. */
    boolean isPregnancyTestPositive() {
        return values.stream().anyMatch(line -> line.analyte().startsWith("HCG") && line.amount().signum() > 0);
    }

    /** Codes of the lines told only as less or more than a number. */
    Set<String> bounds() {
        return values.stream().filter(line -> !line.isExact()).map(EnteredValue::analyte).collect(Collectors.toSet());
    }

    /** The same draw with these lines. */
    public ReportContent withValues(List<EnteredValue> lines) {
        return new ReportContent(takenAt, lines, adjustedByLab, bars, signs, rhythm, comment, study, concluded);
    }

    /** The same lines, taken then. */
    public ReportContent takenAt(Instant moment) {
        return new ReportContent(moment, values, adjustedByLab, bars, signs, rhythm, comment, study, concluded);
    }

    /** The same draw, with these reasons not to adjust. */
    ReportContent withBars(Set<CorrectionBar> known) {
        return new ReportContent(takenAt, values, adjustedByLab, known, signs, rhythm, comment, study, concluded);
    }

    /** The same lines, the calcium among them adjusted by the laboratory. */
    ReportContent byLab() {
        return new ReportContent(takenAt, values, true, bars, signs, rhythm, comment, study, concluded);
    }
}
