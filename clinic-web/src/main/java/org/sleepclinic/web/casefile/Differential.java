package org.sleepclinic.web.casefile;

import java.io.Serializable;
import java.util.List;
import org.sleepclinic.assessment.Standing;
import org.sleepclinic.assessment.Weighing;
import org.sleepclinic.casefile.Condition;
import org.sleepclinic.casefile.SuspicionView;

/**
 * The suspicions of a case side by side.
 *
 * @param columns conditions compared
 * @param rows    features that tell them apart, and other inputs of their rules
 * @param hidden  how many conditions are left out because nothing points to them
 */
public record Differential(List<Column> columns, List<Row> rows, int hidden) implements Serializable {
    public Differential {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One condition.
     *
     * @param weighing  what its rule says of the intake so far
     * @param suspicion as raised in the case, or null
     */
    public record Column(Condition condition, Weighing weighing, SuspicionView suspicion) implements Serializable {
        /** Does anything point to it: its rule, open or present, or somebody who raised it? */
        boolean isTelling() {
            return suspicion != null || weighing.standing() == Standing.PRESENT
                    || weighing.standing() == Standing.OPEN;
        }
    }

    /**
     * One feature.
     *
     * @param told  what this patient told of it, or the empty text
     * @param cells one for each column
     */
    public record Row(String feature, String told, List<Cell> cells) implements Serializable {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a feature says of a condition.
     *
     * @param typical how it is there, by the clinical reference 1.1; the empty text where it says nothing
     * @param pro     inputs of the rule that speak for it
     * @param contra  inputs that speak against it
     * @param missing inputs nobody answered
     */
    public record Cell(String typical, List<String> pro, List<String> contra,
            List<Gap> missing) implements Serializable {
        public Cell {
            pro = List.copyOf(pro);
            contra = List.copyOf(contra);
            missing = List.copyOf(missing);
        }
    }

    /** Something nobody answered, and the section of the intake that asks it; empty for what no intake asks. */
    public record Gap(String label, String section) implements Serializable {
    }
}
