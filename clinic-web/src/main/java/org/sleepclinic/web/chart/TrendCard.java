package org.sleepclinic.web.chart;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sleepclinic.chart.Trend;

/**
 * The card that draws one analyte and leads to the others.
 *
 * @param drawn   null when the patient has no values
 * @param drawing of it, or null
 * @param telling the few that say most: the one drawn and those that were out of range or that the case turns on
 * @param others  the rest
 */
public record TrendCard(Trend drawn, TrendDrawing drawing, List<Trend> telling,
        List<Trend> others) implements Serializable {
    public TrendCard {
        telling = List.copyOf(telling);
        others = List.copyOf(others);
    }

    /**
     * Draws the analyte asked for, else the first that tells of what the case is about, else of those out of range once the
     * one measured most often, else the first.
     *
     * @param telling codes of what tells of the case, the most telling first
     */
    static TrendCard of(List<Trend> trends, String asked, List<String> telling, List<TrendDrawing.Event> events,
            ZoneId zone) {
        Optional<Trend> chosen = trends.stream().filter(trend -> trend.code().equals(asked)).findFirst()
                .or(() -> telling.stream()
                        .flatMap(code -> trends.stream().filter(trend -> trend.code().equals(code))).findFirst())
                .or(() -> trends.stream().filter(Trend::isOut)
                        .reduce((most, next) -> next.points().size() > most.points().size() ? next : most))
                .or(() -> trends.stream().findFirst());
        return chosen
                .map(drawn -> new TrendCard(drawn, TrendDrawing.of(drawn, events, zone),
                        trends.stream().filter(trend -> isTelling(trend, drawn, telling)).toList(),
                        trends.stream().filter(trend -> !isTelling(trend, drawn, telling)).toList()))
                .orElseGet(() -> new TrendCard(null, null, List.of(), List.of()));
    }

    private static boolean isTelling(Trend trend, Trend drawn, List<String> telling) {
        return trend.isOut() || trend.equals(drawn) || telling.contains(trend.code());
    }
}
