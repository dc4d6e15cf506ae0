package org.sleepclinic.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.web.shell.Texts;

/** A script asked for what its person's roles do not include. */
@Provider
public class AccessMapper implements ExceptionMapper<EJBAccessException> {
    private static final int FORBIDDEN = 403;

    @Inject
    private Texts texts;
    @Inject
    private AuditFacade audit;
    @Context
    private UriInfo address;

    @Override
    public Response toResponse(EJBAccessException refused) {
        audit.refused("api " + address.getPath());
        return new Problem(texts.of("shell", "fault.403.title"), FORBIDDEN, "forbidden").response();
    }
}
