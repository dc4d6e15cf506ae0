package org.sleepclinic.web.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sleepclinic.rota.RotaNote;
import org.sleepclinic.web.shell.Format;
import org.sleepclinic.web.shell.Texts;

/** How a gap or a conflict of a month is told. */
@Named("rotaWords")
@ApplicationScoped
public class RotaWords {
    @Inject
    private Texts texts;
    @Inject
    private Format format;

    /** In a sentence, without its day. */
    public String tell(RotaNote note) {
        return texts.of("rota", "note." + note.kind(), note.who(), note.detail(), note.count(),
                format.moment(note.from()), format.moment(note.to()));
    }
}
