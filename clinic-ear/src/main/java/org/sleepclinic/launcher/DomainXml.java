package org.sleepclinic.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Payara's configuration as shipped, turned into the clinic's: every listener on 127.0.0.1 and none that is not needed,
 * no data grid, no message broker, a heap that fits a laptop.
 */
final class DomainXml {

    private static final String CONFIG = "/domain/configs/config[@name='server-config']";
    private static final String LOOPBACK = "127.0.0.1";
    /** Heap of the server; enough for a clinic of some hundred users. */
    private static final String HEAP = "-Xmx1g";

    private final Document document;
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    private DomainXml(Document document) {
        this.document = document;
    }

    /** Rewrites the file in place. */
    static void adapt(Path file, Ports ports) {
        try {
            DomainXml domain = new DomainXml(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
            domain.bindListeners(ports);
            domain.switchOffWhatNobodyUses();
            domain.adaptJvm();
            TransformerFactory.newInstance().newTransformer()
                    .transform(new DOMSource(domain.document), new StreamResult(file.toFile()));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot adapt " + file, broken);
        } catch (ParserConfigurationException | SAXException | TransformerException malformed) {
            throw new IllegalStateException("Payara's " + file + " is not as expected", malformed);
        }
    }

    private void bindListeners(Ports ports) {
        Map<String, Integer> listeners = Map.of("http-listener-1", ports.web(), "admin-listener", ports.admin(),
                "http-listener-2", ports.tls());
        listeners.forEach((name, port) -> {
            Element listener = one(CONFIG + "//network-listener[@name='" + name + "']");
            listener.setAttribute("address", LOOPBACK);
            listener.setAttribute("port", String.valueOf(port));
        });
        one(CONFIG + "//network-listener[@name='http-listener-2']").setAttribute("enabled", "false");
        Map<String, Integer> orb = Map.of("orb-listener-1", ports.iiop(), "SSL", ports.iiopTls(), "SSL_MUTUALAUTH",
                ports.iiopMutual());
        orb.forEach((name, port) -> {
            Element listener = one(CONFIG + "//iiop-listener[@id='" + name + "']");
            listener.setAttribute("address", LOOPBACK);
            listener.setAttribute("port", String.valueOf(port));
            listener.setAttribute("enabled", "false");
        });
        Element jmx = one(CONFIG + "//jmx-connector[@name='system']");
        jmx.setAttribute("address", LOOPBACK);
        jmx.setAttribute("port", String.valueOf(ports.jmx()));
        jmx.setAttribute("enabled", "false");
    }

    /** The data grid, the message broker, the H2 databases of the examples, the remote shell. */
    private void switchOffWhatNobodyUses() {
        one(CONFIG + "/hazelcast-config-specific-configuration").setAttribute("enabled", "false");
        one("/domain/hazelcast-runtime-configuration").setAttribute("interface", LOOPBACK);
        Element broker = document.createElement("jms-service");
        broker.setAttribute("type", "DISABLED");
        broker.setAttribute("default-jms-host", "default_JMS_host");
        Element host = document.createElement("jms-host");
        host.setAttribute("name", "default_JMS_host");
        host.setAttribute("host", LOOPBACK);
        broker.appendChild(host);
        Element config = one(CONFIG);
        config.insertBefore(broker, one(CONFIG + "/security-service"));
    }

    private void adaptJvm() {
        startQuickly();
        for (Element option : all(CONFIG + "/java-config/jvm-options")) {
            String text = option.getTextContent();
            if (text.startsWith("-Xmx")) {
                option.setTextContent(HEAP);
            } else if (text.contains("additionalOSGiBundlesToStart")) {
                option.setTextContent(text.replace("org.apache.felix.shell.remote,", ""));
            }
        }
    }

    /** A demonstration and a test run live for minutes on few cores: quick code beats the best code. */
    private void startQuickly() {
        for (String option : List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")) {
            Element quick = document.createElement("jvm-options");
            quick.setTextContent(option);
            one(CONFIG + "/java-config").appendChild(quick);
        }
    }

    private Element one(String path) {
        List<Element> found = all(path);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " of " + path + " in Payara's domain.xml");
        }
        return found.get(0);
    }

    private List<Element> all(String path) {
        try {
            NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                Node node = nodes.item(i);
                elements.add((Element) node);
            }
            return elements;
        } catch (XPathExpressionException malformed) {
            throw new IllegalArgumentException(path, malformed);
        }
    }
}
