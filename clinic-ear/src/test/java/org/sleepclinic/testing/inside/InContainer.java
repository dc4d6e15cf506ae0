package org.sleepclinic.testing.inside;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs in the server, inside the EAR as built. Facades come by {@code @Inject}; {@link As} calls them as
 * somebody. Name such a class {@code *IT}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    @Inject
    protected As as;
}
