package org.sleepclinic.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sleepclinic.kernel.TextEntry;

/** One test of an order. It cannot change: a draft's item is taken out and another put in. */
@Embeddable
class OrderItem {
    @Column(name = "test_code")
    private String test;
    private int position;
    private String note;
    @Column(name = "duplicate_reason")
    private String duplicateReason;

    protected OrderItem() {
    }

    OrderItem(int position, Basket.Line line) {
        this.test = line.test();
        this.position = position;
        this.note = TextEntry.optional(line.note(), Basket.LONGEST_NOTE, "note");
        this.duplicateReason = TextEntry.optional(line.duplicateReason(), Basket.LONGEST_NOTE, "reason");
    }

    String test() {
        return test;
    }

    int position() {
        return position;
    }

    String duplicateReason() {
        return duplicateReason;
    }
}
