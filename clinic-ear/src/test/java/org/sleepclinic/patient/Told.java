package org.sleepclinic.patient;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Plainly invented people, each another one. */
public final class Told {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Told() {
    }

    /** Somebody unlike everybody else: a name of rare letters, an own birth date and phone. */
    public static Demographics stranger() {
        int number = NEXT.incrementAndGet();
        String letters = Integer.toString(number * 7919 + 46_656, 36).replaceAll("[0-9]", "q");
        return person("Xyl" + letters, "Quor" + letters, LocalDate.of(1941, 1, 1).plusDays(number * 37L),
                "0191 498 " + (1000 + number));
    }

    public static Demographics person(String family, String given, LocalDate born, String phone) {
        return new Demographics(new PersonName(null, family, given, null), born, Sex.FEMALE,
                new Contacts(phone, null, null, null), NextOfKin.NONE);
    }
}
