package org.sleepclinic.night;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The places of one technologist in a night that nobody has. */
final class FreePlaces {
    private final Set<Integer> taken;

    /** @param watched everybody watched in the night, by whomever */
    FreePlaces(UUID technologist, List<ShiftQueries.Watched> watched) {
        this.taken = watched.stream().filter(one -> one.technologist().equals(technologist))
                .map(ShiftQueries.Watched::place).collect(Collectors.toSet());
    }

    /** The first of them, which is somebody's from now on. */
    int take() {
        int first = IntStream.iterate(1, place -> place + 1).filter(place -> !taken.contains(place)).findFirst()
                .orElseThrow();
        taken.add(first);
        return first;
    }
}
