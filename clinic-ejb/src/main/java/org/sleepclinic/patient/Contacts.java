package org.sleepclinic.patient;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
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
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]*(?: *(?:x|ext\\.?) *[0-9]{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int FEWEST_DIGITS = 5;

    public static final Contacts NONE = new Contacts(null, null, null, null);

    public Contacts {
        Refusals wrong = new Refusals();
        String dialled = phone;
        phone = wrong.take(() -> phone(dialled, "phone")).orElse(null);
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

    /** A telephone number as typed, or null; refuses with {@code patient.phone} what nobody could dial. */
    static String phone(String typed, String field) {
        String phone = TextEntry.optional(typed, 40, field);
        boolean diallable = phone == null
                || PHONE.matcher(phone).matches() && phone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        if (!diallable) {
            throw new DomainException("patient.phone").at(field);
        }
        return phone;
    }

    @Override
    public String toString() {
        return "Contacts[…]";
    }
}
