package org.sleepclinic.kernel;

import java.io.Serializable;

/**
 * One input a rule looked at, as shown beside its answer: {@code ("calcium.adjusted", "1.82 mmol/L on 03-Jun-2026")}.
 *
 * @param input code of the input, a bundle key {@code input.<code>}
 * @param seen  the value as seen, with unit, free of markup
 */
public record Reason(String input, String seen) implements Serializable {
}
