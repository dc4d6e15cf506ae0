package org.sleepclinic.testing.inside;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import javax.security.auth.Subject;

/**
 * The caller of the current thread as Payara keeps it. Its classes are the server's own and on no compile path, hence
 * the reflection; only tests reach for them.
 */
final class ServerCaller {

    private static final String SERVER_CONTEXT = "com.sun.enterprise.security.SecurityContext";

    private final Object context;

    private ServerCaller(Object context) {
        this.context = context;
    }

    static ServerCaller current() {
        try {
            return new ServerCaller(type(SERVER_CONTEXT).getMethod("getCurrent").invoke(null));
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException(otherServer);
        }
    }

    static ServerCaller nobody() {
        return new ServerCaller(null);
    }

    /** A caller the server believes to hold these roles: to Payara a role is a group of the same name. */
    static ServerCaller of(String name, Set<String> roles) {
        try {
            Subject subject = new Subject();
            subject.getPrincipals().add(principal("org.glassfish.security.common.UserNameAndPassword", name));
            for (String role : roles) {
                subject.getPrincipals().add(principal("org.glassfish.security.common.Group", role));
            }
            return new ServerCaller(type(SERVER_CONTEXT).getConstructor(String.class, Subject.class)
                    .newInstance(name, subject));
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException(otherServer);
        }
    }

    void become() {
        try {
            Class<?> type = type(SERVER_CONTEXT);
            type.getMethod("setCurrent", type).invoke(null, context);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException(otherServer);
        }
    }

    private static java.security.Principal principal(String type, String name) throws ReflectiveOperationException {
        return (java.security.Principal) type(type).getConstructor(String.class).newInstance(name);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
