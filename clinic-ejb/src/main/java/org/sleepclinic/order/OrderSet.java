package org.sleepclinic.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Evidence;

/**
 * Tests that belong together for a question, as one click.
 *
 * @param code    {@code BASE}, {@code HCA}, {@code EPI}
 * @param trigger when it is used
 * @param timing  how soon
 * @param offers  what in a case asks for it
 */
public record OrderSet(String code, String name, String trigger, String timing, Evidence evidence, String source,
        String approvedBy, LocalDate approvedOn, List<Item> items, List<Offer> offers) implements Serializable {
    /**
     * One test of a set.
     *
     * @param preselected false for what is added only where indicated
     * @param note        how to take it for this set, or when it is indicated; or null
     * @param choosing    what in the patient's facts chooses it all the same, or null
     * @param due         by when, or null
     */
    public record Item(String test, boolean preselected, String note, Choosing choosing, Due due, Evidence evidence,
            String source) implements Serializable {
    }

    /** Facts that choose a test which is not for everybody. */
    public enum Choosing {
        ABLE_TO_BECOME_PREGNANT, HLA_B1502_AT_RISK, EPILEPSY_NEEDS_MRI
    }

    /** Hours within which a test is due, and from when they count. */
    public record Due(int hours, From from) implements Serializable {
        /** What the hours count from: placing, the day of the last seizure, the day of the referral. */
        public enum From {
            ORDER, SEIZURE, REFERRAL
        }
    }

    /**
     * One thing that asks for the set.
     *
     * @param code  condition, beginning of an ICD-10-CM code, class of medicine, red flag, or sign
     * @param years a class of medicine counts after this time; null for the others
     * @param rule  shown as the reason: RT-1
     * @param press how soon what asks wants the whole set; null where each test keeps its own day
     */
    public record Offer(Kind kind, String code, Integer years, String rule, String note,
            Press press) implements Serializable {
        /** Where to look for it. */
        public enum Kind {
            SUSPICION, DIAGNOSIS, MEDICINE_CLASS, RED_FLAG, SIGN
        }

        Offer(Kind kind, String code, Integer years, String rule, String note) {
            this(kind, code, years, rule, note, null);
        }
    }

    /** Hours from placing within which the whole set is wanted, and as what an order for it begins. */
    public record Press(int hours, OrderPriority priority) implements Serializable {
    }

    public OrderSet {
        items = List.copyOf(items);
        offers = List.copyOf(offers);
    }

    /** The same set with these tests. */
    OrderSet with(List<Item> tests) {
        return new OrderSet(code, name, trigger, timing, evidence, source, approvedBy, approvedOn, tests, offers);
    }

    /** The same set with another's tests after its own. */
    OrderSet and(OrderSet more) {
        return with(Stream.concat(items.stream(), more.items.stream()).toList());
    }

    /** Asked for by this condition being suspected. */
    public boolean isFor(String condition) {
        return offers.stream()
                .anyMatch(offer -> offer.kind() == Offer.Kind.SUSPICION && offer.code().equals(condition));
    }

    public boolean isApproved() {
        return approvedOn != null;
    }
}
