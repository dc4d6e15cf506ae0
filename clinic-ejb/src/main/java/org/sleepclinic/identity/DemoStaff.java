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
    LINDQVIST("Dr Amara Lindqvist", Roles.PHYSICIAN, "020 7946 0901"),
    AALTO("Dr Sini Aalto", Roles.PHYSICIAN, "020 7946 0902"),
    BRANDT("T. Brandt", Roles.NURSE, "020 7946 0903"),
    OKORO("N. Okoro", Roles.NURSE, "020 7946 0904"),
    ROY("A. Roy", Roles.TECHNOLOGIST, "020 7946 0905"),
    DIAZ("L. Diaz", Roles.TECHNOLOGIST, "020 7946 0906"),
    MARSH("E. Marsh", Roles.FRONT_DESK, "020 7946 0907"),
    DUARTE("M. Duarte", Roles.ADMINISTRATOR, "020 7946 0908");

    /** The password of all of them unless {@code CLINIC_DEMO_PASSWORD} says another. */
    public static final String PASSWORD = "sleep-well-demo-1";

    private final String displayName;
    private final String role;
    private final String phone;

    DemoStaff(String displayName, String role, String phone) {
        this.displayName = displayName;
        this.role = role;
        this.phone = phone;
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
        return new AccountDetails(displayName, phone, Set.of(role));
    }

    /** A number of those kept for invented people. */
    public String phone() {
        return phone;
    }

    /** Those who hold a role, in the order above. */
    public static List<DemoStaff> holding(String role) {
        return Arrays.stream(values()).filter(person -> person.role.equals(role)).toList();
    }
}
