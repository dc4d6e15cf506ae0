package org.sleepclinic.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who works here as what, for features that name a person: a page offers the right ones, a forged form may not. */
@Dependent
public class Colleagues {
    @Inject
    private AccountQueries queries;

    /** Is this the active account of somebody who holds one of these roles? */
    public boolean hold(UUID person, String... roles) {
        return queries.holding(List.of(roles)).values().stream().flatMap(List::stream)
                .anyMatch(colleague -> colleague.id().equals(person));
    }
}
