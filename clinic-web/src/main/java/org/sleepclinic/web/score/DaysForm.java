package org.sleepclinic.web.score;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.score.DiaryKind;
import org.sleepclinic.score.DiarySeizure;
import org.sleepclinic.score.DiaryTold;
import org.sleepclinic.score.NewDiaryDay;
import org.sleepclinic.score.NewDiaryDays;

/** The grid of days as typed: a line for each day that is not kept yet, and some for a second seizure of a day. */
public class DaysForm implements Serializable {
    private static final int MORE = 4;

    private final List<DayForm> rows;
    private final List<DayForm> more;
    private boolean blankNone;
    private DiaryTold told = DiaryTold.PAPER;

    DaysForm(List<LocalDate> days, DiaryKind kind) {
        this.rows = days.stream().map(DayForm::new).toList();
        this.more = kind == DiaryKind.SLEEP ? List.of()
                : IntStream.range(0, MORE).mapToObj(line -> new DayForm(null)).toList();
    }

    NewDiaryDays toDays(CaseId caseId, DiaryKind kind) {
        return new NewDiaryDays(caseId, kind, told, kind == DiaryKind.SEIZURE ? seizureDays() : nights());
    }

    private List<NewDiaryDay> seizureDays() {
        if (blankNone) {
            rows.forEach(DayForm::noSeizure);
        }
        Map<LocalDate, List<DiarySeizure>> days = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.isOpen()).forEach(row -> days.put(row.getDay(), new ArrayList<>()));
        collect(rows, "rows", days);
        collect(more, "more", days);
        return days.entrySet().stream().map(day -> new NewDiaryDay(day.getKey(), day.getValue(), null)).toList();
    }

    private static void collect(List<DayForm> lines, String list, Map<LocalDate, List<DiarySeizure>> days) {
        for (int at = 0; at < lines.size(); at++) {
            DayForm line = lines.get(at);
            String row = list + ":" + at + ":";
            if (line.isSeizure() && line.getDay() == null) {
                throw new DomainException("text.required").at(row + "day");
            }
            if (line.isSeizure()) {
                days.computeIfAbsent(line.getDay(), day -> new ArrayList<>()).add(within(row, line::toSeizure));
            }
        }
    }

    private List<NewDiaryDay> nights() {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new NewDiaryDay(rows.get(at).getDay(), List.of(),
                        within("rows:" + at + ":", () -> rows.get(at).toNight().inOrder())))
                .filter(day -> day.night().isWritten()).toList();
    }

    /** What a line refuses is said at the field of that line. */
    private static <T> T within(String row, Supplier<T> read) {
        try {
            return read.get();
        } catch (DomainException refused) {
            throw refused.at(row + refused.field().orElse("what"));
        }
    }

    public List<DayForm> getRows() {
        return rows;
    }

    public List<DayForm> getMore() {
        return more;
    }

    public boolean isBlankNone() {
        return blankNone;
    }

    public void setBlankNone(boolean said) {
        this.blankNone = said;
    }

    public DiaryTold getTold() {
        return told;
    }

    public void setTold(DiaryTold chosen) {
        this.told = chosen;
    }
}
