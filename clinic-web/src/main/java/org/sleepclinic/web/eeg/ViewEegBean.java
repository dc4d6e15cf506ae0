package org.sleepclinic.web.eeg;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sleepclinic.eeg.EegFacade;
import org.sleepclinic.eeg.EegFeature;
import org.sleepclinic.eeg.EegFinding;
import org.sleepclinic.eeg.EegGroup;
import org.sleepclinic.eeg.EegTerms;
import org.sleepclinic.eeg.EegView;
import org.sleepclinic.patient.PatientBanner;
import org.sleepclinic.patient.PatientFacade;
import org.sleepclinic.result.ReportId;

/** What an EEG's report was written from, by group, each with the tag of the library it comes from. */
@Named("viewEeg")
@ViewScoped
public class ViewEegBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EegFacade eegs;
    @Inject
    private transient PatientFacade patients;
    private String id;
    private EegView view;
    private EegTerms terms;
    private PatientBanner banner;

    /** One choice as read. */
    public record Line(String term, String features, String note, String tag,
            boolean epileptiform) implements Serializable {
    }

    public void load() {
        show(eegs.open(ReportId.parse(id)));
        banner = patients.banner(view.patient());
    }

    /** Beside a report's words: what it is coded as; null where it is no EEG's. */
    public void beside(EegView read) {
        if (read != null) {
            show(read);
        }
    }

    private void show(EegView read) {
        view = read;
        terms = eegs.terms();
    }

    /** Groups in which something was chosen. */
    public List<EegGroup> getGroups() {
        return Arrays.stream(EegGroup.values()).filter(group -> !lines(group).isEmpty()).toList();
    }

    /** What was chosen of a group. */
    public List<Line> lines(EegGroup group) {
        return view.choices().findings().stream().filter(one -> terms.term(one.term()).group() == group)
                .map(this::line).toList();
    }

    private Line line(EegFinding finding) {
        var term = terms.term(finding.term());
        String slot = terms.slots().stream().filter(one -> one.code().equals(term.slot()) && !one.detailed())
                .map(one -> one.label() + ": ").findFirst().orElse("");
        String counted = finding.many() == null ? "" : finding.many() + " \u00d7 ";
        return new Line(counted + slot + term.label(), features(finding), finding.note(), term.hedTag(),
                term.epileptiform());
    }

    private String features(EegFinding finding) {
        return Stream.of(finding.morphology(), finding.location(), finding.pattern(), finding.incidence(),
                finding.prevalence(), finding.modulation()).flatMap(
                        code -> terms.features().stream()
                                .filter(feature -> feature.code().equals(code)).map(EegFeature::label))
                .collect(Collectors.joining(", "));
    }

    public EegView getView() {
        return view;
    }

    public PatientBanner getBanner() {
        return banner;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
