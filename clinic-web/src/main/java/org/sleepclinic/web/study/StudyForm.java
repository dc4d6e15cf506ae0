package org.sleepclinic.web.study;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.result.EnteredValue;
import org.sleepclinic.result.EntryPreview;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportCategory;
import org.sleepclinic.result.ReportContent;
import org.sleepclinic.result.StudyView;
import org.sleepclinic.study.Contrast;
import org.sleepclinic.study.HypopnoeaRule;
import org.sleepclinic.study.ImagedStructure;
import org.sleepclinic.study.StudyContent;
import org.sleepclinic.study.StudyFinding;
import org.sleepclinic.study.StudyReading;
import org.sleepclinic.web.result.LineForm;

/** What somebody writes into the report of a study. */
public class StudyForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "value-";
    private static final String STRUCTURE = "finding-";
    private static final int INCIDENTALS = 3;

    private final String study;
    private final ReportCategory category;
    private final Instant keptAt;
    private final List<FigureSection> sections = new ArrayList<>();
    private final List<FindingForm> structures = new ArrayList<>();
    private final List<FindingForm> incidentals = new ArrayList<>();
    private final BoneForm bone = new BoneForm();
    private Instant recordedAt;
    private HypopnoeaRule rule;
    private String protocol;
    private Contrast contrast;
    private String urgent;
    private String description;
    private String conclusion;
    private EntryPreview preview;

    /**
     * Figures that follow from something else are not asked for.
     *
     * @param begun when a new one was recorded, as far as it is known beforehand; or null
     * @param all true: every figure open, filled with what the report holds; false: only those it does not hold yet
     */
    public StudyForm(EntrySheet sheet, boolean all, Instant begun) {
        study = sheet.study().study();
        category = sheet.category();
        keptAt = sheet.takenAt();
        recordedAt = keptAt == null ? begun : keptAt;
        sheet.lines().stream().filter(line -> (all || !line.isKept()) && !line.qualitative()).forEach(line -> {
            LineForm form = new LineForm(line);
            form.prefill();
            section(line.panel()).add(form);
        });
        show(sheet.study());
    }

    private FigureSection section(String panel) {
        return sections.stream().filter(one -> one.getPanel().equals(panel)).findFirst().orElseGet(() -> {
            FigureSection fresh = new FigureSection(panel);
            sections.add(fresh);
            return fresh;
        });
    }

    private void show(StudyContent kept) {
        rule = kept.rule();
        protocol = kept.protocol();
        contrast = kept.contrast();
        urgent = kept.urgent();
        description = kept.description();
        conclusion = kept.conclusion();
        if (kept.bone() != null) {
            bone.show(kept.bone());
        }
        if (isImaging()) {
            Arrays.stream(ImagedStructure.values()).map(one -> new FindingForm(one)).forEach(structures::add);
            kept.findings().stream().filter(found -> !found.isIncidental())
                    .forEach(found -> structures.get(found.structure().ordinal()).show(found));
            kept.findings().stream().filter(StudyFinding::isIncidental)
                    .forEach(found -> incidentals.add(new FindingForm(null).show(found)));
            while (incidentals.size() < INCIDENTALS) {
                incidentals.add(new FindingForm(null));
            }
        }
    }

    public ReportContent content() {
        return ReportContent.ofStudy(moment(), values(), new StudyContent(study, rule, isOfBone() ? bone.told() : null,
                protocol, contrast, urgent, description, conclusion,
                Stream.concat(structures.stream(), incidentals.stream()).filter(FindingForm::isFilled)
                        .map(FindingForm::toFinding).toList()));
    }

    /** The figures typed. */
    public List<EnteredValue> values() {
        return sections.stream().flatMap(section -> section.getLines().stream()).filter(LineForm::isFilled)
                .map(LineForm::toValue).toList();
    }

    /** The field shows minutes: the moment kept counts until somebody types another. */
    private Instant moment() {
        boolean same = keptAt != null && recordedAt != null
                && recordedAt.truncatedTo(ChronoUnit.MINUTES).equals(keptAt.truncatedTo(ChronoUnit.MINUTES));
        return same ? keptAt : recordedAt;
    }

    /** A refusal at the field it stands in. */
    public DomainException placed(DomainException refused) {
        String field = refused.field().orElse("");
        String place = place(field);
        return place.equals(field) ? refused
                : new DomainException(refused.code(), refused.args().toArray()).at(place);
    }

    /** Where in the form a field of the report stands. */
    String place(String field) {
        if (field.startsWith(FIGURE)) {
            return figure(field.substring(FIGURE.length()), field);
        }
        if (field.startsWith(STRUCTURE)) {
            return "structures:" + ImagedStructure.valueOf(field.substring(STRUCTURE.length())).ordinal() + ":finding";
        }
        return switch (field) {
            case "takenAt" -> "recordedAt";
            case "incidental" -> "incidentals:" + lacking(true) + ":finding";
            case "action" -> "incidentals:" + lacking(false) + ":action";
            default -> field;
        };
    }

    private int lacking(boolean text) {
        for (int at = 0; at < incidentals.size(); at++) {
            FindingForm one = incidentals.get(at);
            if (one.isFilled() && one.isLackingText() == text) {
                return at;
            }
        }
        return 0;
    }

    private String figure(String code, String otherwise) {
        for (int part = 0; part < sections.size(); part++) {
            List<LineForm> lines = sections.get(part).getLines();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).getLine().code().equals(code)) {
                    return "sections:" + part + ":lines:" + at + ":amount";
                }
            }
        }
        return otherwise;
    }

    public void show(EntryPreview fresh) {
        preview = fresh;
    }

    /** What a line would read, or null while it is empty or refused. */
    public EntryPreview.Line read(LineForm line) {
        return preview == null ? null : preview.lines().get(line.getLine().code());
    }

    public List<EntryPreview.Line> getDerived() {
        return preview == null ? List.of() : preview.derived();
    }

    /** What the figures typed so far mean together; null while there are none. */
    public StudyView getRead() {
        return preview == null ? null : preview.study();
    }

    public boolean isImaging() {
        return category == ReportCategory.IMAGING;
    }

    public boolean isOfBone() {
        return category == ReportCategory.BONE;
    }

    /** Does anything follow from its figures? */
    public boolean isComputed() {
        return isOfBone() || StudyReading.hasIndices(study);
    }

    public boolean isRuled() {
        return StudyReading.countsHypopnoeas(study);
    }

    public List<FigureSection> getSections() {
        return sections;
    }

    public List<FindingForm> getStructures() {
        return structures;
    }

    public List<FindingForm> getIncidentals() {
        return incidentals;
    }

    public BoneForm getBone() {
        return bone;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public void setRecordedAt(Instant recordedAt) {
        this.recordedAt = recordedAt;
    }

    public HypopnoeaRule getRule() {
        return rule;
    }

    public void setRule(HypopnoeaRule rule) {
        this.rule = rule;
    }

    public String getProtocol() {
        return protocol;
    }

    public void setProtocol(String protocol) {
        this.protocol = protocol;
    }

    public Contrast getContrast() {
        return contrast;
    }

    public void setContrast(Contrast contrast) {
        this.contrast = contrast;
    }

    public String getUrgent() {
        return urgent;
    }

    public void setUrgent(String urgent) {
        this.urgent = urgent;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
