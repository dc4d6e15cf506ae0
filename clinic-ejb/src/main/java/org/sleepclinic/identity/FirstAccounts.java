package org.sleepclinic.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.Uuid7;

/**
 * Makes sure that somebody can sign in: the demo staff in a demonstration, else one administrator with the one-time
 * password the operator chose. Does nothing for accounts that are there.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
public class FirstAccounts {
    private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());
    private static final String ADMIN = "admin";

    @Inject
    private UserRepository users;
    @Inject
    private Passwords passwords;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "clinic.demo", defaultValue = "false")
    private boolean demo;
    @Inject
    @ConfigProperty(name = "clinic.demo.password", defaultValue = DemoStaff.PASSWORD)
    private String demoPassword;
    @Inject
    @ConfigProperty(name = "clinic.first.admin.password")
    private Optional<String> firstAdminPassword;

    @PostConstruct
    void open() {
        if (demo) {
            openDemoStaff();
        } else if (users.holding(Roles.ADMINISTRATOR) == 0) {
            firstAdminPassword.ifPresentOrElse(this::openAdministrator,
                    () -> LOG
                            .warning("Nobody can administer this clinic: set CLINIC_FIRST_ADMIN_PASSWORD and restart"));
        }
    }

    /** They have one password, so one hash tells as much as eight, and each would hold up the start by half a second. */
    private void openDemoStaff() {
        List<DemoStaff> missing = Stream.of(DemoStaff.values())
                .filter(person -> users.byUsername(person.username()).isEmpty()).toList();
        if (!missing.isEmpty()) {
            String hash = passwords.hash(demoPassword);
            missing.forEach(person -> open(person, hash));
        }
    }

    private void open(DemoStaff person, String hash) {
        ClinicUser user = new ClinicUser(person.id(), person.username(), person.details(), clock.instant());
        user.choosePassword(hash);
        users.add(user);
    }

    private void openAdministrator(String password) {
        PasswordPolicy.require(password, ADMIN);
        if (users.byUsername(ADMIN).isPresent()) {
            LOG.warning("The account " + ADMIN + " exists but administers nothing; mend it in the database");
            return;
        }
        AccountDetails details = new AccountDetails("Administrator", Set.of(Roles.ADMINISTRATOR));
        ClinicUser user = new ClinicUser(Uuid7.next(), ADMIN, details, clock.instant());
        user.handOutPassword(passwords.hash(password));
        users.add(user);
    }
}
