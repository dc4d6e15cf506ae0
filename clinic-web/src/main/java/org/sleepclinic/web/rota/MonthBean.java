package org.sleepclinic.web.rota;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.omnifaces.util.Messages;
import org.sleepclinic.rota.RotaCopied;
import org.sleepclinic.rota.RotaDay;
import org.sleepclinic.rota.RotaFacade;
import org.sleepclinic.rota.RotaMonth;
import org.sleepclinic.rota.RotaNote;
import org.sleepclinic.web.shell.Texts;

/** A month of people and beds: next month's, where the address names none. */
@Named("rotaMonth")
@ViewScoped
public class MonthBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RotaFacade rota;
    @Inject
    private transient Texts texts;
    @Inject
    private transient Clock clock;
    private LocalDate month;
    private RotaMonth shown;
    private RotaCopied laid;

    /** Any day names its month. */
    public void load() {
        month = (month == null ? LocalDate.now(clock).plusMonths(1) : month).withDayOfMonth(1);
        shown = rota.month(YearMonth.from(month));
        laid = rota.lastCopy(YearMonth.from(month)).orElse(null);
    }

    public String copy() {
        RotaCopied copied = rota.copyFromLast(YearMonth.from(month));
        Messages.addFlashGlobalInfo(texts.of("rota", "copied", copied.duties(), copied.shifts()));
        return "/rota/month?faces-redirect=true&includeViewParams=true";
    }

    /** What has begun, was changed or has patients stays. */
    public String takeBack() {
        RotaCopied taken = rota.takeBack(laid.copy());
        Messages.addFlashGlobalInfo(texts.of("rota", "takenBack", taken.duties(), taken.shifts(),
                laid.duties() + laid.shifts() - taken.duties() - taken.shifts()));
        return "/rota/month?faces-redirect=true&includeViewParams=true";
    }

    /** What a copy laid here and can be taken back; nothing where there is none. */
    public RotaCopied getLaid() {
        return laid;
    }

    /** How many stretches nobody answers in, which a copy may fill. */
    public long getUnanswered() {
        return count(RotaNote.Kind.NOBODY_ANSWERS);
    }

    /** How many nights nobody watches, likewise. */
    public long getUnwatched() {
        return count(RotaNote.Kind.NOBODY_WATCHES);
    }

    private long count(RotaNote.Kind kind) {
        return shown.notes().stream().filter(note -> note.kind() == kind).count();
    }

    /** December 2026. */
    public String getName() {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    public boolean isWeekend(RotaDay day) {
        return day.day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Does something not fit together on this day? */
    public boolean isWrong(RotaDay day) {
        return shown.notes().stream().anyMatch(note -> note.day().equals(day.day()));
    }

    public RotaMonth getShown() {
        return shown;
    }

    public LocalDate getPrevious() {
        return month.minusMonths(1);
    }

    public LocalDate getNext() {
        return month.plusMonths(1);
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }
}
