package org.sleepclinic.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The browser's word that its person is still there: reading and scrolling cause no other request. */
@Path("gesture")
@RequestScoped
public class GestureResource {
    /** Nothing more to do: the request itself is what {@link IdleFilter} counts. */
    @POST
    public void made() {
    }
}
