package org.sleepclinic.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.chart.CaseChart.Given;
import org.sleepclinic.kernel.Phi;

/** The patient's medicines, and with them all that was begun or given in a case. */
@Phi
record Treated(List<Line> lines) {
    /**
     * @param detail dose and times as written, or null
     * @param none   the entry "none known"
     * @param told   somebody told what is taken
     * @param taken  a medicine that has not ended
     * @param treatment the clinic leads it, and its next change, or null
     * @param watchOn the day something watched is due, or null
     */
    @Phi
    record Line(Given given, String detail, LocalDate since, boolean none, boolean told,
            boolean taken,
            UUID treatment, LocalDate nextOn, LocalDate watchOn) {
        Medicine medicine() {
            return new Medicine(none, isRegimen(), told, given.what(), detail, since, treatment, nextOn, watchOn);
        }

        private boolean isRegimen() {
            return given.kind().equals("REGIMEN");
        }

        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    /** By name, with what a plan has begun and nobody has recorded among the medicines yet; empty when nobody has recorded anything about medicines. */
    List<Medicine> medicines() {
        return lines.stream().filter(Line::taken).map(Line::medicine)
                .sorted(Comparator.comparing(Medicine::name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                .toList();
    }

    /** Oldest first. */
    List<Given> given() {
        return lines.stream().filter(line -> !line.isRegimen()).map(Line::given)
                .filter(line -> line.at() != null && line.what() != null).toList();
    }

    @Override
    public String toString() {
        return "Treated[…]";
    }
}
