package org.sleepclinic.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.audit.EntryFilter;
import org.sleepclinic.audit.EntryRow;
import org.sleepclinic.kernel.AuditEntry.Action;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.web.shell.Csv;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Who looked at a patient as a file to take along, by the filter of the page; itself a look that is kept. */
@Path("audit/{patient}.csv")
@RequestScoped
public class LooksResource {
    @Inject
    private AuditFacade audit;
    @Inject
    private AuditWords words;
    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private Clock clock;
    @PathParam("patient")
    private String patient;
    @QueryParam("user")
    private String user;
    @QueryParam("action")
    private String action;

    @GET
    public Response get(@QueryParam("from") String from, @QueryParam("to") String to) {
        Csv csv = new Csv().row(texts.of("audit", "when"), texts.of("audit", "who"), texts.of("audit", "action"),
                texts.of("audit", "what"), texts.of("audit", "where"));
        EntryFilter filter = LookFilter.of(null, user, day(from), day(to), chosen(), clock.getZone());
        Slice<EntryRow> piece = null;
        do {
            piece = audit.exported(Ids.parse(patient), filter, piece == null ? null : piece.next());
            for (EntryRow row : piece.rows()) {
                csv.row(format.moment(row.at()), row.userName(), texts.of("audit", "Action." + row.action()),
                        words.what(row), row.fromAddress());
            }
        } while (piece.next() != null);
        if (filter.action() == null) {
            csv.row(texts.of("audit", "withoutBell", texts.of("audit", "Action." + Action.BELL)));
        }
        return csv.download("who-looked");
    }

    private static LocalDate day(String written) {
        try {
            return written == null || written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }

    private Action chosen() {
        return Stream.of(Action.values()).filter(kind -> kind.name().equals(action)).findFirst().orElse(null);
    }
}
