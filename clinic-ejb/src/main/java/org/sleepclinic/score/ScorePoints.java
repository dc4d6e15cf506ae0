package org.sleepclinic.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;

/**
 * What was written on the sheet of one scale: points per item, or the total alone.
 *
 * @param items points in the order of the sheet, null where nothing was answered; empty when only the total is known
 * @param total as written on the sheet, or null
 */
@Phi
record ScorePoints(Scale scale, List<Integer> items, Integer total) {
    /**
     * @throws DomainException {@code score.items} (asked, found), {@code score.range} (least, most) at {@code items:0:item} … or
     *                         {@code total}, {@code score.nothing}, {@code score.sum} (sum) at {@code total}
     */
    ScorePoints {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        if (items.stream().allMatch(Objects::isNull)) {
            items = Collections.emptyList();
        }
        requireItems(scale, items);
        requireTotal(scale, items, total);
    }

    private static void requireItems(Scale scale, List<Integer> items) {
        if (!items.isEmpty() && items.size() != scale.items()) {
            throw new DomainException("score.items", scale.items(), items.size()).at("items:0:item");
        }
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) != null && (items.get(at) < 0 || items.get(at) > scale.itemMost())) {
                throw new DomainException("score.range", 0, scale.itemMost()).at("items:" + at + ":item");
            }
        }
        int open = items.indexOf(null);
        if (scale == Scale.IRLS && open >= 0) {
            int answered = (int) items.stream().filter(Objects::nonNull).count();
            throw new DomainException("score.items", scale.items(), answered).at("items:" + open + ":item");
        }
    }

    private static void requireTotal(Scale scale, List<Integer> items, Integer total) {
        if (items.isEmpty() && total == null) {
            throw new DomainException("score.nothing").at(scale.isShipped() ? "items:0:item" : "total");
        }
        if (total != null && (total < 0 || total > scale.most())) {
            throw new DomainException("score.range", 0, scale.most()).at("total");
        }
        if (total != null && !items.isEmpty() && !items.contains(null)) {
            int sum = items.stream().mapToInt(Integer::intValue).sum();
            if (sum != total) {
                throw new DomainException("score.sum", sum).at("total");
            }
        }
        if (total != null && items.contains(null)) {
            throw new DomainException("score.open").at("total");
        }
    }

    /** Points of an item, counted from 1; empty when it was not answered. */
    Optional<Integer> item(int number) {
        return items.isEmpty() ? Optional.empty() : Optional.ofNullable(items.get(number - 1));
    }

    /** The fewest the total can still be. */
    int least() {
        return items.isEmpty() ? total : items.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    /** The most it can still be. */
    int most() {
        return least() + missing().size() * scale.itemMost();
    }

    /** Items nobody answered, as {@code PHQ9.3}. */
    Set<String> missing() {
        return IntStream.range(0, items.size()).filter(at -> items.get(at) == null)
                .mapToObj(at -> scale + "." + (at + 1)).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    @Override
    public String toString() {
        return "ScorePoints[" + scale + "]";
    }
}
