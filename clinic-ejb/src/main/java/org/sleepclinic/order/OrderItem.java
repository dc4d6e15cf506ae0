package org.sleepclinic.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
        this.note = Words.optional(line.note(), Words.LONGEST_NOTE, "order.note_long", "note");
        this.duplicateReason = Words.optional(line.duplicateReason(), Words.LONGEST_NOTE, "order.reason_long", "reason");
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
