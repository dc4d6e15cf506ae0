package org.sleepclinic.web.study;

import java.io.Serializable;
import java.util.Set;
import org.sleepclinic.study.BoneCircumstances;
import org.sleepclinic.study.BoneSite;
import org.sleepclinic.study.FragilityFracture;
import org.sleepclinic.study.Menopause;
import org.sleepclinic.study.Vertebra;

/** What a bone density must be read with, as somebody fills it in. */
public class BoneForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String device;
    private Vertebra[] vertebrae = {};
    private BoneSite[] notMeasured = {};
    private Menopause menopause = Menopause.UNKNOWN;
    private FragilityFracture fracture = FragilityFracture.UNKNOWN;

    void show(BoneCircumstances kept) {
        device = kept.device();
        vertebrae = kept.vertebrae().toArray(Vertebra[]::new);
        notMeasured = kept.notMeasured().toArray(BoneSite[]::new);
        menopause = kept.menopause();
        fracture = kept.fracture();
    }

    BoneCircumstances told() {
        return new BoneCircumstances(device, Set.of(vertebrae), Set.of(notMeasured), menopause, fracture);
    }

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
    }

    public Vertebra[] getVertebrae() {
        return vertebrae.clone();
    }

    public void setVertebrae(Vertebra[] vertebrae) {
        this.vertebrae = vertebrae.clone();
    }

    public BoneSite[] getNotMeasured() {
        return notMeasured.clone();
    }

    public void setNotMeasured(BoneSite[] notMeasured) {
        this.notMeasured = notMeasured.clone();
    }

    public Menopause getMenopause() {
        return menopause;
    }

    public void setMenopause(Menopause menopause) {
        this.menopause = menopause;
    }

    public FragilityFracture getFracture() {
        return fracture;
    }

    public void setFracture(FragilityFracture fracture) {
        this.fracture = fracture;
    }

    public Vertebra[] getEveryVertebra() {
        return Vertebra.values();
    }

    public BoneSite[] getEverySite() {
        return BoneSite.values();
    }

    public Menopause[] getMenopauses() {
        return Menopause.values();
    }

    public FragilityFracture[] getFractures() {
        return FragilityFracture.values();
    }
}
