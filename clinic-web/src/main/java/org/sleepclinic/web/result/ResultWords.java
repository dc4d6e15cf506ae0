package org.sleepclinic.web.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.kernel.Quantity;
import org.sleepclinic.result.EntryPreview;
import org.sleepclinic.result.Flag;
import org.sleepclinic.result.IronAdvice;
import org.sleepclinic.result.KnownBar;
import org.sleepclinic.result.ReferenceRange;
import org.sleepclinic.result.ReportView;
import org.sleepclinic.result.ResultGrid;
import org.sleepclinic.result.ReviewRow;
import org.sleepclinic.result.ValueView;
import org.sleepclinic.web.shell.FlagBean;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** How values and ranges are said on the result pages. */
@Named("resultWords")
@ApplicationScoped
public class ResultWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;
    @Inject
    private FlagBean flags;

    /** "equals 1.8 mmol/L · ▼ Low" under a line; the range in the unit chosen while it is empty. */
    public String help(LineForm line, EntryPreview.Line read) {
        if (read == null || !line.isFilled()) {
            return line.getLine().rangeIn(line.getUnit()).map(range -> texts.of("result", "rangeIs", range(range)))
                    .orElseGet(() -> texts.of("result", "noRange"));
        }
        String equal = read.equal() == null ? ""
                : texts.of("result", "equalTo", format.told(read.bound(), read.equal())) + " · ";
        String doubt = read.otherUnit() == null ? ""
                : " · " + texts.of("result", "checkUnit", format.unit(read.otherUnit()));
        return equal + flags.word(read.flag()) + doubt;
    }

    /** 8.6–10.2 mg/dL, or that there is none. */
    public String range(ReferenceRange range) {
        return range == null ? texts.of("result", "noRange") : ends(range) + " " + format.unit(range.unit());
    }

    private String ends(ReferenceRange range) {
        return format.range(range.low(), range.high(), range.highOut());
    }

    /** The range of a grid's row in the row's unit. */
    public String bounds(ResultGrid.Row row) {
        return row.range() == null ? texts.of("result", "noRange") : ends(row.range());
    }

    /** 7.2 mg/dL as received; positive or negative for a qualitative test. */
    public String value(ValueView value) {
        return value.qualitative() ? outcome(value.value().amount().signum())
                : format.told(value.bound(), value.value());
    }

    /** How its value is judged: what is positive or negative is abnormal, neither high nor in a range. */
    public Object flag(ValueView value) {
        return flag(value.qualitative(), value.flag());
    }

    private static Object flag(boolean qualitative, Flag flag) {
        return !qualitative || flag == Flag.NO_RANGE ? flag : flag.isAbnormal() ? "ABNORMAL" : null;
    }

    /** The range it was judged by; a dash where there is none, or where it has only positive and negative. */
    public String rangeOf(ValueView value) {
        return value.range() == null || value.qualitative() ? "\u2013" : range(value.range());
    }

    /** 28-Nov-2026 over a column of a grid; with the time where another column is of the same day. */
    public String taken(ResultGrid grid, ResultGrid.Column column) {
        String day = format.date(column.takenAt());
        long ofThatDay =
                grid.columns().stream().filter(other -> format.date(other.takenAt()).equals(day)).count();
        return ofThatDay > 1 ? format.moment(column.takenAt()) : day;
    }

    /** One cell of a grid; the empty text where nothing was measured. */
    public String cell(ResultGrid.Row row, ResultGrid.Column column) {
        ResultGrid.Cell cell = row.at(column);
        if (cell == null) {
            return "";
        }
        return row.qualitative() ? outcome(cell.amount().signum())
                : format.before(cell.bound()) + cell.amount().toPlainString();
    }

    /** What is outside its range, gravest first, or how many values there are; then the rhythm and what to bear in mind. */
    public String summary(ReviewRow row) {
        Stream<String> values = row.flagged().isEmpty() ? Stream.of(texts.of("result", "valuesCounted", row.values()))
                : row.flagged().stream()
                        .map(one -> one.name() + " " + (one.qualitative()
                                ? outcome(one.value().amount().signum()) + " " + flags.word(flag(true, one.flag()))
                                : format.told(one.bound(), one.value()) + " " + flags.word(one.flag())));
        Stream<String> rhythm = row.hasOtherRhythm() ? Stream.of(texts.label(row.rhythm())) : Stream.empty();
        Stream<String> notes = row.notes().stream().sorted().map(texts::label);
        return Stream.of(values, rhythm, notes).flatMap(part -> part).collect(Collectors.joining(" · "));
    }

    /** (intake of 12-Nov-2026): where a bar is known from. */
    public String source(KnownBar bar) {
        return texts.of("result", "barFrom" + bar.source(), format.date(bar.on()));
    }

    /** 31.5 mL/min, or what is missing for it. */
    public String clearance(ReportView.Advice<Quantity> advice) {
        return advice.outcome() == null ? missing(advice) : format.quantity(advice.outcome());
    }

    /** What the iron table advises, or what is missing for it. */
    public String iron(ReportView.Advice<IronAdvice> advice) {
        return advice.outcome() == null ? missing(advice) : texts.label(advice.outcome());
    }

    /** Creatinine 1.8 mg/dL · Weight 60 kg. */
    public String seen(ReportView.Advice<?> advice) {
        return advice.reasons().stream().map(reason -> input(reason.input()) + " " + reason.seen())
                .collect(Collectors.joining(" · "));
    }

    private String missing(ReportView.Advice<?> advice) {
        return texts.of("result", "cannotTell",
                format.list(advice.missing().stream().sorted().map(this::input).toList()));
    }

    private String input(String code) {
        return texts.of("result", "input." + code);
    }

    /** Order O-5490, or that it came without one. */
    public String order(Long number) {
        return number == null ? texts.of("result", "withoutOrder") : texts.of("result", "ofOrder", "O-" + number);
    }

    /** · C-2041; the empty text without a case. */
    public String caseNumber(Long number) {
        return number == null ? "" : "· C-" + number;
    }

    private String outcome(int sign) {
        return texts.of("result", sign > 0 ? "positive" : "negative");
    }
}
