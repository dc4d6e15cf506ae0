package org.sleepclinic.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.sleepclinic.figures.BedWeek;
import org.sleepclinic.figures.FiguresFacade;
import org.sleepclinic.figures.FridayFigures;
import org.sleepclinic.figures.LyingAbout;
import org.sleepclinic.figures.NoShows;
import org.sleepclinic.figures.Period;
import org.sleepclinic.figures.WaitingTime;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.web.shell.Csv;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** Friday's figures as a file for a spreadsheet: one row a number, named as on the page. */
@Path("figures.csv")
@RequestScoped
public class FiguresResource {
    private static final String FEATURE = "figures";

    @Inject
    private FiguresFacade figures;
    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private FigureWords words;

    @GET
    public Response get(@QueryParam("from") String from, @QueryParam("to") String to) {
        FridayFigures shown = figures.of(new Period(day(from), day(to)));
        Csv csv = new Csv().row(say("table"), say("what"), say("from"), say("to"), say("count"), say("ofHowMany"),
                say("unit"), say("medianDays"), say("ninetyDays"), say("waiting"));
        String begins = format.date(shown.period().from());
        String ends = format.date(shown.period().to());
        for (WaitingTime row : shown.waiting()) {
            csv.row(say("waitingTimes"), say("stage." + row.stage()), begins, ends, row.cases(), null,
                    say("unit.cases"),
                    row.median(), row.ninety(), row.waiting());
        }
        for (BedWeek row : shown.beds()) {
            csv.row(say("beds"), say("week"), format.date(row.monday()), format.date(row.last()), row.used(),
                    row.offered(),
                    say("unit.nights"), null, null, null);
        }
        for (NoShows row : shown.noShows()) {
            csv.row(say("noShows"), texts.of("scheduling", "ResourceKind." + row.kind()), begins, ends, row.missed(),
                    row.booked(), say("unit.appointments"), null, null, null);
        }
        for (LyingAbout row : shown.lying()) {
            csv.row(say("lying." + row.figure()), words.group(row.figure(), row.group()), null,
                    format.date(format.getToday()),
                    row.count(), null, say("unit." + row.figure()), null, null, null);
        }
        return csv.download("figures-" + shown.period().from() + "-" + shown.period().to());
    }

    private String say(String key) {
        return texts.of(FEATURE, key);
    }

    /** A day of an address; refuses {@code unknown} what is none. */
    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written == null ? "" : written);
        } catch (DateTimeParseException forged) {
            throw new DomainException(DomainException.UNKNOWN);
        }
    }
}
