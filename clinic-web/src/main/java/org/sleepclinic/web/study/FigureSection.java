package org.sleepclinic.web.study;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.sleepclinic.web.result.LineForm;

/** Figures of a study that stand under one heading. */
public class FigureSection implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String panel;
    private final List<LineForm> lines = new ArrayList<>();

    FigureSection(String panel) {
        this.panel = panel;
    }

    void add(LineForm line) {
        lines.add(line);
    }

    /** SLEEP, BREATHING …: names the heading. */
    public String getPanel() {
        return panel;
    }

    public List<LineForm> getLines() {
        return lines;
    }
}
