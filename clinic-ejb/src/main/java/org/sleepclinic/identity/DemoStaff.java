package org.sleepclinic.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.kernel.Roles;

/** The invented people who can sign in to a demonstration. Same ids on every machine. */
public enum DemoStaff {
    LINDQVIST("Dr Amara Lindqvist", Roles.PHYSICIAN),
    AALTO("Dr Sini Aalto", Roles.PHYSICIAN),
    BRANDT("T. Brandt", Roles.NURSE),
    OKORO("N. Okoro", Roles.NURSE),
    ROY("A. Roy", Roles.TECHNOLOGIST),
    DIAZ("L. Diaz", Roles.TECHNOLOGIST),
    MARSH("E. Marsh", Roles.FRONT_DESK),
    DUARTE("M. Duarte", Roles.ADMINISTRATOR);

    /** The password of all of them unless {@code CLINIC_DEMO_PASSWORD} says another. */
    public static final String PASSWORD = "sleep-well-demo-1";

    private final String displayName;
    private final String role;

    DemoStaff(String displayName, String role) {
        this.displayName = displayName;
        this.role = role;
    }

    /** What they type at the sign-in page. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes(("clinic demo staff " + name()).getBytes(StandardCharsets.UTF_8));
    }

    public String displayName() {
        return displayName;
    }

    public String role() {
        return role;
    }

    AccountDetails details() {
        return new AccountDetails(displayName, Set.of(role));
    }

    /** Those who hold a role, in the order above. */
    public static List<DemoStaff> holding(String role) {
        return Arrays.stream(values()).filter(person -> person.role.equals(role)).toList();
    }
}
