package org.sleepclinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.protocol.Measured;

/** One measure as a step keeps it, unrounded. */
@Embeddable
class RecordedMeasure {
    private String code;
    private BigDecimal amount;
    private String unit;
    private String choice;
    @Column(name = "text_value")
    private String words;

    protected RecordedMeasure() {
    }

    RecordedMeasure(String code, Measured value) {
        this.code = code;
        switch (value) {
            case Measured.Amount measured -> {
                this.amount = measured.quantity().amount();
                this.unit = measured.quantity().unit();
            }
            case Measured.Code answer -> this.choice = answer.code();
            case Measured.Words said -> this.words = said.text();
        }
    }

    String code() {
        return code;
    }

    Measured toValue() {
        if (amount != null) {
            return new Measured.Amount(new Quantity(amount, unit));
        }
        return choice != null ? new Measured.Code(choice) : new Measured.Words(words);
    }
}
