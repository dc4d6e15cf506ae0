package org.sleepclinic.web.night;

import java.io.Serializable;

/** What is typed of a kit. */
public class KitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private Integer units;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }
}
