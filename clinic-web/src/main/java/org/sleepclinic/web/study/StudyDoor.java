package org.sleepclinic.web.study;

import org.omnifaces.util.Faces;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportCategory;

/** Leads whoever opens the page of another kind of report to the right one. */
public final class StudyDoor {
    private StudyDoor() {
    }

    /** Is the sheet another page's? Then the answer leads there. */
    public static boolean isElsewhere(EntrySheet sheet, boolean eeg) {
        boolean here = sheet.study() != null && (sheet.category() == ReportCategory.EEG) == eeg;
        if (!here) {
            String page = sheet.study() == null ? "result/enter"
                    : sheet.category() == ReportCategory.EEG ? "eeg/report" : "study/report";
            Faces.redirect(page + ".xhtml?" + Faces.getRequestQueryString());
        }
        return !here;
    }
}
