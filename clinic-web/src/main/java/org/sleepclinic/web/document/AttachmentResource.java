package org.sleepclinic.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.sleepclinic.document.DocumentFacade;
import org.sleepclinic.document.FileContent;
import org.sleepclinic.kernel.Ids;

/**
 * Hands out a scanned paper: under the name and type we gave it, shown within our own pages only, allowed to run and load
 * nothing. (That a browser may not guess another type or keep it the request filter says of every answer.)
 */
@Path("attachments/{id}")
@RequestScoped
public class AttachmentResource {
    /** A viewer of the browser's own styles the PDF it shows; nothing else is let in. */
    private static final String POLICY =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    @Inject
    private DocumentFacade documents;
    @Context
    private HttpServletResponse response;
    @PathParam("id")
    private String id;

    @GET
    public Response get() {
        FileContent file = documents.content(Ids.parse(id));
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", POLICY);
        return Response.ok(file.bytes(), file.type().mediaType())
                .header("Content-Disposition", "inline; filename=\"" + file.name() + "\"").build();
    }
}
