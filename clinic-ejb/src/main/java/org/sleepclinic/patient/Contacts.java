package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.PhoneNumber;
import org.sleepclinic.kernel.Refusals;
import org.sleepclinic.kernel.TextEntry;

/**
 * How to reach a patient and in which language; every part may be missing.
 *
 * @param phone               as dialled, spaces allowed
 * @param email               one address
 * @param address             lines as on an envelope
 * @param interpreter         needed, not needed, or never asked
 * @param interpreterLanguage the language an interpreter must speak; only when one is needed
 */
@Phi
public record Contacts(String phone, String email, String address, Interpreter interpreter,
        String interpreterLanguage) implements Serializable {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    public static final Contacts NONE = new Contacts(null, null, null, null);

    public Contacts {
        Refusals wrong = new Refusals();
        String dialled = phone;
        phone = wrong.take(() -> PhoneNumber.typed(dialled, "phone")).orElse(null);
        email = TextEntry.optional(email, 200, "email");
        address = TextEntry.optional(address, 400, "address");
        interpreterLanguage = TextEntry.optional(interpreterLanguage, 60, "interpreterLanguage");
        if (interpreter == null || interpreter == Interpreter.NOT_RECORDED) {
            interpreter = interpreterLanguage == null ? Interpreter.NOT_RECORDED : Interpreter.NEEDED;
        }
        wrong.require(interpreter == Interpreter.NEEDED == (interpreterLanguage != null), "patient.interpreter",
                "interpreterLanguage");
        wrong.require(email == null || EMAIL.matcher(email).matches(), "patient.email", "email");
        wrong.throwIfAny();
    }

    /** With the language of the interpreter needed; without one, nobody has asked. */
    public Contacts(String phone, String email, String address, String interpreterLanguage) {
        this(phone, email, address, null, interpreterLanguage);
    }

    @Override
    public String toString() {
        return "Contacts[…]";
    }
}
