package org.sleepclinic.testing;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian about the clinic's server and its one deployment. */
public final class ClinicExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, ClinicContainer.class)
                .service(DeploymentScenarioGenerator.class, TestDeployment.class);
    }
}
