package org.sleepclinic.web.api;

import jakarta.ws.rs.core.Response;

/**
 * A refusal in the form of RFC 9457.
 *
 * @param title  what is wrong, in words
 * @param status the HTTP status
 * @param code   the refusal's stable code
 */
public record Problem(String title, int status, String code) {
    Response response() {
        return Response.status(status).type("application/problem+json").entity(this).build();
    }
}
