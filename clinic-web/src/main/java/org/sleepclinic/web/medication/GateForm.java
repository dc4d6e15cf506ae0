package org.sleepclinic.web.medication;

import java.io.Serializable;
import org.sleepclinic.medication.GateRecord;

/** What is put on record for the valproate gate. */
public class GateForm implements Serializable {
    private String contraception;
    private boolean testNegative;
    private boolean prevention;
    private boolean fertility;
    private boolean unbornChild;

    GateRecord told() {
        return new GateRecord(contraception, testNegative, prevention, fertility, unbornChild);
    }

    public String getContraception() {
        return contraception;
    }

    public void setContraception(String contraception) {
        this.contraception = contraception;
    }

    public boolean isTestNegative() {
        return testNegative;
    }

    public void setTestNegative(boolean testNegative) {
        this.testNegative = testNegative;
    }

    public boolean isPrevention() {
        return prevention;
    }

    public void setPrevention(boolean prevention) {
        this.prevention = prevention;
    }

    public boolean isUnbornChild() {
        return unbornChild;
    }

    public void setUnbornChild(boolean unbornChild) {
        this.unbornChild = unbornChild;
    }

    public boolean isFertility() {
        return fertility;
    }

    public void setFertility(boolean fertility) {
        this.fertility = fertility;
    }
}
