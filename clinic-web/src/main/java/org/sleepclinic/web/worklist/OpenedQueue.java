package org.sleepclinic.web.worklist;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sleepclinic.kernel.Ids;
import org.sleepclinic.kernel.Slice;
import org.sleepclinic.worklist.Queue;
import org.sleepclinic.worklist.TodayFacade;
import org.sleepclinic.worklist.Waiting;
import org.sleepclinic.worklist.WorkRow;

/** What the address of the start page names: the queue whose card shows all that waits in it, and the last row seen of it. */
public class OpenedQueue implements Serializable {
    private static final long serialVersionUID = 1L;

    private Queue queue;
    private String after;

    List<Waiting> read(TodayFacade worklist) {
        UUID last = after == null || after.isBlank() ? null : Ids.parse(after);
        return worklist.today(queue, last);
    }

    /** Is it this one? */
    public boolean is(Waiting waiting) {
        return waiting.queue() == queue;
    }

    /** Its rows; what follows begins after the last of them. */
    public Slice<WorkRow> slice(Waiting waiting) {
        return new Slice<>(waiting.first(), waiting.more() ? waiting.first().getLast().subject().toString() : null);
    }

    public Queue getQueue() {
        return queue;
    }

    public void setQueue(Queue queue) {
        this.queue = queue;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
