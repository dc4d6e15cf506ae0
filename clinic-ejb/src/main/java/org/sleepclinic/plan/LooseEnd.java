package org.sleepclinic.plan;

import java.io.Serializable;
import org.sleepclinic.kernel.Phi;

/**
 * Something of a case that is still open when somebody wants to close it.
 *
 * @param count how many of this kind
 * @param what  which, ready to read: "ORD-1042 Calcium, Albumin"
 */
@Phi
public record LooseEnd(Kind kind, int count, String what) implements Serializable {
    /** What may be open, the gravest first. */
    public enum Kind {
        /** A red flag nobody has answered. */
        ALERT(true),
        /** A result no physician has read. */
        RESULT(true),
        /** A plan whose due steps would be forgotten. */
        PLAN(true),
        /** A test begun, or with a first result only: the result would come to a closed case. */
        TEST(true),
        /** An order still to be signed, booked or done: it is stopped or voided first, so that nobody books it for a closed case. */
        ORDER(true),
        /** A visit or study the patient would come to. */
        VISIT(false),
        /** An intake not finished. */
        INTAKE(false);

        private final boolean holding;

        Kind(boolean holding) {
            this.holding = holding;
        }

        /** Is the case not closed over it? */
        public boolean isHolding() {
            return holding;
        }
    }

    @Override
    public String toString() {
        return "LooseEnd[" + kind + " " + count + "]";
    }
}
