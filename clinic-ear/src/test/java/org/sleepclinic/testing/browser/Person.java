package org.sleepclinic.testing.browser;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.sleepclinic.identity.DemoStaff;

/** The demonstration's people the tests sign in as. */
public enum Person {
    LINDQVIST, AALTO, BRANDT, OKORO, ROY, MARSH, DUARTE;

    public static final Person PHYSICIAN = LINDQVIST;
    public static final Person DEPUTY = AALTO;
    public static final Person NURSE = BRANDT;
    public static final Person TECHNOLOGIST = ROY;
    public static final Person FRONT_DESK = MARSH;
    public static final Person ADMINISTRATOR = DUARTE;
    public static final String PASSWORD = "sleep-well-demo-1";

    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As pages write it, e.g. {@code Dr Amara Lindqvist}. */
    public String displayName() {
        return DemoStaff.valueOf(name()).displayName();
    }

    static Person of(UUID id) {
        return Stream.of(values()).filter(person -> DemoStaff.valueOf(person.name()).id().equals(id)).findFirst()
                .orElseThrow();
    }
}
