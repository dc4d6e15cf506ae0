package org.sleepclinic.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Reason;

/**
 * Red flags of one event: a convulsion that goes on is seen by several rules, and whoever is alarmed reads of it once. The
 * rule that says most leads, and every rule that saw it is named.
 *
 * @param flags the one that leads first
 */
record OneEvent(List<RedFlag> flags) {
    /** What a convulsion shows, what says most first. */
    private static final List<String> CONVULSION = List.of("RF-01", "RF-02", "RF-03", "RF-L1");

    OneEvent {
        flags = List.copyOf(flags);
    }

    /** The flags as they are told: those of one convulsion together, every other by itself. */
    static List<OneEvent> of(List<RedFlag> present) {
        List<RedFlag> convulsion = present.stream().filter(flag -> CONVULSION.contains(flag.code()))
                .sorted(Comparator.comparing(flag -> CONVULSION.indexOf(flag.code()))).toList();
        List<OneEvent> events = new ArrayList<>();
        if (!convulsion.isEmpty()) {
            events.add(new OneEvent(convulsion));
        }
        present.stream().filter(flag -> !CONVULSION.contains(flag.code()))
                .forEach(flag -> events.add(new OneEvent(List.of(flag))));
        return events;
    }

    RedFlag leads() {
        return flags.getFirst();
    }

    /** What to read first: the signs of all of them, each once. */
    String headline(Function<Reason, String> say) {
        return leads().name() != null ? leads().name() : supports()
                .filter(reason -> reason.input().startsWith("NOW."))
                .map(say).distinct().collect(Collectors.joining(", "));
    }

    /** What was seen, each once, and the rules that saw it where there are several. */
    List<Reason> reasons() {
        Stream<Reason> rules = flags.size() == 1 ? Stream.of()
                : Stream.of(new Reason("rules", flags.stream().map(RedFlag::code).collect(Collectors.joining(", "))));
        return Stream.concat(supports(), rules).toList();
    }

    private Stream<Reason> supports() {
        return flags.stream().flatMap(flag -> flag.weighing().supports().stream()).distinct();
    }
}
