package org.sleepclinic.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.web.shell.Texts;

/** Answers the search box as one types. */
@Path("search")
@RequestScoped
public class SearchResource {
    private static final int LONGEST = 100;
    private static final int SHOWN = 12;

    @Inject
    private Event<SearchRequest> round;
    @Inject
    private Texts texts;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<SearchHit> find(@QueryParam("q") @DefaultValue("") String typed) {
        String text = typed.strip();
        SearchRequest request = new SearchRequest(text.substring(0, Math.min(LONGEST, text.length())));
        round.fire(request);
        Stream<SearchHit> shown = request.hits().stream().limit(SHOWN)
                .map(hit -> new SearchHit(texts.of("shell", "kind." + hit.kind()), hit.title(), hit.detail(),
                        hit.link()));
        boolean more = request.hasMore() || request.hits().size() > SHOWN;
        return Stream.concat(shown, more ? Stream.of(all(request.text())) : Stream.of()).toList();
    }

    /** Those shown are not all: the last line leads to the whole list. */
    private SearchHit all(String text) {
        return new SearchHit("", texts.of("shell", "findAll"), texts.of("shell", "findMore"),
                "/patient/list.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
