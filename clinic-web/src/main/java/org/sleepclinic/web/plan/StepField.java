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
    private final Instant offeredFrom;
    private final Known.From known;
    private BigDecimal amount;
    private String code;
    private String words;

    StepField(MeasureDefinition measure, Optional<Offer> offer, Optional<Known> known) {
        this.measure = measure;
        this.offeredFrom = offer.map(Offer::takenAt).orElse(null);
        this.known = offer.isPresent() ? null : known.map(Known::from).orElse(null);
        known.map(Known::value).ifPresent(this::take);
        offer.ifPresent(value -> this.amount = value.amount());
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
        return offeredFrom != null;
    }

    /** Where the answer is known from that nobody has typed; null where it is not. */
    public Known.From getKnown() {
        return known;
    }

    public Instant getOfferedFrom() {
        return offeredFrom;
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
