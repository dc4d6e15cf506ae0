package org.sleepclinic.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Bound;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.KnownLimits;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.study.StudyContent;
import org.sleepclinic.study.StudyReading;

/**
 * Reads what was entered: refuses what cannot be, derives what follows, judges every value. The preview while typing and
 * the report that is kept come from the same reading, so they cannot disagree.
 */
@Dependent
class ReportReader {
    @Inject
    private Knowledge knowledge;
    @Inject
    private KnownLimits limits;
    @Inject
    private Clock clock;

    /**
     * @throws DomainException at the line's field, or at {@code takenAt}
     */
    Reading read(ReportCategory category, ReportContent received, Draw draw) {
        Subject subject = draw.subject();
        requireTime(subject, received);
        boolean byLab = received.values().stream().anyMatch(line -> line.analyte().equals(AdjustedCalcium.CODE));
        ReportContent content = byLab ? received.byLab() : received;
        Map<String, EnteredValue> lines = entered(category, content);
        if (lines.isEmpty() && !category.mayBeWords()) {
            throw new DomainException("result.empty");
        }
        LocalDate day = draw.day();
        Map<String, Quantity> entered = exact(lines);
        Derivations derived = derivations(category, entered, content, draw);
        List<ReadValue> values = new ArrayList<>();
        lines.forEach((code, line) -> values.add(received(code, line, subject, day, labFormula(code, content))));
        derived.values().forEach(one -> values.add(computed(one, subject, day)));
        List<ReadValue> calmed =
                category == ReportCategory.ECG ? onlyOneQtcDecides(values, entered, subject, day) : values;
        Set<QualityNote> notes = SampleQuality.notes(calmed, content, derived.notes(),
                limits.of(IronDecision.class));
        return new Reading(List.copyOf(calmed), notes, correction(content, derived));
    }

    private Derivations derivations(ReportCategory category, Map<String, Quantity> entered, ReportContent content,
            Draw draw) {
        return switch (category) {
            case LAB -> Derivations.ofBlood(entered, content.withBars(draw.bars(content.bars())), draw);
            case ECG -> Derivations.ofEcg(entered, content);
            default -> {
                requireOf(content.study(), entered);
                StudyReading.requirePossible(entered, draw.subject().isChildOn(draw.day()));
                yield Derivations.ofStudy(entered, content);
            }
        };
    }

    /** Only figures the study is asked for: a home test that counts hypopnoeas has no sleep to divide them by. */
    private void requireOf(StudyContent study, Map<String, Quantity> entered) {
        List<String> asked = knowledge.study(study.study()).stream().map(Analyte::code).toList();
        entered.keySet().stream().filter(code -> !asked.contains(code)).findFirst().ifPresent(code -> {
            throw new DomainException("result.not_of_study", knowledge.analyte(code).name()).at("value-" + code);
        });
    }

    /**
     * A night that is told by when it began and how long it was recorded is over by now.
     *
     * @throws DomainException {@code study.ends_future} (minutes) at {@code takenAt}
     */
    void requireOver(ReportContent content) {
        if (content.study() == null || content.takenAt() == null
                || !StudyReading.countsHypopnoeas(content.study().study())) {
            return;
        }
        Map<String, Quantity> figures = content.values().stream()
                .collect(Collectors.toMap(EnteredValue::analyte, EnteredValue::quantity, (first, second) -> second));
        StudyReading.minutes(figures).map(BigDecimal::longValue)
                .filter(minutes -> content.takenAt().plus(minutes, ChronoUnit.MINUTES).isAfter(clock.instant()))
                .ifPresent(minutes -> {
                    throw new DomainException("study.ends_future", minutes).at("takenAt");
                });
    }

    /** As {@link #read}, one line at a time: the refusal of this line, if any. */
    void check(EnteredValue line, ReportCategory category) {
        Analyte analyte = knowledge.analyte(line.analyte());
        if (analyte.category() != category || analyte.derived() && !analyte.code().equals(AdjustedCalcium.CODE)) {
            throw new DomainException("result.not_entered", analyte.name()).at(analyte.field());
        }
        analyte.requirePlausible(line.quantity());
        analyte.requireBoundable(line.bound());
    }

    /** What can be computed with. */
    private static Map<String, Quantity> exact(Map<String, EnteredValue> lines) {
        Map<String, Quantity> exact = new LinkedHashMap<>();
        lines.forEach((code, line) -> {
            if (line.isExact()) {
                exact.put(code, line.quantity());
            }
        });
        return exact;
    }

    private Map<String, EnteredValue> entered(ReportCategory category, ReportContent content) {
        Map<String, EnteredValue> entered = new LinkedHashMap<>();
        for (EnteredValue line : content.values()) {
            check(line, category);
            String code =
                    content.adjustedByLab() && line.analyte().equals("CALCIUM") ? AdjustedCalcium.CODE : line.analyte();
            if (entered.put(code, line) != null) {
                throw new DomainException("result.twice", knowledge.analyte(code).name()).at("value-" + line.analyte());
            }
        }
        return entered;
    }

    private ReadValue received(String code, EnteredValue line, Subject subject, LocalDate day, String formula) {
        Analyte analyte = knowledge.analyte(code);
        return new ReadValue(analyte, line.quantity(), judgement(line.quantity(), line.bound(), analyte, subject, day),
                false, formula, line.bound());
    }

    private ReadValue computed(DerivedValue one, Subject subject, LocalDate day) {
        Analyte analyte = knowledge.analyte(one.analyte());
        return new ReadValue(analyte, one.value(), judgement(one.value(), null, analyte, subject, day), true,
                one.formula());
    }

    private Judgement judgement(Quantity value, Bound bound, Analyte analyte, Subject subject, LocalDate day) {
        return ResultJudgement.of(value, bound, analyte, knowledge.range(analyte.code(), subject, day),
                knowledge.limits(analyte.code()));
    }

    /** Both QTc are shown, but only the deciding one may be critical (RF-06). */
    private static List<ReadValue> onlyOneQtcDecides(List<ReadValue> values, Map<String, Quantity> entered,
            Subject subject,
            LocalDate day) {
        Quantity rate = entered.get("HEART_RATE");
        if (rate == null) {
            return values;
        }
        String deciding = CorrectedQt.deciding(rate, subject.isChildOn(day));
        return values.stream().map(value -> !value.derived() || value.analyte().code().equals(deciding) ? value
                : new ReadValue(value.analyte(), value.received(), value.judgement().calmed(), true, value.formula()))
                .toList();
    }

    private static String labFormula(String code, ReportContent content) {
        return content.adjustedByLab() && code.equals(AdjustedCalcium.CODE) ? "adjusted by the laboratory" : null;
    }

    private static CorrectionSource correction(ReportContent content, Derivations derived) {
        if (content.adjustedByLab()) {
            return CorrectionSource.LAB;
        }
        boolean adjusted = derived.values().stream().anyMatch(one -> one.analyte().equals(AdjustedCalcium.CODE));
        return adjusted ? CorrectionSource.APP : CorrectionSource.NONE;
    }

    private void requireTime(Subject subject, ReportContent content) {
        if (content.takenAt() == null) {
            throw new DomainException("result.taken_missing").at("takenAt");
        }
        if (content.takenAt().isAfter(clock.instant())) {
            throw new DomainException("result.taken_future").at("takenAt");
        }
        if (LocalDate.ofInstant(content.takenAt(), clock.getZone()).isBefore(subject.birthDate())) {
            throw new DomainException("result.taken_before_birth").at("takenAt");
        }
    }
}
