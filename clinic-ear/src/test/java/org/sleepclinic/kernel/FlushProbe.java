package org.sleepclinic.kernel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sleepclinic.identity.AccountDetails;

/**
 * A use case that forgets to look before it writes, and leaves the last word to the database. The entity is
 * package-private to its feature, hence the reflection.
 */
@Stateless
@Boundary
@NoPatientData
public class FlushProbe {

    @PersistenceContext(unitName = "clinic-ejb.jar#clinic")
    private EntityManager em;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void takeOnSomebodyCalled(String username) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.sleepclinic.identity.ClinicUser");
        Constructor<?> takeOn = type.getDeclaredConstructor(UUID.class, String.class, AccountDetails.class,
                Instant.class);
        takeOn.setAccessible(true);
        Object user = takeOn.newInstance(Uuid7.next(), username, new AccountDetails("Twin", Set.of(Roles.NURSE)),
                Instant.now());
        Method handOut = type.getDeclaredMethod("handOutPassword", String.class);
        handOut.setAccessible(true);
        handOut.invoke(user, "no hash");
        em.persist(user);
    }
}
