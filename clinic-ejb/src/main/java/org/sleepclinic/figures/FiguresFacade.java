package org.sleepclinic.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sleepclinic.kernel.Audit;
import org.sleepclinic.kernel.Boundary;
import org.sleepclinic.kernel.NoPatientData;
import org.sleepclinic.kernel.Overdue;
import org.sleepclinic.kernel.Roles;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.kernel.TimeSlot;

/** Friday's figures, and what is behind each of them. */
@Stateless
@Boundary
public class FiguresFacade {
    private static final int PAGE = 50;

    @Inject
    private FigureQueries queries;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** All of them; four statements, one a table. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @NoPatientData
    public FridayFigures of(Period period) {
        TimeSlot within = period.within(clock.getZone());
        return new FridayFigures(period, queries.waiting(within), queries.beds(within, clock.getZone()),
                queries.noShows(within, clock.instant()), queries.lying(Overdue.by(clock)));
    }

    /**
     * The rows behind a number, the longest ago first, from after {@code cursor}.
     *
     * @param group category, kind or protocol the number is about; null for all
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<FigureRow> behind(Figure figure, String group, Period period, String cursor) {
        Slice<FigureRow> rows = Slice.of(queries.behind(figure, group, period.within(clock.getZone()),
                Overdue.by(clock), cursor, PAGE), PAGE, FigureRow::cursor);
        audit.listed(rows.rows().stream().map(FigureRow::patient).distinct().toList(), "figures.behind");
        return rows;
    }
}
