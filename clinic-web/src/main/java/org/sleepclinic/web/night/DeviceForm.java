package org.sleepclinic.web.night;

import java.io.Serializable;
import java.time.LocalDate;
import org.sleepclinic.night.DeviceKind;
import org.sleepclinic.night.Verdict;

/** What is told of a device that goes out, comes back or is new. */
public class DeviceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String device;
    private LocalDate dueBack;
    private Verdict verdict;
    private String remark;
    private String code;
    private String name;
    private DeviceKind kind;

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
    }

    public LocalDate getDueBack() {
        return dueBack;
    }

    public void setDueBack(LocalDate dueBack) {
        this.dueBack = dueBack;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

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

    public DeviceKind getKind() {
        return kind;
    }

    public void setKind(DeviceKind kind) {
        this.kind = kind;
    }
}
