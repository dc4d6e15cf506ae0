package org.sleepclinic.web.result;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.result.CorrectionBar;
import org.sleepclinic.result.EntryPreview;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.QualityNote;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.Rhythm;
import org.sleepclinic.result.SampleSign;

/** What somebody types of one draw or ECG, and what it would give. */
public class ResultForm implements Serializable {
    private static final String FIELD = "value-";

    private final List<LineForm> lines = new ArrayList<>();
    private Instant takenAt;
    private boolean adjustedByLab;
    private CorrectionBar[] bars;
    private SampleSign[] signs;
    private final Instant keptAt;
    private Rhythm rhythm;
    private String comment;
    private EntryPreview preview;
    private boolean restAsked;
    private RestOfOrder rest;

    /**
     * @param sheet what to fill in
     * @param now   when it was taken, where neither a report nor an appointment says
     * @param all   true: every line open, filled with what the report holds; false: only lines it does not hold yet
     */
    ResultForm(EntrySheet sheet, boolean all, Instant now) {
        sheet.lines().stream().filter(line -> all || !line.isKept()).map(LineForm::new).forEach(lines::add);
        lines.forEach(LineForm::prefill);
        keptAt = sheet.takenAt();
        takenAt = keptAt == null ? Optional.ofNullable(sheet.begun()).orElse(now) : keptAt;
        bars = sheet.bars().toArray(CorrectionBar[]::new);
        signs = sheet.signs().toArray(SampleSign[]::new);
        rhythm = sheet.rhythm() == null ? Rhythm.SINUS : sheet.rhythm();
        comment = sheet.comment();
    }

    /** The lines with a value, as one draw. */
    ReportContent content(boolean ecg) {
        Set<CorrectionBar> chosen = EnumSet.noneOf(CorrectionBar.class);
        chosen.addAll(List.of(bars));
        return new ReportContent(moment(), lines.stream().filter(LineForm::isFilled).map(LineForm::toValue).toList(),
                adjustedByLab, chosen, Set.of(signs), ecg ? rhythm : null, comment);
    }

    /** The field shows minutes: the moment kept counts, seconds and all, until somebody types another. */
    private Instant moment() {
        boolean same = keptAt != null && takenAt != null
                && takenAt.truncatedTo(ChronoUnit.MINUTES).equals(keptAt.truncatedTo(ChronoUnit.MINUTES));
        return same ? keptAt : takenAt;
    }

    /** Names of the lines without a value. */
    List<String> openLines() {
        return lines.stream().filter(line -> !line.isFilled()).map(line -> line.getLine().name()).toList();
    }

    void askRest() {
        restAsked = true;
    }

    /** Is it asked what of the lines without a value? */
    public boolean isRestAsked() {
        return restAsked;
    }

    public RestOfOrder getRest() {
        return rest;
    }

    public void setRest(RestOfOrder said) {
        this.rest = said;
    }

    /** A refusal of a value, at the line it stands in. */
    DomainException placed(DomainException refused) {
        String field = refused.field().orElse("");
        for (int i = 0; i < lines.size(); i++) {
            if (field.equals(FIELD + lines.get(i).getLine().code())) {
                return new DomainException(refused.code(), refused.args().toArray()).at("lines:" + i + ":amount");
            }
        }
        return refused;
    }

    void show(EntryPreview fresh) {
        this.preview = fresh;
    }

    /** What a line would read, or null while it is empty or refused. */
    public EntryPreview.Line read(LineForm line) {
        return preview == null ? null : preview.lines().get(line.getLine().code());
    }

    public List<EntryPreview.Line> getDerived() {
        return preview == null ? List.of() : preview.derived();
    }

    public List<QualityNote> getNotes() {
        return preview == null ? List.of() : preview.notes().stream().sorted().toList();
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public void setTakenAt(Instant takenAt) {
        this.takenAt = takenAt;
    }

    public boolean isAdjustedByLab() {
        return adjustedByLab;
    }

    public void setAdjustedByLab(boolean adjustedByLab) {
        this.adjustedByLab = adjustedByLab;
    }

    public CorrectionBar[] getBars() {
        return bars.clone();
    }

    public void setBars(CorrectionBar[] bars) {
        this.bars = bars.clone();
    }

    public SampleSign[] getSigns() {
        return signs.clone();
    }

    public void setSigns(SampleSign[] signs) {
        this.signs = signs.clone();
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public CorrectionBar[] getEveryBar() {
        return CorrectionBar.values();
    }

    public SampleSign[] getEverySign() {
        return SampleSign.values();
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public RestOfOrder[] getRests() {
        return RestOfOrder.values();
    }
}
