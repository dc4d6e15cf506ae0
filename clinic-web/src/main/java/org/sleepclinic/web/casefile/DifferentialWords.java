package org.sleepclinic.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.assessment.IntakeItem;
import org.sleepclinic.assessment.IntakeSheet;
import org.sleepclinic.assessment.SideBySide;
import org.sleepclinic.assessment.Weighing;
import org.sleepclinic.casefile.SuspicionView;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.web.assessment.IntakeWords;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Lays the suspicions of a case side by side: by the features of the clinical reference 1.1, then by what is left of the rules. */
@ApplicationScoped
public class DifferentialWords {
    private static final String BY_CLINICIAN = "clinician";
    /** Which questions tell of which feature; the order of the rows. */
    private static final List<Feature> FEATURES = List.of(new Feature("STATE", "INT.04", "INT.07"),
            new Feature("CORE", "INT.01", "INT.10", "INT.15.C1"), new Feature("DURATION", "INT.05"),
            new Feature("NUMBER", "INT.06.1"), new Feature("STEREOTYPED", "INT.09"),
            new Feature("PAIN", "INT.16.1", "INT.16.2"),
            new Feature("RELIEF", "INT.15.C3", "INT.15.C3_past", "INT.16.3", "INT.16.4", "INT.15.C2"),
            new Feature("CIRCADIAN", "INT.15.C4", "INT.15.C4_past"), new Feature("RECALL", "INT.12.1", "INT.08.1"),
            new Feature("AFTER", "INT.13", "INT.13.1"),
            new Feature("SIGNS", "INT.17.1", "INT.17.2", "INT.17.3", "INT.18.1", "calcium"),
            new Feature("WITNESS", "INT.02", "INT.11.1", "INT.11.2", "INT.11.3", "INT.11.4"),
            new Feature("EXAM", "INT.35.1", "INT.35.2", "INT.35.3", "INT.35.4"));

    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private IntakeWords intakeWords;

    private record Feature(String code, Set<String> items) {
        Feature(String code, String... items) {
            this(code, Set.of(items));
        }
    }

    /** @param all every condition, also those nothing points to */
    Differential of(SideBySide compared, boolean all) {
        IntakeSheet sheet = compared.sheet();
        List<Differential.Column> every = sheet.assessment().suspicions().stream()
                .map(one -> new Differential.Column(one.condition(), one.weighing(), compared.suspicions().stream()
                        .filter(suspicion -> suspicion.condition() == one.condition()).findFirst().orElse(null)))
                .toList();
        List<Differential.Column> telling = every.stream().filter(Differential.Column::isTelling).toList();
        List<Differential.Column> shown = all || telling.isEmpty() ? every : telling;
        Set<String> known = FEATURES.stream().flatMap(feature -> feature.items().stream()).collect(Collectors.toSet());
        Stream<Differential.Row> rows = FEATURES.stream()
                .map(feature -> row(sheet, feature.code(), shown, feature.items(), false));
        Stream<Differential.Row> rest = Stream.of(row(sheet, "OTHER", shown, known, true));
        return new Differential(shown, Stream.concat(rows, rest).filter(DifferentialWords::says).toList(),
                every.size() - shown.size());
    }

    private static boolean says(Differential.Row row) {
        return row.cells().stream().anyMatch(cell -> !cell.typical().isEmpty() || !cell.pro().isEmpty()
                || !cell.contra().isEmpty() || !cell.missing().isEmpty());
    }

    /** @param others the row of everything that is not among {@code items} */
    private Differential.Row row(IntakeSheet sheet, String feature, List<Differential.Column> columns,
            Set<String> items, boolean others) {
        String told = others ? "" : items.stream().sorted().flatMap(item -> sheet.item(item).stream())
                .filter(item -> sheet.answers().containsKey(item.code()))
                .map(item -> item.wording().label() + ": " + intakeWords.answer(item, sheet.answers().get(item.code())))
                .collect(Collectors.joining("; "));
        return new Differential.Row(texts.of("casefile", "feature." + feature), told, columns.stream()
                .map(column -> cell(sheet, column.weighing(), typical(column, feature), items, others)).toList());
    }

    private String typical(Differential.Column column, String feature) {
        Map<String, String> words = texts.get("casefile");
        String key = "typical." + column.condition() + "." + feature;
        return words.containsKey(key) ? words.get(key) : "";
    }

    private Differential.Cell cell(IntakeSheet sheet, Weighing weighing, String typical, Set<String> items,
            boolean others) {
        return new Differential.Cell(typical, within(sheet, weighing.supports(), items, others),
                within(sheet, weighing.opposes(), items, others),
                weighing.missing().stream().sorted().filter(code -> items.contains(code) != others)
                        .map(code -> gap(sheet, code)).toList());
    }

    private List<String> within(IntakeSheet sheet, List<Reason> reasons, Set<String> items, boolean others) {
        return intakeWords.reasons(sheet,
                reasons.stream().filter(reason -> items.contains(reason.input()) != others).toList());
    }

    private Differential.Gap gap(IntakeSheet sheet, String code) {
        return new Differential.Gap(sheet.item(code).map(item -> item.wording().label())
                .orElseGet(() -> intakeWords.name(code)), sheet.item(code).map(IntakeItem::section).orElse(""));
    }

    /** Who raised it and when, and by which rule if one did. */
    String raised(SuspicionView one) {
        String when = format.moment(one.raisedAt());
        return one.ruleId().equals(BY_CLINICIAN) ? texts.of("casefile", "raisedByClinician", one.raisedBy(), when)
                : texts.of("casefile", "raisedBy", one.ruleId(), one.raisedBy(), when);
    }
}
