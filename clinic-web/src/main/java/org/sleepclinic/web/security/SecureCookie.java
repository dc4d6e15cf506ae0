package org.sleepclinic.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Behind a proxy that speaks TLS the server itself hears plain HTTP and would hand out a session cookie that browsers
 * send over any line.
 */
@WebListener
public class SecureCookie implements ServletContextListener {
    @Inject
    private TrustedProxies proxies;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (proxies.any()) {
            start.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
