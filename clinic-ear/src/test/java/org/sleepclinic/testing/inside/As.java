package org.sleepclinic.testing.inside;

import jakarta.enterprise.context.Dependent;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Acts as somebody: {@code as.physician(() -> orders.sign(id))}. The server sees the caller it would see after a
 * sign-in: the user's id as the principal's name, and the roles.
 */
@Dependent
public class As {

    /** A piece of work that answers nothing. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    public <T> T frontDesk(Callable<T> act) {
        return staff(Staff.FRONT_DESK, act);
    }

    public void frontDesk(Act act) {
        staff(Staff.FRONT_DESK, answering(act));
    }

    public <T> T nurse(Callable<T> act) {
        return staff(Staff.NURSE, act);
    }

    public void nurse(Act act) {
        staff(Staff.NURSE, answering(act));
    }

    public <T> T technologist(Callable<T> act) {
        return staff(Staff.TECHNOLOGIST, act);
    }

    public void technologist(Act act) {
        staff(Staff.TECHNOLOGIST, answering(act));
    }

    public <T> T physician(Callable<T> act) {
        return staff(Staff.PHYSICIAN, act);
    }

    public void physician(Act act) {
        staff(Staff.PHYSICIAN, answering(act));
    }

    public <T> T administrator(Callable<T> act) {
        return staff(Staff.ADMINISTRATOR, act);
    }

    public void administrator(Act act) {
        staff(Staff.ADMINISTRATOR, answering(act));
    }

    public <T> T staff(Staff who, Callable<T> act) {
        return user(who.id(), Set.of(who.name()), act);
    }

    /** Acts as nobody, as the sign-in page and a stranger do. */
    public <T> T nobody(Callable<T> act) {
        return within(ServerCaller.nobody(), act);
    }

    /**
     * Acts as any user with any roles. What the act throws comes out as it is.
     *
     * @param user becomes the caller principal's name
     * @param roles of {@code org.sleepclinic.kernel.Roles}
     */
    public <T> T user(UUID user, Set<String> roles, Callable<T> act) {
        return within(ServerCaller.of(user.toString(), roles), act);
    }

    private static <T> T within(ServerCaller caller, Callable<T> act) {
        ServerCaller before = ServerCaller.current();
        caller.become();
        try {
            return act.call();
        } catch (Exception asItIs) {
            throw As.<RuntimeException>unchanged(asItIs);
        } finally {
            before.become();
        }
    }

    private static Callable<Void> answering(Act act) {
        return () -> {
            act.run();
            return null;
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E unchanged(Exception any) throws E {
        throw (E) any;
    }
}
