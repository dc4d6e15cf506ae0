package org.sleepclinic.web.casefile;

import java.io.Serializable;
import org.sleepclinic.casefile.CaseId;
import org.sleepclinic.casefile.ConfirmFinding;
import org.sleepclinic.casefile.FindingCode;
import org.sleepclinic.casefile.FindingView;

/** One sign on the page: what stands, and what is answered now. */
public class FindingLine implements Serializable {
    private final FindingCode code;
    private final FindingView standing;
    private String answer;
    private String note;

    /** @param standing the latest entry that was not voided, or null */
    FindingLine(FindingCode code, FindingView standing) {
        this.code = code;
        this.standing = standing;
    }

    boolean isAnswered() {
        return answer != null && !answer.isEmpty();
    }

    ConfirmFinding told(CaseId caseId) {
        return new ConfirmFinding(caseId, code, "PRESENT".equals(answer), note);
    }

    public FindingCode getCode() {
        return code;
    }

    public FindingView getStanding() {
        return standing;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String given) {
        this.answer = given;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        this.note = typed;
    }
}
