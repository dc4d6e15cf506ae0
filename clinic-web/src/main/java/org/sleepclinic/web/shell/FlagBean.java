package org.sleepclinic.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Draws the judgement of a result: {@code #{flags.word(row.flag)}} gives "▼▼ Critical low". */
@Named("flags")
@ApplicationScoped
public class FlagBean {
    @Inject
    private Texts texts;

    /** Symbol and word; accepts any enum or name with one of the known values, the empty text for null. */
    public String word(Object flag) {
        return flag == null ? "" : (of(flag).symbol() + " " + texts.of("shell", "flag." + of(flag))).strip();
    }

    /** The style class that repeats the word in colour. */
    public String tone(Object flag) {
        return flag == null ? "" : of(flag).tone();
    }

    private static ResultFlag of(Object flag) {
        return ResultFlag.valueOf(flag.toString());
    }
}
