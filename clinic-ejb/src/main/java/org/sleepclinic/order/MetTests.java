package org.sleepclinic.order;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.screening.StudyCheck;

/**
 * What tests in a basket meet.
 *
 * @param earlier for each that was asked for or resulted too recently, the newest sighting
 * @param checks  the safety questions of its studies
 */
@Phi
public record MetTests(List<EarlierRequest> earlier, List<StudyCheck> checks) implements Serializable {
    public static final MetTests NOTHING = new MetTests(List.of(), List.of());

    public MetTests {
        earlier = List.copyOf(earlier);
        checks = List.copyOf(checks);
    }

    @Override
    public String toString() {
        return "MetTests";
    }
}
