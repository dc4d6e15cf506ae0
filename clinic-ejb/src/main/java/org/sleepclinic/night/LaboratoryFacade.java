package org.sleepclinic.night;

import static org.sleepclinic.kernel.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.NoPatientData;

/** What the sleep laboratory works by and with, kept by administrators. Its beds are resources, its devices have their shelf. */
@Stateless
@Boundary
@NoPatientData
public class LaboratoryFacade {
    @Inject
    private LaboratoryRepository laboratory;
    @Inject
    private Audit audit;

    @RolesAllowed(ADMINISTRATOR)
    public LaboratoryView view() {
        return laboratory.view();
    }

    /** Other values; refuses what {@link SleepLab#change} refuses. */
    @RolesAllowed(ADMINISTRATOR)
    public void change(int version, LaboratoryDetails details) {
        laboratory.laboratory().change(version, details);
        audit.administered("night.lab-change", null);
    }

    /** Another name or number of a kit; {@code stale}, and what {@link KitStock#describe} refuses. */
    @RolesAllowed(ADMINISTRATOR)
    public void changeKit(String code, int version, String name, Integer units) {
        KitStock kit = laboratory.kit(code);
        kit.expect(version);
        kit.describe(name, units);
        audit.administered("night.kit-change", null);
    }

    /** A kit more that nights may ask for; {@code night.kit.codeTaken} at {@code code}, and what {@link KitStock} refuses. */
    @RolesAllowed(ADMINISTRATOR)
    public void addKit(String code, String name, Integer units) {
        String kept = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (laboratory.find(kept).isPresent()) {
            throw new DomainException("night.kit.codeTaken").at("code");
        }
        laboratory.add(new KitStock(kept, name, units));
        audit.administered("night.kit-add", null);
    }
}
