package org.sleepclinic.web.study;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.result.EntryPreview;
import org.sleepclinic.web.result.LineForm;

/**
 * Which figures of a report are refused while it is typed. As long as one is, nothing is computed: the rest would be told
 * as if it were missing. A field's message goes once the figures are mended, wherever they were mended.
 */
public class RefusedFigures implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "value-";
    private static final EntryPreview NOTHING = new EntryPreview(Map.of(), List.of(), Set.of(), null);

    private final Set<String> marked = new LinkedHashSet<>();
    private List<String> names = List.of();

    /** What was typed could be read together; lines left out of it are refused still. */
    void read(StudyForm form) {
        List<LineForm> still = lines(form).filter(line -> line.isFilled() && form.read(line) == null).toList();
        names = still.stream().map(line -> line.getLine().name()).toList();
        if (!names.isEmpty()) {
            form.show(NOTHING);
        }
        Set<String> places = still.stream().map(line -> form.place(FIGURE + line.getLine().code()))
                .collect(Collectors.toSet());
        marked.stream().filter(place -> !places.contains(place)).forEach(RefusedFigures::show);
        marked.retainAll(places);
    }

    /** A refusal, at its place in the form; one of a figure leaves nothing computed. */
    DomainException told(DomainException refused, StudyForm form) {
        DomainException placed = form.placed(refused);
        refused.field().filter(field -> field.startsWith(FIGURE)).ifPresent(field -> {
            form.show(NOTHING);
            names = lines(form).filter(line -> field.equals(FIGURE + line.getLine().code()))
                    .map(line -> line.getLine().name()).toList();
            placed.field().ifPresent(place -> {
                marked.add(place);
                show(place);
            });
        });
        return placed;
    }

    /** The page is shown whole anyway unless a single field was left. */
    private static void show(String place) {
        if (Faces.isAjaxRequest()) {
            Ajax.update("form:" + place + "-field");
        }
    }

    private static Stream<LineForm> lines(StudyForm form) {
        return form.getSections().stream().flatMap(section -> section.getLines().stream());
    }

    /** What the refused figures are called; empty while none is. */
    public List<String> getNames() {
        return names;
    }
}
