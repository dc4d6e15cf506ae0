package org.sleepclinic.web.result;

import org.omnifaces.util.Faces;
import org.sleepclinic.result.EntrySheet;
import org.sleepclinic.result.ReportCategory;

/** Where the report of a study is written: an EEG and the other studies have pages of their own. */
final class StudyPage {
    private final EntrySheet sheet;

    StudyPage(EntrySheet sheet) {
        this.sheet = sheet;
    }

    /** To the page that enters or completes it. */
    void enter() {
        go(sheet.preliminary() == null ? "order=" + sheet.order() : "report=" + sheet.preliminary().id());
    }

    /** To the page that amends it. */
    void amend() {
        go("amends=" + sheet.preliminary().id());
    }

    private void go(String query) {
        Faces.redirect((sheet.category() == ReportCategory.EEG ? "eeg" : "study") + "/report.xhtml?" + query);
    }
}
