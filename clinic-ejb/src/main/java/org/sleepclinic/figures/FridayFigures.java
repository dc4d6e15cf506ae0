package org.sleepclinic.figures;

import java.io.Serializable;
import java.util.List;

/** All of Friday's figures of a period. */
public record FridayFigures(Period period, List<WaitingTime> waiting, List<BedWeek> beds, List<NoShows> noShows,
        List<LyingAbout> lying) implements Serializable {
    public FridayFigures {
        waiting = List.copyOf(waiting);
        beds = List.copyOf(beds);
        noShows = List.copyOf(noShows);
        lying = List.copyOf(lying);
    }
}
