package org.sleepclinic.web.eeg;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.sleepclinic.eeg.EegChoices;
import org.sleepclinic.eeg.EegFeature;
import org.sleepclinic.eeg.EegGroup;
import org.sleepclinic.eeg.EegSignificance;
import org.sleepclinic.eeg.EegTerms;
import org.sleepclinic.eeg.FeatureKind;
import org.sleepclinic.kernel.DomainException;

/** What somebody chooses of an EEG, group by group. */
public class EegForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EegTerms terms;
    private final List<GroupForm> groups;
    private EegSignificance significance;
    private String drugs;
    private String lastEvent;
    private String filters;
    private String comparison;

    EegForm(EegTerms terms, EegChoices kept) {
        this.terms = terms;
        groups = Arrays.stream(EegGroup.values()).map(group -> new GroupForm(group, terms.slots().stream()
                .filter(slot -> slot.group() == group)
                .map(slot -> new SlotForm(slot, kept.findings().stream()
                        .filter(finding -> terms.term(finding.term()).slot().equals(slot.code())).toList()))
                .toList())).toList();
        significance = kept.significance();
        drugs = kept.drugs();
        lastEvent = kept.lastEvent();
        filters = kept.filters();
        comparison = kept.comparison();
    }

    EegChoices choices() {
        return new EegChoices(significance, drugs, lastEvent, filters, comparison, groups.stream()
                .flatMap(group -> group.getSlots().stream()).flatMap(slot -> slot.findings().stream()).toList());
    }

    /** A refusal about the shape of a discharge, at the discharge without one. */
    DomainException placed(DomainException refused) {
        if (!refused.field().orElse("").equals("morphology")) {
            return refused;
        }
        List<EegRow> rows = getInterictal().getDetailed().getFirst().getRows();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).isFilled() && rows.get(at).toFinding().morphology() == null) {
                return new DomainException(refused.code(), refused.args().toArray()).at("groups:"
                        + EegGroup.INTERICTAL.ordinal() + ":details:0:rows:" + at + ":morphology");
            }
        }
        return refused;
    }

    private GroupForm getInterictal() {
        return groups.get(EegGroup.INTERICTAL.ordinal());
    }

    public List<EegFeature> getLocations() {
        return terms.of(FeatureKind.LOCATION);
    }

    public List<EegFeature> getMorphologies() {
        return terms.of(FeatureKind.MORPHOLOGY);
    }

    public List<EegFeature> getPatterns() {
        return terms.of(FeatureKind.PATTERN);
    }

    public List<EegFeature> getIncidences() {
        return terms.of(FeatureKind.INCIDENCE);
    }

    public List<EegFeature> getPrevalences() {
        return terms.of(FeatureKind.PREVALENCE);
    }

    public List<EegFeature> getModulations() {
        return terms.of(FeatureKind.MODULATION);
    }

    public EegSignificance[] getSignificances() {
        return EegSignificance.values();
    }

    public List<GroupForm> getGroups() {
        return groups;
    }

    public EegSignificance getSignificance() {
        return significance;
    }

    public void setSignificance(EegSignificance significance) {
        this.significance = significance;
    }

    public String getDrugs() {
        return drugs;
    }

    public void setDrugs(String drugs) {
        this.drugs = drugs;
    }

    public String getLastEvent() {
        return lastEvent;
    }

    public void setLastEvent(String lastEvent) {
        this.lastEvent = lastEvent;
    }

    public String getFilters() {
        return filters;
    }

    public void setFilters(String filters) {
        this.filters = filters;
    }

    public String getComparison() {
        return comparison;
    }

    public void setComparison(String comparison) {
        this.comparison = comparison;
    }
}
