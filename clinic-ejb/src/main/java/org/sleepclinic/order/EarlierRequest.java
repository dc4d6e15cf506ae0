package org.sleepclinic.order;

import java.io.Serializable;
import java.time.Instant;

/**
 * The same test in the patient's recent past: asked for, or resulted with or without an order of ours.
 *
 * @param test     code of the catalogue
 * @param resulted true when {@code at} is the time the specimen or recording was taken
 * @param at       when it was ordered, or taken
 * @param by       who ordered it, or entered the result; a display name
 * @param number   the order's number, or null for a result that came without an order
 * @param open     asked for and not done yet
 */
public record EarlierRequest(String test, boolean resulted, Instant at, String by, Long number,
        boolean open) implements Serializable {
}
