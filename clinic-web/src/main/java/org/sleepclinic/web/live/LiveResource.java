package org.sleepclinic.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What is new for the person who asks. Pages ask when they open and whenever {@link PushBean} rings. */
@Path("live")
@RequestScoped
public class LiveResource {
    @Inject
    private Event<LiveNews> round;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public LiveNews news() {
        LiveNews news = new LiveNews();
        round.fire(news);
        return news;
    }
}
