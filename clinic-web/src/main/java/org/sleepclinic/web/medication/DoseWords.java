package org.sleepclinic.web.medication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.medication.Dose;
import org.sleepclinic.medication.Ladder;
import org.sleepclinic.medication.TreatmentEntry;
import org.sleepclinic.safety.SafetyNotice;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** How doses, spans and what is missing for one are said. */
@Named("doseWords")
@ApplicationScoped
public class DoseWords {
    private static final String BUNDLE = "medication";

    @Inject
    private Texts texts;
    @Inject
    private Format format;

    /** 25 mg on alternate days; the empty text for null. */
    public String say(Dose dose) {
        return dose == null ? "" : format.number(dose.amount()) + " " + format.unit(dose.unit()) + " "
                + texts.label(dose.frequency());
    }

    /** 12.5 mg/day. */
    public String daily(Dose dose) {
        return texts.of(BUNDLE, "perDay", format.number(dose.daily()), format.unit(dose.unit()));
    }

    /** 225–375 mg/day; the empty text where the reference gives none. */
    public String usual(Ladder ladder) {
        String span = ladder == null ? "" : span(ladder.usualLow(), ladder.usualHigh());
        return span.isEmpty() ? "" : texts.of(BUNDLE, "perDay", span, format.unit(ladder.unit()));
    }

    /** One dose is no span. */
    private String span(BigDecimal low, BigDecimal high) {
        return low != null && high != null && low.compareTo(high) == 0 ? format.number(low) : format.range(low, high);
    }

    /** 500 mg/day; the empty text where the reference gives none. */
    public String maximum(Ladder ladder) {
        return ladder == null || ladder.maximum() == null ? ""
                : texts.of(BUNDLE, "perDay", format.number(ladder.maximum()), format.unit(ladder.unit()));
    }

    /** What made a check speak, in words; the empty text where the check says it all itself. */
    public String seen(SafetyNotice notice) {
        return switch (notice.code()) {
            case "LINE" -> texts.get(BUNDLE).get("Place." + notice.seen());
            case "RENAL-UNKNOWN" -> format.list(inputs(List.of(notice.seen().split(", "))));
            case "LADDER-CHANGED", "NOT-RECOGNISED", "TAKEN-ALREADY" -> "";
            case "VPA_START_GATE" -> notice.seen().matches("\\d.*") ? notice.seen() : "";
            default -> "-".equals(notice.seen()) ? "" : notice.seen();
        };
    }

    /** What the check is headed by: the medicine as listed, or in words what the patient has. */
    public String heading(SafetyNotice notice) {
        String key = "Seen." + notice.seen();
        return texts.get("safety").containsKey(key) ? texts.get("safety").get(key) : notice.seen();
    }

    /** Where a check comes from; a code a person would look up stands before it, one of the program's own does not. */
    public String source(SafetyNotice notice) {
        return notice.code().startsWith("SC-") ? notice.code() + " · " + notice.source() : notice.source();
    }

    /** What an answered check was about. */
    public String check(TreatmentEntry.Answered check) {
        return check.says() == null ? texts.get("safety").get("Check." + check.code()) : check.says();
    }

    /** What an input of a rule is called: weight, creatinine. */
    public List<String> inputs(Collection<String> codes) {
        return codes.stream().sorted().map(code -> texts.get(BUNDLE).get("input." + code)).toList();
    }

    /** Weight 60.0 kg. */
    public String reason(Reason reason) {
        return texts.get(BUNDLE).get("input." + reason.input()) + " " + reason.seen();
    }
}
