package org.sleepclinic.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.UuidConverter;
import org.sleepclinic.protocol.Measured;
import org.sleepclinic.result.ReportId;

/** One measure as a step keeps it, unrounded. */
@Embeddable
class RecordedMeasure {
    private String code;
    private BigDecimal amount;
    private String unit;
    private String choice;
    @Column(name = "text_value")
    private String words;
    @Column(name = "report_id")
    @Convert(converter = UuidConverter.class)
    private UUID reportId;

    protected RecordedMeasure() {
    }

    /** {@code from} is the report the value was taken over from, or null. */
    RecordedMeasure(String code, Measured value, ReportId from) {
        this.code = code;
        this.reportId = from == null ? null : from.value();
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
