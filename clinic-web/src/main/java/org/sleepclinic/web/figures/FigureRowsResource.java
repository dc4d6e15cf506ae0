package org.sleepclinic.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.sleepclinic.figures.Figure;
import org.sleepclinic.figures.FigureRow;
import org.sleepclinic.figures.FiguresFacade;
import org.sleepclinic.figures.Period;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.web.shell.Csv;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** The rows behind one of Friday's figures as a file for a spreadsheet, all of them, named as on the page. */
@Path("figures/{of}.csv")
@RequestScoped
public class FigureRowsResource {
    private static final String FEATURE = "figures";

    @Inject
    private FiguresFacade figures;
    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private FigureWords words;
    @Inject
    private Clock clock;

    @GET
    public Response get(@PathParam("of") String of, @QueryParam("group") String group, @QueryParam("from") String from,
            @QueryParam("to") String to) {
        Figure figure = Arrays.stream(Figure.values()).filter(one -> one.name().equals(of)).findFirst()
                .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
        Period period = new Period(FiguresResource.day(from), FiguresResource.day(to));
        Csv csv = new Csv().row(say("case"), say("what"), say("since"), say("until"), say("tookDays"));
        Slice<FigureRow> piece = null;
        do {
            piece = figures.behind(figure, group == null || group.isBlank() ? null : group, period,
                    piece == null ? null : piece.next());
            piece.rows().forEach(row -> csv.row(row.caseNumber() == null ? null : "C-" + row.caseNumber(),
                    words.what(figure, row.text()), format.moment(row.begun()),
                    row.ended() == null ? say("goesOn") : format.moment(row.ended()),
                    figure.isWait() ? row.days(clock.instant()) : null));
        } while (piece.next() != null);
        return csv.download(figure.name().toLowerCase(Locale.ROOT) + "-" + period.from() + "-" + period.to());
    }

    private String say(String key) {
        return texts.of(FEATURE, key);
    }
}
