package org.sleepclinic.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Plainly invented people for tests. */
final class People {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    static final UUID NURSE = new UUID(0, 7);

    private People() {
    }

    static Demographics grace() {
        return told("Okonkwo", "Grace", LocalDate.of(1979, 3, 14), "07700 900123");
    }

    static Demographics told(String family, String given, LocalDate born, String phone) {
        return new Demographics(new PersonName("Ms", family, given, null), born, Sex.FEMALE,
                new Contacts(phone, null, null, null), NextOfKin.NONE);
    }

    static Patient registered(Demographics told) {
        return new Patient(Mrn.ofSerial(20_411_801), told, TODAY, NOW, NURSE);
    }
}
