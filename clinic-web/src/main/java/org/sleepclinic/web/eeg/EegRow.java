package org.sleepclinic.web.eeg;

import java.io.Serializable;
import org.sleepclinic.eeg.EegFinding;

/** One finding in detail, as somebody fills it in; without a term it is none. */
public class EegRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String term;
    private String location;
    private String morphology;
    private String pattern;
    private String incidence;
    private String prevalence;
    private String modulation;
    private String note;
    private Integer many;

    EegRow show(EegFinding kept) {
        term = kept.term();
        location = kept.location();
        morphology = kept.morphology();
        pattern = kept.pattern();
        incidence = kept.incidence();
        prevalence = kept.prevalence();
        modulation = kept.modulation();
        note = kept.note();
        many = kept.many();
        return this;
    }

    boolean isFilled() {
        return said(term) != null;
    }

    EegFinding toFinding() {
        return new EegFinding(term, said(location), said(morphology), said(pattern), said(incidence), said(prevalence),
                said(modulation), note, many);
    }

    private static String said(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getMorphology() {
        return morphology;
    }

    public void setMorphology(String morphology) {
        this.morphology = morphology;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public String getIncidence() {
        return incidence;
    }

    public void setIncidence(String incidence) {
        this.incidence = incidence;
    }

    public String getPrevalence() {
        return prevalence;
    }

    public void setPrevalence(String prevalence) {
        this.prevalence = prevalence;
    }

    public String getModulation() {
        return modulation;
    }

    public void setModulation(String modulation) {
        this.modulation = modulation;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getMany() {
        return many;
    }

    public void setMany(Integer many) {
        this.many = many;
    }
}
