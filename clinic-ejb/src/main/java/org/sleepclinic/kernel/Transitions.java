package org.sleepclinic.kernel;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A life cycle as one table: from each state, the states it may move to. The enum that owns the states owns the table,
 * so the button that offers a move and the verb that makes it read the same line.
 *
 * @param <S> the states
 */
public final class Transitions<S extends Enum<S>> {
    private final Map<S, Set<S>> moves;

    private Transitions(Map<S, Set<S>> moves) {
        this.moves = moves;
    }

    /** A table of moves; a state that is no key is an end. */
    public static <S extends Enum<S>> Transitions<S> of(Map<S, Set<S>> moves) {
        Map<S, Set<S>> copy = new HashMap<>();
        moves.forEach((from, targets) -> copy.put(from, Set.copyOf(targets)));
        return new Transitions<>(copy);
    }

    public boolean allows(S from, S to) {
        return moves.getOrDefault(from, Set.of()).contains(to);
    }

    /** Where {@code from} may go next; empty for an end. */
    public Set<S> from(S from) {
        Set<S> targets = moves.getOrDefault(from, Set.of());
        return targets.isEmpty() ? Set.of() : EnumSet.copyOf(targets);
    }

    public boolean isEnd(S state) {
        return from(state).isEmpty();
    }

    /**
     * The new state.
     *
     * @throws DomainException {@code transition.refused} (from, to) when the table has no such move
     */
    public S move(S from, S to) {
        if (!allows(from, to)) {
            throw new DomainException("transition.refused", from, to);
        }
        return to;
    }
}
