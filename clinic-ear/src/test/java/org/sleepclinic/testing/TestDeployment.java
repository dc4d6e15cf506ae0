package org.sleepclinic.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What Arquillian deploys for every test class alike: the EAR as built, and in it one more WAR with all tests. No test
 * class needs a {@code @Deployment} of its own.
 */
public final class TestDeployment implements DeploymentScenarioGenerator {

    static final String CONTEXT_ROOT = "/clinic-it";
    private static final String WAR = "clinic-it.war";
    private static final String BEANS_XML = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="annotated"/>""";
    private static final File BUILD = new File(System.getProperty("clinic.build", "target"));

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        WebArchive tests = tests();
        DeploymentDescription description = new DeploymentDescription("clinic", earWith(tests));
        description.shouldBeTestable(true);
        return List.of(description);
    }

    private static EnterpriseArchive earWith(WebArchive tests) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "clinic.ear")
                .importFrom(new File(BUILD, "clinic.ear"))
                .as(EnterpriseArchive.class);
        String descriptor = text(ear, "META-INF/application.xml");
        String module = "<module><web><web-uri>" + WAR + "</web-uri><context-root>" + CONTEXT_ROOT
                + "</context-root></web></module>";
        int afterTheLast = descriptor.lastIndexOf("</module>") + "</module>".length();
        ear.delete("META-INF/application.xml");
        ear.setApplicationXML(new StringAsset(
                descriptor.substring(0, afterTheLast) + module + descriptor.substring(afterTheLast)));
        return ear.addAsModule(tests);
    }

    private static String text(EnterpriseArchive ear, String entry) {
        try (var stream = ear.get(entry).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every test class but those that drive a browser, with the libraries tests speak in. */
    private static WebArchive tests() {
        GenericArchive classes = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(new File(BUILD, "test-classes"), runsInside())
                .as(GenericArchive.class);
        return Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, WAR))
                .merge(classes, "WEB-INF/classes")
                .addAsLibraries(jarOf("org.assertj.core.api.Assertions"), jarOf("net.bytebuddy.ByteBuddy"))
                .addAsWebInfResource(new StringAsset(BEANS_XML), "beans.xml");
    }

    private static Filter<ArchivePath> runsInside() {
        return path -> {
            String name = path.get();
            boolean outside = name.startsWith("/META-INF/") || name.startsWith("/org/sleepclinic/launcher/")
                    || name.startsWith("/org/sleepclinic/testing/") && !name.contains("/inside")
                    || name.matches(".*BrowserIT(\\$.*)?\\.class");
            return !outside;
        };
    }

    private static File jarOf(String className) {
        try {
            return new File(Class.forName(className).getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
