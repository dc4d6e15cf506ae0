package org.sleepclinic.result;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.ClinicalRule;
import org.sleepclinic.kernel.Evidence;
import org.sleepclinic.kernel.RuleLimits;

/** What casts doubt on a value: the tube, broken cells, inflammation, a wide or irregular beat. Notes, never blocks. */
@ClinicalRule(id = "R-QUALITY", source = "2.2 N; GADO; MISC; UTD-PED; 3.3 N; very high K taken as 6.0 mmol/L L",
        evidence = Evidence.UNVERIFIED,
        says = "Low calcium with potassium of 6.0 mmol/L or more and low ALP suggests EDTA; haemolysis spoils potassium,"
                + " magnesium, phosphate and AST; gadodiamide or gadoversetamide within 24 hours lowers colorimetric"
                + " calcium falsely; biotin disturbs PTH, TSH and vitamin D; ionised calcium is unsure without an"
                + " anaerobic sample and its pH; ferritin with CRP above the iron table's limit may be falsely normal or high;"
                + " a value told as less or more than a number that may be critical has to be repeated for an exact one;"
                + " TSAT at the iron table's overload limit asks for an overload check; QTc is"
                + " unreliable with QRS of 120 ms or more or an irregular rhythm.")
final class SampleQuality {
    private static final Set<String> IMMUNOASSAYS = Set.of("PTH", "TSH", "VITAMIN_D");
    private static final BigDecimal VERY_HIGH_POTASSIUM = new BigDecimal("6.0");
    private static final BigDecimal WIDE_QRS = new BigDecimal("120");

    private SampleQuality() {
    }

    /**
     * The notes of a report: those the derivations left, and those its values and sample give.
     *
     * @param iron limits of the iron table, which says from where CRP casts doubt and from where saturation is overload
     */
    static Set<QualityNote> notes(List<ReadValue> values, ReportContent content, Set<QualityNote> derived,
            RuleLimits iron) {
        Map<String, ReadValue> by =
                values.stream().collect(Collectors.toMap(value -> value.analyte().code(), Function.identity()));
        Set<QualityNote> notes = EnumSet.noneOf(QualityNote.class);
        notes.addAll(derived);
        add(notes, QualityNote.EDTA_SUSPECTED, (low(by, "CALCIUM") || low(by, "CALCIUM_ADJUSTED"))
                && atLeast(by, "POTASSIUM", VERY_HIGH_POTASSIUM) && low(by, "ALP"));
        add(notes, QualityNote.HAEMOLYSED, content.signs().contains(SampleSign.HAEMOLYSED));
        add(notes, QualityNote.GADOLINIUM_CALCIUM, content.signs().contains(SampleSign.GADOLINIUM)
                && (by.containsKey("CALCIUM") || by.containsKey("CALCIUM_ADJUSTED")));
        add(notes, QualityNote.BIOTIN_IMMUNOASSAY, content.signs().contains(SampleSign.BIOTIN)
                && IMMUNOASSAYS.stream().anyMatch(by::containsKey));
        add(notes, QualityNote.IONISED_UNSURE, by.containsKey("CALCIUM_IONISED")
                && !content.signs().contains(SampleSign.IONISED_PH_RECORDED));
        add(notes, QualityNote.FERRITIN_ACUTE_PHASE, by.containsKey("FERRITIN")
                && holds(by, "CRP", iron, "INFLAMED_CRP"));
        add(notes, QualityNote.PTH_WITHOUT_CALCIUM, by.containsKey("PTH") && !by.containsKey("CALCIUM")
                && !by.containsKey("CALCIUM_ADJUSTED") && !by.containsKey("CALCIUM_IONISED"));
        add(notes, QualityNote.MAYBE_CRITICAL, values.stream().anyMatch(value -> value.judgement().maybeCritical()));
        add(notes, QualityNote.QTC_WIDE_QRS, atLeast(by, "QRS", WIDE_QRS));
        add(notes, QualityNote.QTC_IRREGULAR, content.rhythm() != null && content.rhythm().isIrregular());
        add(notes, QualityNote.TSAT_OVERLOAD,
                holds(by, "TSAT", iron, "OVERLOAD_TSAT"));
        add(notes, QualityNote.HCG_POSITIVE, atLeast(by, "HCG", BigDecimal.ONE)
                || atLeast(by, "HCG_URINE", BigDecimal.ONE));
        return notes;
    }

    private static void add(Set<QualityNote> notes, QualityNote note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }

    private static boolean low(Map<String, ReadValue> by, String code) {
        return by.containsKey(code) && by.get(code).judgement().flag().isLow();
    }

    private static boolean holds(Map<String, ReadValue> by, String code, RuleLimits limits, String limit) {
        return isSure(by, code, amount -> limits.holds(limit, amount));
    }

    private static boolean atLeast(Map<String, ReadValue> by, String code, BigDecimal limit) {
        return isSure(by, code, amount -> amount.compareTo(limit) >= 0);
    }

    /** Of a bound: of everything it allows. */
    private static boolean isSure(Map<String, ReadValue> by, String code, Function<BigDecimal, Boolean> holds) {
        return by.containsKey(code) && by.get(code).told().agreed(holds).orElse(false);
    }
}
