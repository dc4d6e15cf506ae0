package org.sleepclinic.web.assessment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sleepclinic.assessment.Answer;
import org.sleepclinic.assessment.AnswerState;
import org.sleepclinic.assessment.GivenAnswer;
import org.sleepclinic.assessment.IntakeItem;
import org.sleepclinic.assessment.IntakeSheet;
import org.sleepclinic.assessment.ItemType;

/** One question on the page: what is chosen or typed there, and the answer the intake has. */
public class AnswerField implements Serializable {
    private static final Set<String> STATES = Set.of(AnswerState.UNKNOWN.name(), AnswerState.NOT_ASKED.name());

    private static final int MOST_BESIDE = 2;

    private final IntakeItem item;
    private GivenAnswer given;
    private boolean asked;
    private String value = "";
    private String[] values = {};
    private String state = "";
    private String known = "";

    AnswerField(IntakeItem item) {
        this.item = item;
    }

    /** Takes over what the intake now says of this question; true when anything shown of it has changed. */
    boolean follow(IntakeSheet sheet) {
        GivenAnswer now = sheet.answers().get(item.code());
        boolean asks = sheet.asks(item);
        boolean same = asks == asked && (now == null ? given == null : now.equals(given));
        asked = asks;
        given = now;
        if (!same) {
            show(now == null ? null : now.answer());
        }
        return !same;
    }

    private void show(Answer answer) {
        boolean answered = answer != null && answer.state() == AnswerState.ANSWERED;
        state = answer == null || answered ? "" : answer.state().name();
        value = answered ? answer.text() : item.type().isChosen() ? state : "";
        values = answered ? answer.codes().toArray(String[]::new) : new String[0];
        known = value;
    }

    /** Does the field hold something nobody has kept yet? */
    boolean isUnkept() {
        return !known.equals(value == null ? "" : value);
    }

    void kept() {
        known = value == null ? "" : value;
    }

    /** Typed but refused, or not sent yet: the intake keeps another answer than the field shows, or none. */
    public boolean isPending() {
        boolean answered = given != null && given.answer().state() == AnswerState.ANSWERED;
        return isTyped() && asked && !said().isEmpty() && !said().equals(answered ? given.answer().text() : "");
    }

    /** What was typed before and never became an answer stands in the field again. */
    void restore(String typed) {
        value = typed;
        state = "";
    }

    /** What the field says now: a state, codes joined by commas, or the text as typed; empty for nothing. */
    String said() {
        return item.type() == ItemType.MULTI ? String.join(",", withNoneAlone()) : value == null ? "" : value.strip();
    }

    /** What the state beside the field says now. */
    AnswerState saidState() {
        String chosen = item.type() == ItemType.MULTI || isTyped() ? state : value;
        return chosen != null && STATES.contains(chosen) ? AnswerState.valueOf(chosen) : AnswerState.ANSWERED;
    }

    void forgetState() {
        state = "";
    }

    /** "None of these" takes the others out, and any of the others takes it out. */
    private List<String> withNoneAlone() {
        List<String> chosen = Arrays.asList(values == null ? new String[0] : values);
        boolean hadNone = given != null && given.answer().codes().contains(Answer.NONE);
        if (!chosen.contains(Answer.NONE) || chosen.size() == 1) {
            return chosen;
        }
        return hadNone ? chosen.stream().filter(code -> !code.equals(Answer.NONE)).collect(Collectors.toList())
                : List.of(Answer.NONE);
    }

    /** Id of the field on the page: INT_05_1. */
    public String getId() {
        return item.fieldId();
    }

    public IntakeItem getItem() {
        return item;
    }

    public GivenAnswer getGiven() {
        return given;
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isSingle() {
        return item.type() == ItemType.BOOLEAN || item.type() == ItemType.CHOICE;
    }

    public boolean isMulti() {
        return item.type() == ItemType.MULTI;
    }

    /** Takes a line of its own: many choices, or words. */
    public boolean isWide() {
        return isMulti() || isLong() || item.options().size() > MOST_BESIDE;
    }

    public boolean isTyped() {
        return !item.type().isChosen();
    }

    public boolean isDay() {
        return item.type() == ItemType.DATE;
    }

    public boolean isLong() {
        return item.type() == ItemType.TEXT;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String[] getValues() {
        return values.clone();
    }

    public void setValues(String[] values) {
        this.values = values == null ? new String[0] : values.clone();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
