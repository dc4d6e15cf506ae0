package org.sleepclinic.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;

/** What follows from a study's figures: its indices, the band of its AHI, the class of its bone density. */
public final class StudyReading {
    /** Scored alike: the plain night, with extended EEG, before a day's test. */
    private static final Set<String> NIGHTS = Set.of("PSG", "PSG_EEG", "PSG_MSLT");
    private static final String HSAT = "HSAT";

    private StudyReading() {
    }

    /** Is this a study whose hypopnoeas are counted by a rule? */
    public static boolean countsHypopnoeas(String study) {
        return NIGHTS.contains(study) || HSAT.equals(study);
    }

    /** Has the study any index? */
    public static boolean hasIndices(String study) {
        return !indices(StudyContent.of(study), Map.of()).isEmpty();
    }

    /**
     * Every index the study can have, in the order of its report; those that lack an input among them.
     *
     * @param measured by analyte code, each in its analyte's canonical unit
     */
    public static List<Index> indices(StudyContent study, Map<String, Quantity> measured) {
        Figures figures = new Figures(measured);
        if (NIGHTS.contains(study.study())) {
            return night(figures, study.rule());
        }
        return switch (study.study()) {
            case HSAT -> List
                    .of(new Index(RespiratoryEventIndex.CODE, byRule(RespiratoryEventIndex.FORMULA, study.rule()),
                            RespiratoryEventIndex.of(figures)));
            case "SIT" -> List.of(new Index(SitIndex.CODE, SitIndex.FORMULA, SitIndex.of(figures)),
                    new Index(SitDiscomfort.CODE, SitDiscomfort.FORMULA, SitDiscomfort.of(figures)));
            default -> List.of();
        };
    }

    private static List<Index> night(Figures night, HypopnoeaRule rule) {
        return Stream.of(
                new Index(TotalSleepTime.CODE, TotalSleepTime.FORMULA, TotalSleepTime.of(night)),
                new Index(SleepEfficiency.CODE, SleepEfficiency.FORMULA, SleepEfficiency.of(night)),
                new Index(WakeAfterSleepOnset.CODE, WakeAfterSleepOnset.FORMULA, WakeAfterSleepOnset.of(night)),
                share(night, "N1"), share(night, "N2"), share(night, "N3"), share(night, "REM"),
                new Index(ArousalIndex.CODE, ArousalIndex.FORMULA, ArousalIndex.of(night)),
                new Index(ApnoeaHypopnoeaIndex.CODE, byRule(ApnoeaHypopnoeaIndex.FORMULA, rule),
                        ApnoeaHypopnoeaIndex.of(night)),
                new Index(RespiratoryDisturbanceIndex.CODE, byRule(RespiratoryDisturbanceIndex.FORMULA, rule),
                        RespiratoryDisturbanceIndex.of(night)),
                new Index(PlmIndex.CODE, PlmIndex.FORMULA, PlmIndex.of(night)),
                new Index(PlmwIndex.CODE, PlmwIndex.FORMULA, PlmwIndex.of(night))).toList();
    }

    private static Index share(Figures night, String stage) {
        return new Index(stage + "_PERCENT", StageShare.FORMULA, StageShare.of(night, stage + "_MIN"));
    }

    private static String byRule(String formula, HypopnoeaRule rule) {
        return rule == null ? formula
                : formula + "; hypopnoeas by " + (rule == HypopnoeaRule.AASM_1A ? "AASM 1A" : "AASM 1B");
    }

    /** How many minutes of it were recorded; empty where nobody says. */
    public static Optional<BigDecimal> minutes(Map<String, Quantity> measured) {
        return Stream.of("TRT", "MONITORING_MIN").map(measured::get).filter(Objects::nonNull).map(Quantity::amount)
                .findFirst();
    }

    public static Finding<AhiBand> band(Quantity ahi, boolean child) {
        return AhiSeverity.of(ahi.amount(), child);
    }

    public static Finding<BoneClass> bone(BoneSubject subject, BoneCircumstances told, Map<String, Quantity> measured) {
        return BoneDensity.of(subject, told, new Figures(measured));
    }

    /**
     * Refuses what no night can be, and what no child is judged by.
     *
     * @throws DomainException {@code study.more_sleep_than_night} (slept, recorded) at the recording time,
     *                         {@code study.no_t_of_a_child} at the score
     */
    public static void requirePossible(Map<String, Quantity> measured, boolean child) {
        Figures figures = new Figures(measured);
        Finding<Quantity> slept = TotalSleepTime.of(figures);
        if (figures.has("TRT") && slept.outcome().isPresent()) {
            BigDecimal latency = figures.has("SOL") ? figures.amount("SOL") : BigDecimal.ZERO;
            BigDecimal minutes = slept.outcome().get().amount();
            if (minutes.add(latency).compareTo(figures.amount("TRT")) > 0) {
                throw new DomainException("study.more_sleep_than_night", minutes.stripTrailingZeros().toPlainString(),
                        latency.stripTrailingZeros().toPlainString(),
                        figures.amount("TRT").stripTrailingZeros().toPlainString()).at("value-TRT");
            }
        }
        measured.keySet().stream().filter(code -> child && code.startsWith("T_")).findFirst().ifPresent(code -> {
            throw new DomainException("study.no_t_of_a_child").at("value-" + code);
        });
    }
}
