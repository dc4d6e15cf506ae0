package org.sleepclinic.web.eeg;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.eeg.EegFinding;
import org.sleepclinic.eeg.EegSlot;

/** The answer to one question of an EEG report. */
public class SlotForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EegSlot slot;
    private final List<EegRow> rows = new ArrayList<>();
    private String one;
    private String[] many = {};

    SlotForm(EegSlot slot, List<EegFinding> kept) {
        this.slot = slot;
        if (slot.detailed()) {
            kept.forEach(finding -> rows.add(new EegRow().show(finding)));
            if (rows.isEmpty()) {
                add();
            }
        } else if (slot.many()) {
            many = kept.stream().map(EegFinding::term).toArray(String[]::new);
        } else {
            one = kept.isEmpty() ? null : kept.getFirst().term();
        }
    }

    void add() {
        rows.add(new EegRow());
    }

    List<EegFinding> findings() {
        if (slot.detailed()) {
            return rows.stream().filter(EegRow::isFilled).map(EegRow::toFinding).toList();
        }
        Stream<String> chosen = slot.many() ? Arrays.stream(many) : Stream.ofNullable(one);
        return chosen.filter(code -> !code.isBlank()).map(EegFinding::of).toList();
    }

    public EegSlot getSlot() {
        return slot;
    }

    public List<EegRow> getRows() {
        return rows;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String[] getMany() {
        return many.clone();
    }

    public void setMany(String[] many) {
        this.many = many.clone();
    }
}
