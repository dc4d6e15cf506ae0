package org.sleepclinic.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.web.error.RefusalWords;

/** A refusal told to a script: what is not known is 404, what is stale 409, the rest 422. */
@Provider
public class RefusalMapper implements ExceptionMapper<DomainException> {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private RefusalWords words;

    @Override
    public Response toResponse(DomainException refused) {
        int status = switch (refused.code()) {
            case DomainException.UNKNOWN -> NOT_FOUND;
            case DomainException.STALE -> CONFLICT;
            default -> UNPROCESSABLE;
        };
        return new Problem(words.say(refused), status, refused.code()).response();
    }
}
