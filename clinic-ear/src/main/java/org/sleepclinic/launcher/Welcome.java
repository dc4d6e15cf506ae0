package org.sleepclinic.launcher;

import java.util.Locale;
import java.util.Optional;
import org.sleepclinic.identity.DemoStaff;

/** What the person at the keyboard is told when the clinic is open: where it is, and who can sign in. */
final class Welcome {

    private Welcome() {
    }

    static void print(Settings settings, Optional<String> firstAdministratorPassword) {
        StringBuilder text =
                new StringBuilder("\nThe clinic is open: " + new FirstPage(settings.ports()).address() + "\n");
        if (settings.demo().isOn()) {
            text.append("\nInvented people and patients. Everybody signs in with the password ")
                    .append(Optional.ofNullable(System.getenv("CLINIC_DEMO_PASSWORD")).orElse(DemoStaff.PASSWORD))
                    .append("\n");
            for (DemoStaff person : DemoStaff.values()) {
                text.append(String.format(Locale.ROOT, "  %-10s %-20s %s%n", person.username(), person.displayName(),
                        person.role().toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
        }
        firstAdministratorPassword.ifPresent(password -> text
                .append("\nThe first administrator signs in as admin with the one-time password ").append(password)
                .append("\nIt is shown only now and must be changed at the first sign-in.\n"));
        text.append("\nData: ").append(settings.home()).append("   Ctrl-C closes the clinic and keeps them.\n");
        System.out.println(text);
    }
}
