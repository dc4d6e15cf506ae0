package org.sleepclinic.web.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.sleepclinic.score.DiaryNight;
import org.sleepclinic.score.DiarySeizure;
import org.sleepclinic.score.SeizureKind;
import org.sleepclinic.score.SeizureState;

/** One line of the grid of days, as typed: of a seizure diary or of a sleep diary. */
public class DayForm implements Serializable {
    /** Chosen for a day without a seizure; any other choice is a kind of seizure. */
    public static final String NO_SEIZURE = "NONE";
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private LocalDate day;
    private String what;
    private LocalTime time;
    private BigDecimal minutes;
    private SeizureState state;
    private String missedDose;
    private final String[] said = new String[5];
    private LocalTime lightsOut;
    private LocalTime rise;
    private final Integer[] counts = new Integer[4];
    private BigDecimal alcohol;

    DayForm(LocalDate day) {
        this.day = day;
    }

    boolean isSeizure() {
        return !isOpen() && !NO_SEIZURE.equals(what);
    }

    boolean isOpen() {
        return what == null || what.isBlank();
    }

    /** A day left open had no seizure: somebody says so of the whole stretch. */
    void noSeizure() {
        if (isOpen()) {
            what = NO_SEIZURE;
        }
    }

    DiarySeizure toSeizure() {
        Integer seconds = minutes == null ? null
                : Integer.valueOf(minutes.multiply(MINUTE).setScale(0, RoundingMode.HALF_UP).intValue());
        return new DiarySeizure(time, seconds, SeizureKind.valueOf(what), state, said[0], yesNo(missedDose), said[1],
                said[2], said[3], said[4]);
    }

    DiaryNight toNight() {
        return new DiaryNight(time, lightsOut, counts[0], counts[1], rise, counts[2], counts[3], alcohol, said[0],
                yesNo(what));
    }

    private static Boolean yesNo(String chosen) {
        return chosen == null || chosen.isBlank() ? null : Boolean.valueOf(chosen.equals("YES"));
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate chosen) {
        this.day = chosen;
    }

    /** Of a seizure diary what happened; of a sleep diary whether the legs were restless. */
    public String getWhat() {
        return what;
    }

    public void setWhat(String chosen) {
        this.what = chosen;
    }

    /** When the seizure began, or when the patient went to bed. */
    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime typed) {
        this.time = typed;
    }

    public BigDecimal getMinutes() {
        return minutes;
    }

    public void setMinutes(BigDecimal typed) {
        this.minutes = typed;
    }

    public SeizureState getState() {
        return state;
    }

    public void setState(SeizureState chosen) {
        this.state = chosen;
    }

    public String getMissedDose() {
        return missedDose;
    }

    public void setMissedDose(String chosen) {
        this.missedDose = chosen;
    }

    /** What was written: trigger (or medicines), rescue, injury, witness, video. */
    public String[] getSaid() {
        return said;
    }

    public LocalTime getLightsOut() {
        return lightsOut;
    }

    public void setLightsOut(LocalTime typed) {
        this.lightsOut = typed;
    }

    public LocalTime getRise() {
        return rise;
    }

    public void setRise(LocalTime typed) {
        this.rise = typed;
    }

    /** What was counted: minutes to sleep, awakenings, minutes napped, cups. */
    public Integer[] getCounts() {
        return counts;
    }

    public BigDecimal getAlcohol() {
        return alcohol;
    }

    public void setAlcohol(BigDecimal typed) {
        this.alcohol = typed;
    }
}
