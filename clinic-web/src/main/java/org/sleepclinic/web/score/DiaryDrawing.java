package org.sleepclinic.web.score;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sleepclinic.score.DiaryWindow;
import org.sleepclinic.score.DiaryDayView;
import org.sleepclinic.score.DiaryNight;
import org.sleepclinic.score.DiarySheet;

/**
 * A diary to look at: twelve weeks as rows of days, and the newest nights as bars from six in the evening to noon.
 *
 * @param weeks  newest first, each from Monday to Sunday
 * @param nights newest first, those with a time to bed and a time of getting up
 */
public record DiaryDrawing(List<Week> weeks, List<Night> nights) implements Serializable {
    private static final int WEEKS = 12;
    private static final int WEEK = 7;
    private static final int MOST_NIGHTS = DiaryWindow.SEIZURE_DAYS;
    private static final int EVENING = 1080;
    private static final int DAY = 1440;
    /** From the evening to noon. */
    private static final int SPAN = 1080;
    /** Of the drawing. */
    static final int WIDTH = 480;

    public DiaryDrawing {
        weeks = List.copyOf(weeks);
        nights = List.copyOf(nights);
    }

    /** A week of the seizure diary. */
    public record Week(LocalDate monday, List<Cell> days) implements Serializable {
        public Week {
            days = List.copyOf(days);
        }
    }

    /** One day: what was kept of it, or null; {@code ahead} of today nothing can be. */
    public record Cell(LocalDate day, DiaryDayView kept, boolean ahead) implements Serializable {
    }

    /** A night in bed: where its bar begins and how wide it is, and the share of it before sleep came. */
    public record Night(DiaryDayView day, double x, double width, double awake) implements Serializable {
    }

    static DiaryDrawing of(DiarySheet sheet) {
        Map<LocalDate, DiaryDayView> kept = sheet.days().stream()
                .collect(Collectors.toMap(DiaryDayView::day, Function.identity()));
        LocalDate monday = sheet.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> weeks = IntStream.range(0, WEEKS).mapToObj(back -> monday.minusWeeks(back))
                .map(first -> new Week(first, first.datesUntil(first.plusDays(WEEK))
                        .map(day -> new Cell(day, kept.get(day), day.isAfter(sheet.today()))).toList()))
                .toList();
        List<Night> nights = sheet.days().stream()
                .filter(day -> day.night() != null && day.night().bedTime() != null && day.night().rise() != null)
                .limit(MOST_NIGHTS).map(DiaryDrawing::night).toList();
        return new DiaryDrawing(weeks, nights);
    }

    private static Night night(DiaryDayView day) {
        DiaryNight told = day.night();
        int from = sinceEvening(told.bedTime()) > SPAN ? 0 : sinceEvening(told.bedTime());
        int to = Math.max(from, Math.min(SPAN, sinceEvening(told.rise())));
        int lights = told.lightsOut() == null ? from : Math.clamp(sinceEvening(told.lightsOut()), from, to);
        int asleep = Math.min(to, lights + (told.latency() == null ? 0 : told.latency()));
        return new Night(day, x(from), x(to) - x(from), x(asleep) - x(from));
    }

    private static int sinceEvening(LocalTime at) {
        return (at.toSecondOfDay() / 60 + DAY - EVENING) % DAY;
    }

    private static double x(int minutes) {
        return Math.round(minutes * 10.0 * WIDTH / SPAN) / 10.0;
    }
}
