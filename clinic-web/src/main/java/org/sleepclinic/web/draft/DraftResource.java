package org.sleepclinic.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Instant;
import org.sleepclinic.draft.Draft;
import org.sleepclinic.draft.DraftFacade;
import org.sleepclinic.web.shell.Format;

/**
 * The caller's own draft of one form about one subject: {@code PUT} keeps {@code {"field": "as typed", …}},
 * {@code GET} gives it back with when it was kept (204 when there is none), {@code DELETE} drops it.
 */
@Path("drafts/{form}/{subject}")
@RequestScoped
public class DraftResource {
    @Inject
    private DraftFacade drafts;
    @Inject
    private Format format;
    @PathParam("form")
    private String form;
    @PathParam("subject")
    private String subject;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        return drafts.find(form, subject).map(draft -> Response.ok(kept(draft))).orElseGet(Response::noContent).build();
    }

    /** Answers with the moment as people read it: the clock's 14:03:22 of "Draft saved". */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject keep(JsonObject fields) {
        Instant kept = drafts.keep(form, subject, fields.toString());
        return Json.createObjectBuilder().add("at", format.seconds(kept)).build();
    }

    @DELETE
    public void discard() {
        drafts.discard(form, subject);
    }

    private JsonObject kept(Draft draft) {
        try (JsonReader reader = Json.createReader(new StringReader(draft.fields()))) {
            return Json.createObjectBuilder().add("at", format.moment(draft.savedAt()))
                    .add("fields", reader.readObject()).build();
        }
    }
}
