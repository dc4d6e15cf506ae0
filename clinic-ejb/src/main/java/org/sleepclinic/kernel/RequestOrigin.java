package org.sleepclinic.kernel;

import jakarta.enterprise.context.RequestScoped;

/** Where a request comes from, set once by the web tier: the address goes into the audit, the id into log and error page. */
@RequestScoped
public class RequestOrigin {
    private String address = "local";
    private String correlationId = Uuid7.next().toString();

    /** The caller's network address and the request's correlation id. */
    public void cameFrom(String remoteAddress, String requestId) {
        this.address = remoteAddress;
        this.correlationId = requestId;
    }

    public String address() {
        return address;
    }

    public String correlationId() {
        return correlationId;
    }
}
