package org.sleepclinic.testing;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** Nothing to configure: the launcher decides. */
public final class ClinicContainerConfiguration implements ContainerConfiguration {

    @Override
    public void validate() {
        // Always valid.
    }
}
