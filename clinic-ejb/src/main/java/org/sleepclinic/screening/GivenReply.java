package org.sleepclinic.screening;

import java.io.Serializable;
import org.sleepclinic.kernel.DomainException;
import org.sleepclinic.kernel.Phi;
import org.sleepclinic.kernel.TextEntry;

/**
 * What somebody was told when asking a safety question for one study.
 *
 * @param question code of the question
 * @param reply    yes, no or unknown
 * @param detail   make and model, when, how it went; or null
 */
@Phi
public record GivenReply(String question, Reply reply, String detail) implements Serializable {
    private static final int LONGEST = 400;

    public GivenReply {
        if (reply == null || reply == Reply.NOT_RECORDED) {
            throw new DomainException("text.required").at(question);
        }
        detail = TextEntry.optional(detail, LONGEST, question);
    }

    @Override
    public String toString() {
        return "GivenReply[" + question + "]";
    }
}
