package org.sleepclinic.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Reason;
import org.sleepclinic.order.OfferedSet;
import org.sleepclinic.web.shell.Texts;

/** The order sets as they look for one case, where tests are ordered. */
@Named("orderSets")
@ViewScoped
public class OrderSetsBean implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FEATURE = "order";
    private static final String SINCE = "since.";

    @Inject
    private transient Texts texts;
    private List<OfferedSet> offered = List.of();

    void take(List<OfferedSet> read) {
        offered = read;
    }

    /** Sets the case asks for, and those something missing could ask for. */
    public List<OfferedSet> getSuggested() {
        return offered.stream().filter(one -> one.isAsked() || !one.missing().isEmpty()).toList();
    }

    public List<OfferedSet> getOthers() {
        return offered.stream().filter(one -> !one.isAsked() && one.missing().isEmpty()).toList();
    }

    Optional<OfferedSet> find(String code) {
        return offered.stream().filter(one -> one.set().code().equals(code)).findFirst();
    }

    /**
     * The test as the set has it that wants it soonest, of those the case asks for or that were taken; where no set has it,
     * none. What has no day comes after what has one.
     */
    Optional<OfferedSet.Item> item(String test, Collection<String> taken) {
        return offered.stream().filter(one -> one.isAsked() || taken.contains(one.set().code()))
                .flatMap(one -> one.items().stream()).filter(item -> item.test().equals(test))
                .min(Comparator.comparing(OfferedSet.Item::dueBy, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Is it a test of one of these sets? */
    boolean hold(String test, Collection<String> taken) {
        return offered.stream().filter(one -> taken.contains(one.set().code()))
                .anyMatch(one -> one.items().stream().anyMatch(item -> item.test().equals(test)));
    }

    /** Why a set is offered: "Epilepsy suspected (RT-1)". */
    public List<String> why(OfferedSet one) {
        return Stream.concat(told(one.reasons()), missing(one.missing())).toList();
    }

    /** Why a test of it is chosen and due so, and what somebody must still find out. */
    public String why(OfferedSet.Item item) {
        return told(item.reasons()).collect(Collectors.joining("; "));
    }

    /** What is not recorded, and so decides nothing. */
    public List<String> missing(OfferedSet.Item item) {
        return missing(item.missing()).toList();
    }

    /** What makes the case pressing: "Red flag: Tetany or carpopedal spasm". */
    public String pressing(List<Reason> reasons) {
        return told(reasons).collect(Collectors.joining("; "));
    }

    private Stream<String> told(List<Reason> reasons) {
        return reasons.stream().map(reason -> texts.of(FEATURE, "because." + reason.input(), reason.seen()));
    }

    private Stream<String> missing(Collection<String> codes) {
        return codes.stream().map(code -> code.startsWith(SINCE)
                ? texts.of(FEATURE, "missing.since", code.substring(SINCE.length()))
                : texts.of(FEATURE, "missing." + code));
    }
}
