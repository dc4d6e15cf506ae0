package org.sleepclinic.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom a letter comes from: name, address and telephone of the clinic, as it is configured. */
@ApplicationScoped
public class Letterhead {
    @Inject
    @ConfigProperty(name = "clinic.name", defaultValue = "Sleep Clinic")
    private String name;
    /** Lines of the address, told apart by semicolons. */
    @Inject
    @ConfigProperty(name = "clinic.address", defaultValue = "1 Example Street; Exampletown EX1 1EX")
    private String address;
    @Inject
    @ConfigProperty(name = "clinic.phone", defaultValue = "020 7946 0000")
    private String phone;

    public String getName() {
        return name;
    }

    public List<String> getAddress() {
        return List.of(address.strip().split("\\s*;\\s*"));
    }

    public String getPhone() {
        return phone;
    }
}
