package org.sleepclinic.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.sleepclinic.testing.inside.Staff;

/**
 * The server Arquillian runs tests in: a clinic of the launcher's. All test classes share one deployment, made when the
 * first of them asks for it; a deployment costs ten seconds.
 */
public final class ClinicContainer implements DeployableContainer<ClinicContainerConfiguration> {

    private static TestClinic clinic;
    private static boolean deployed;

    @Override
    public Class<ClinicContainerConfiguration> getConfigurationClass() {
        return ClinicContainerConfiguration.class;
    }

    @Override
    public void start() {
        if (clinic == null) {
            clinic = new TestClinic("container", 0);
            clinic.start();
            hireStaff();
        }
    }

    @Override
    public void stop() {
        // In a lane every test class is a run of its own to Arquillian; the clinic closes with the lane.
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 6.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> application) {
        if (!deployed) {
            Path ear = TestClinic.laneHome().resolve("clinic-it.ear");
            application.as(ZipExporter.class).exportTo(ear.toFile(), true);
            clinic.deploy(ear);
            deployed = true;
        }
        HTTPContext context = new HTTPContext("127.0.0.1", clinic.port());
        context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, TestDeployment.CONTEXT_ROOT));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> application) {
        // The next test class uses the same deployment.
    }

    /** One member of staff per role, so that what tests sign can name its author. */
    private static void hireStaff() {
        try (Connection connection = clinic.connectAsOwner();
                PreparedStatement person = connection.prepareStatement("""
                        insert into clinic_user (id, username, display_name, password_hash, created_at, version)
                        values (?, ?, ?, '!', now(), 0)""");
                PreparedStatement role = connection.prepareStatement("insert into clinic_user_role values (?, ?)")) {
            for (Staff each : Staff.values()) {
                person.setObject(1, each.id());
                person.setString(2, "test." + each.name().toLowerCase().replace('_', '.'));
                person.setString(3, each.displayName());
                person.executeUpdate();
                role.setObject(1, each.id());
                role.setString(2, each.name());
                role.executeUpdate();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("Cannot enter the test staff", refused);
        }
    }
}
