package org.sleepclinic.study;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sleepclinic.kernel.Finding;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.kernel.Ucum;

/** Figures as tests write them: {@code PLMS 130; TRT 480}. */
final class Night {
    private Night() {
    }

    static Figures of(String figures) {
        return new Figures(map(figures));
    }

    static Map<String, Quantity> map(String figures) {
        return Arrays.stream(figures.split(";")).map(one -> one.strip().split(" "))
                .collect(Collectors.toMap(part -> part[0], part -> Quantity.of(part[1], unit(part[0]))));
    }

    private static String unit(String code) {
        return code.startsWith("T_") || code.startsWith("Z_") || code.startsWith("SIT_D") ? "{score}"
                : code.endsWith("_MIN") || code.equals("TRT") || code.equals("SOL") ? "min" : "{events}";
    }

    /** "20.0 /h", or "missing PLMS TRT". */
    static String shown(Finding<Quantity> found, int decimals) {
        return found.outcome()
                .map(value -> (value.amount().setScale(decimals, RoundingMode.HALF_UP) + " "
                        + Ucum.shown(value.unit())).strip())
                .orElseGet(() -> "missing " + String.join(" ", new TreeSet<>(found.missing())));
    }
}
