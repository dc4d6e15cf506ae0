package org.sleepclinic.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The TCP ports of one running clinic: the web pages' and, right after it, those of the machinery. One number chooses
 * them all, so that several clinics can run side by side.
 *
 * @param web port of the pages, 1024 to 65500
 */
public record Ports(int web) {

    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65500;

    public Ports {
        if (web < LOWEST || web > HIGHEST) {
            throw new LaunchException("Choose a port from " + LOWEST + " to " + HIGHEST + ", not " + web
                    + ": -Dclinic.port=9080");
        }
    }

    static Ports from(String text) {
        try {
            return new Ports(Integer.parseInt(text.strip()));
        } catch (NumberFormatException noNumber) {
            throw new LaunchException("\"" + text + "\" is no port number: -Dclinic.port=9080", noNumber);
        }
    }

    public int admin() {
        return web + 1;
    }

    public int database() {
        return web + 2;
    }

    int iiop() {
        return web + 3;
    }

    int iiopTls() {
        return web + 4;
    }

    int iiopMutual() {
        return web + 5;
    }

    int jmx() {
        return web + 6;
    }

    int tls() {
        return web + 7;
    }

    /** @throws LaunchException naming the first port that somebody else listens on */
    void mustBeFree(boolean databaseToo) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        needed.put("the pages", web);
        needed.put("the server's administration", admin());
        if (databaseToo) {
            needed.put("PostgreSQL", database());
        }
        needed.forEach((purpose, port) -> {
            if (!isFree(port)) {
                throw new LaunchException("Port " + port + ", needed for " + purpose
                        + ", is taken by another program. Stop it, or choose other ports: -Dclinic.port=9080");
            }
        });
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
