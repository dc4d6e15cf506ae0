package org.sleepclinic.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import org.omnifaces.util.Messages;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.night.LaboratoryDetails;
import org.sleepclinic.night.LaboratoryFacade;
import org.sleepclinic.night.LaboratoryView;
import org.sleepclinic.web.shell.Texts;

/** What the sleep laboratory works by, and its kits: the address names the one that is changed. */
@Named("laboratory")
@ViewScoped
public class LaboratoryBean implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LaboratoryFacade laboratory;
    @Inject
    private transient Texts texts;
    private final KitForm kit = new KitForm();
    private LaboratoryView shown;
    private LaboratoryView.KitView chosen;
    private String code;
    private Integer places;
    private LocalTime sheetAt;
    private LocalTime recordBy;

    public void load() {
        shown = laboratory.view();
        places = shown.details().places();
        sheetAt = shown.details().sheetAt();
        recordBy = shown.details().recordBy();
        if (code != null) {
            chosen = shown.kits().stream().filter(one -> one.kit().code().equals(code)).findFirst()
                    .orElseThrow(() -> new DomainException(DomainException.UNKNOWN));
            kit.setName(chosen.kit().name());
            kit.setUnits(chosen.kit().units());
        }
    }

    public String save() {
        laboratory.change(shown.version(), new LaboratoryDetails(places, sheetAt, recordBy));
        return said("labSaid");
    }

    /** The kit chosen, or a new one. */
    public String saveKit() {
        if (chosen == null) {
            laboratory.addKit(kit.getCode(), kit.getName(), kit.getUnits());
        } else {
            laboratory.changeKit(chosen.kit().code(), chosen.version(), kit.getName(), kit.getUnits());
        }
        return said("kitSaid");
    }

    private String said(String key) {
        Messages.addFlashGlobalInfo(texts.of("night", key));
        return "/night/laboratory?faces-redirect=true";
    }

    public boolean isNewKit() {
        return chosen == null;
    }

    public LaboratoryView getShown() {
        return shown;
    }

    public KitForm getKit() {
        return kit;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalTime getSheetAt() {
        return sheetAt;
    }

    public void setSheetAt(LocalTime sheetAt) {
        this.sheetAt = sheetAt;
    }

    public LocalTime getRecordBy() {
        return recordBy;
    }

    public void setRecordBy(LocalTime recordBy) {
        this.recordBy = recordBy;
    }
}
