package org.sleepclinic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Payara's own configuration, as shipped, and what the clinic makes of it. */
class DomainXmlTest {

    private static final String CONFIG = "//config[@name='server-config']";

    @TempDir
    private static Path directory;
    private static Document adapted;

    @BeforeAll
    static void adapt() throws Exception {
        Path file = shipped(Path.of(System.getProperty("clinic.payara")));
        DomainXml.adapt(file, new Ports(21_000));
        adapted = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    @Test
    void everyListenerIsOnLoopback() {
        assertThat(all(CONFIG + "//network-listener/@address")).hasSize(3).containsOnly("127.0.0.1");
        assertThat(all(CONFIG + "//iiop-listener/@address")).hasSize(3).containsOnly("127.0.0.1");
        assertThat(all(CONFIG + "//jmx-connector/@address")).containsOnly("127.0.0.1");
    }

    @Test
    void onePortChoosesTheOthers() {
        assertThat(all(CONFIG + "//network-listener[@name='http-listener-1']/@port")).containsExactly("21000");
        assertThat(all(CONFIG + "//network-listener[@name='admin-listener']/@port")).containsExactly("21001");
    }

    @Test
    void whatNobodyUsesIsOff() {
        assertThat(all(CONFIG + "//iiop-listener/@enabled")).containsOnly("false");
        assertThat(all(CONFIG + "//jmx-connector/@enabled")).containsOnly("false");
        assertThat(all(CONFIG + "//network-listener[@name='http-listener-2']/@enabled")).containsExactly("false");
        assertThat(all(CONFIG + "/jms-service/@type")).containsExactly("DISABLED");
        assertThat(all(CONFIG + "/hazelcast-config-specific-configuration/@enabled")).containsExactly("false");
        assertThat(all(CONFIG + "//jvm-options")).noneMatch(option -> option.contains("felix.shell.remote"));
    }

    @Test
    void heapFitsALaptop() {
        assertThat(all(CONFIG + "//jvm-options")).contains("-Xmx1g").doesNotContain("-Xmx512m");
    }

    private static List<String> all(String path) {
        XPath xpath = XPathFactory.newInstance().newXPath();
        try {
            NodeList nodes = (NodeList) xpath.evaluate(path, adapted, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (XPathExpressionException malformed) {
            throw new IllegalArgumentException(path, malformed);
        }
    }

    private static Path shipped(Path archive) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("domains/domain1/config/domain.xml")) {
                    Path file = directory.resolve("domain.xml");
                    Files.copy(zip, file);
                    return file;
                }
            }
        }
        throw new IOException("No domain.xml in " + archive);
    }
}
