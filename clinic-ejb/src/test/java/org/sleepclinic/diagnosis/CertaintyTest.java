package org.sleepclinic.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    @Test
    void everyRevisionThatMayBeMade() {
        Map<Certainty, Set<Certainty>> table = new EnumMap<>(Certainty.class);
        for (Certainty from : Certainty.values()) {
            table.put(from, from.revisions());
        }
        assertThat(table).isEqualTo(Map.of(
                Certainty.SUSPECTED, EnumSet.allOf(Certainty.class),
                Certainty.PROVISIONAL, EnumSet.allOf(Certainty.class),
                Certainty.CONFIRMED, EnumSet.of(Certainty.PROVISIONAL, Certainty.CONFIRMED, Certainty.REFUTED),
                Certainty.REFUTED, EnumSet.of(Certainty.SUSPECTED, Certainty.PROVISIONAL, Certainty.CONFIRMED)));
    }
}
