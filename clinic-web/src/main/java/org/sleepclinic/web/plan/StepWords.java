package org.sleepclinic.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.plan.Preview.RuleAnswer;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;
import org.sleepclinic.protocol.Recommendation;
import org.sleepclinic.protocol.StepDefinition;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** What a step says of its measures and rules, in words. */
@Named
@ApplicationScoped
public class StepWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;

    /** Where the answer in a field comes from; the empty text for what was typed. */
    public String help(StepField field) {
        if (field.isLastKnown()) {
            return "";
        }
        if (field.isBound()) {
            return texts.of("plan", "labBound", format.date(field.getOfferedFrom()),
                    format.told(field.getOffer().bound(),
                            new Quantity(field.getOffer().amount(), field.getOffer().unit())));
        }
        if (field.isOffered()) {
            return texts.of("plan", field.getMeasure().score() == null ? "labTaken" : "scoreTaken",
                    format.moment(field.getOfferedFrom()));
        }
        if (field.getKnown() == null) {
            return "";
        }
        return field.getOfferedFrom() == null ? texts.label(field.getKnown())
                : texts.of("plan", "knownSince", texts.label(field.getKnown()), format.date(field.getOfferedFrom()));
    }

    /** "Last known 23-Dec-2023: 20 ng/mL", for a value too old to stand in the field unasked; or which rule derives an answer. */
    public String lastKnown(StepField field) {
        MeasureDefinition measure = field.getMeasure();
        String said = switch (field.getLastKnown()) {
            case Measured.YES -> texts.get("plan").get("yes");
            case Measured.NO -> texts.get("plan").get("no");
            case String other -> measure.word(other);
        };
        if (field.isDerived()) {
            return texts.of("plan", "derived", texts.label(field.getKnown()), said);
        }
        return texts.of("plan", "lastKnown", format.date(field.getOfferedFrom()),
                measure.unit() == null ? said : said + " " + format.unit(measure.unit()));
    }

    /** What the button says that takes it over. */
    public String takeOver(StepField field) {
        return texts.of("plan", field.isDerived() ? "takeOverDerived" : "takeOver");
    }

    /** "Iron table: oral or intravenous iron", or what is missing to tell. */
    public String said(StepDefinition step, RuleAnswer answer) {
        if (answer.code() == null) {
            return texts.of("plan", "ruleNeeds", answer.measure(), format.list(labels(step, answer.missing())));
        }
        Map<String, String> words = texts.get("plan");
        String word = switch (answer.code()) {
            case "YES" -> words.get("yes");
            case "NO" -> words.get("no");
            default -> answer.word();
        };
        return texts.of("plan", "ruleSaid", answer.measure(), word);
    }

    /** Ferritin 60 ng/mL; ferritin low, 60 ≤ 75 ng/mL. */
    public List<String> reasons(StepDefinition step, RuleAnswer answer) {
        return answer.reasons().stream().map(reason -> reason(step, reason)).toList();
    }

    private String reason(StepDefinition step, Reason reason) {
        String key = "seen." + reason.seen();
        Map<String, String> words = texts.get("plan");
        return label(step, reason.input()) + ": " + (words.containsKey(key) ? words.get(key) : reason.seen());
    }

    private List<String> labels(StepDefinition step, Collection<String> codes) {
        return codes.stream().sorted().map(code -> label(step, code)).toList();
    }

    private String label(StepDefinition step, String code) {
        return step.measure(code).map(MeasureDefinition::label).orElseGet(() -> texts.get("plan").get("input." + code));
    }

    /** Strong, moderate certainty · adults. */
    public String strength(Recommendation recommendation) {
        String strength = texts.label(recommendation.strength());
        return (recommendation.certainty() == null ? strength
                : texts.of("plan", "certainty", strength, texts.label(recommendation.certainty()))) + " · "
                + recommendation.who();
    }
}
