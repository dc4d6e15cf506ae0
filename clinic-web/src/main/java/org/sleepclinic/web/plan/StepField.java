package org.sleepclinic.web.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.plan.StepSheet.Known;
import org.sleepclinic.plan.StepSheet.Offer;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.protocol.MeasureDefinition;

/** One measure of a step as its field on the page: a number, a choice, yes or no, or words. */
public class StepField implements Serializable {
    private final MeasureDefinition measure;
    private final Offer offer;
    private final Known known;
    private boolean takenOver;
    private BigDecimal amount;
    private String code;
    private String words;

    StepField(MeasureDefinition measure, Optional<Offer> offer, Optional<Known> known) {
        this.measure = measure;
        this.offer = offer.orElse(null);
        this.known = known.orElse(null);
        if (!isLastKnown()) {
            takeOver();
        }
    }

    /** Puts the value into the field that the record has for it. */
    void takeOver() {
        takenOver = true;
        if (isBound()) {
            return;
        }
        if (offer != null) {
            this.amount = offer.amount();
        } else if (known != null) {
            take(known.value());
        }
    }

    private void take(Measured value) {
        switch (value) {
            case Measured.Amount answer -> this.amount = answer.quantity().amount();
            case Measured.Code answer -> this.code = answer.code();
            case Measured.Words answer -> this.words = answer.text();
        }
    }

    /** What was typed; empty while nothing is. */
    Optional<Measured> value() {
        return switch (measure.type()) {
            case QUANTITY -> Optional.ofNullable(amount)
                    .map(typed -> new Measured.Amount(new Quantity(typed, measure.unit())));
            case TEXT -> Optional.ofNullable(words).filter(typed -> !typed.isBlank()).map(Measured.Words::new);
            case CHOICE,
                    BOOLEAN -> Optional.ofNullable(code).filter(chosen -> !chosen.isBlank()).map(Measured.Code::new);
        };
    }

    public MeasureDefinition getMeasure() {
        return measure;
    }

    public String getKind() {
        return measure.type().name();
    }

    public boolean isOffered() {
        return offer != null;
    }

    /** The laboratory's value is told only as less or more than a number: nothing to take over. */
    public boolean isBound() {
        return offer != null && !offer.isExact();
    }

    Offer getOffer() {
        return offer;
    }

    /** The record has a value too old to stand for today's, and nobody has said yet that it still holds. */
    public boolean isLastKnown() {
        return !takenOver && !isBound() && (offer == null ? known != null && known.lastKnown() : offer.lastKnown());
    }

    /** The old value as the measure has it: its amount, or the answer's code. */
    public String getLastKnown() {
        if (offer != null) {
            return offer.amount().toPlainString();
        }
        return known.value() instanceof Measured.Code answer ? answer.code() : "";
    }

    /** Where the answer is known from that nobody has typed; null where it is not. */
    public Known.From getKnown() {
        return known == null || offer != null ? null : known.from();
    }

    /** Nobody told it: a rule says so. */
    boolean isDerived() {
        return getKnown() == Known.From.AGE_RULE;
    }

    /** When it was measured or told; null where the record itself holds it. */
    public Instant getOfferedFrom() {
        return offer != null ? offer.takenAt() : known == null ? null : known.at();
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
