package org.sleepclinic.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sleepclinic.assessment.Answer;
import org.sleepclinic.assessment.AnswerState;
import org.sleepclinic.assessment.GivenAnswer;
import org.sleepclinic.assessment.IntakeFacade;
import org.sleepclinic.assessment.IntakeItem;
import org.sleepclinic.assessment.IntakeSheet;
import org.sleepclinic.assessment.KnownList;
import org.sleepclinic.assessment.SafetyList;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** An intake in words: answers as people read them, reasons by the short name of their question. */
@Named("intakeWords")
@ApplicationScoped
public class IntakeWords {
    private static final String FEATURE = "assessment";
    /** Characters of 2026-09: no day of it is known. */
    private static final int MONTH = 7;

    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private IntakeFacade intakes;

    /** The answer to an item: "10 s–2 min", "6 events a night", "Unknown"; empty while open. */
    public String answer(IntakeItem item, GivenAnswer given) {
        if (given == null) {
            return "";
        }
        Answer answer = given.answer();
        return answer.state() == AnswerState.ANSWERED ? told(item, answer) : texts.label(answer.state());
    }

    /** What stands beside a typed text that is no answer: which answer is kept instead. */
    public String pending(AnswerField field) {
        return field.getGiven() == null ? texts.of(FEATURE, "pendingNone")
                : texts.of(FEATURE, "pendingOther", answer(field.getItem(), field.getGiven()));
    }

    private String told(IntakeItem item, Answer answer) {
        return switch (item.type()) {
            case BOOLEAN, CHOICE, MULTI -> format.list(
                    answer.codes().stream().map(code -> item.labelOf(code).orElse(code)).toList());
            case INTEGER, DECIMAL -> (format.number(new BigDecimal(answer.text())) + " " + unit(item)).strip();
            case DATE -> answer.text().length() == MONTH ? format.month(YearMonth.parse(answer.text()))
                    : format.date(LocalDate.parse(answer.text()));
            case TIME, TEXT -> answer.text();
        };
    }

    /** The unit beside a number: "years", "a night", "cm". */
    public String unit(IntakeItem item) {
        String key = "unit." + item.bounds().unit();
        Map<String, String> words = texts.get(FEATURE);
        return words.containsKey(key) ? words.get(key) : format.unit(item.bounds().unit());
    }

    /** Reasons by name and value: "Tingling: yes". */
    public List<String> reasons(IntakeSheet sheet, Collection<Reason> reasons) {
        return reasons.stream().map(reason -> input(sheet, reason.input()) + ": " + seen(sheet, reason)).toList();
    }

    /** The name of an input of a reason a case or an alert keeps: the short name of its question, or the code itself. */
    public String name(String input) {
        Map<String, String> words = texts.get(FEATURE);
        String key = "input." + input;
        return words.containsKey(key) ? words.get(key) : intakes.labels().getOrDefault(input, input);
    }

    /** The short names of inputs that are missing, in one line. */
    public String missing(IntakeSheet sheet, Collection<String> inputs) {
        return format.list(inputs.stream().sorted().map(input -> input(sheet, input)).distinct().toList());
    }

    /** What the patient's record knows of a list: "Not recorded", "None known", or the entries. */
    public String known(IntakeSheet sheet, SafetyList list) {
        KnownList known = sheet.lists().get(list);
        if (known == null) {
            return texts.of(FEATURE, "list.notRecorded");
        }
        if (!known.told()) {
            return texts.of(FEATURE, "list.elseNotRecorded", known.entries());
        }
        return known.noneKnown() ? texts.of(FEATURE, "list.noneKnown") : known.entries();
    }

    /** Points of a scale with their sign: +2, 0, −2. */
    public String signed(int points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    private String input(IntakeSheet sheet, String code) {
        String key = "input." + code;
        return texts.get(FEATURE).containsKey(key) ? texts.of(FEATURE, key) : sheet.labelOf(code);
    }

    private String seen(IntakeSheet sheet, Reason reason) {
        GivenAnswer given = sheet.answers().get(reason.input());
        boolean isChoice = given != null && !reason.seen().contains(": ");
        return isChoice ? sheet.item(reason.input()).map(item -> answer(item, given)).orElse(reason.seen())
                : reason.seen();
    }
}
