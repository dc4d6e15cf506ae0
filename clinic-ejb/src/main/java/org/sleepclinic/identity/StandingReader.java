package org.sleepclinic.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks the accounts on behalf of {@link Standings}, which the web tier calls before a request has a caller: there is
 * nothing to authorise or audit yet, so this is no boundary.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StandingReader {
    @Inject
    private StandingQueries queries;

    public Optional<Standing> of(UUID user) {
        return queries.of(user);
    }
}
