package org.sleepclinic.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private enum Light {
        RED, GREEN, OUT
    }

    private static final Transitions<Light> MOVES =
            Transitions.of(Map.of(Light.RED, Set.of(Light.GREEN, Light.OUT), Light.GREEN, Set.of(Light.RED)));

    @Test
    void offersAndMakesTheSameMoves() {
        for (Light from : Light.values()) {
            for (Light to : Light.values()) {
                if (MOVES.from(from).contains(to)) {
                    assertThat(MOVES.move(from, to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> MOVES.move(from, to)).isInstanceOf(DomainException.class)
                            .hasMessage("transition.refused");
                }
            }
        }
    }

    @Test
    void aStateWithoutMovesIsAnEnd() {
        assertThat(MOVES.isEnd(Light.OUT)).isTrue();
        assertThat(MOVES.isEnd(Light.RED)).isFalse();
    }
}
