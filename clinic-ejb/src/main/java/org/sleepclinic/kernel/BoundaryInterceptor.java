package org.sleepclinic.kernel;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * What every use case gets: the caller known, the changes flushed while it can still answer for them, and its audit
 * entries written in a transaction of their own before the result is handed out. A use case that says nothing about
 * whom it touched is refused: what cannot be audited is not shown.
 *
 * <p>A refusal is an answer too, and may name somebody: it rolls back what was changed, and what was seen is kept.
 */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class BoundaryInterceptor implements Serializable {
    @Inject
    private transient Caller caller;
    @Inject
    private transient Audit audit;
    @Inject
    private transient AuditSink sink;
    @PersistenceContext(unitName = "clinic")
    private transient EntityManager em;

    @AroundInvoke
    Object around(InvocationContext useCase) throws Exception {
        boolean outermost = caller.enter(ejbContext());
        try {
            Object result = proceed(useCase);
            if (outermost) {
                requireAudited(useCase.getMethod());
                keepAudit();
            }
            return result;
        } catch (DomainException refused) {
            if (outermost) {
                audit.refused(refused);
                keepAudit();
            }
            throw refused;
        } finally {
            caller.leave();
            if (outermost) {
                audit.drain();
            }
        }
    }

    private Object proceed(InvocationContext useCase) throws Exception {
        try {
            Object result = useCase.proceed();
            if (em.isJoinedToTransaction()) {
                em.flush();
            }
            return result;
        } catch (DomainException refused) {
            throw refused;
        } catch (RuntimeException refused) {
            throw DatabaseRefusal.translate(refused);
        }
    }

    private void requireAudited(Method method) {
        if (!audit.hasSpoken() && !mayBeSilent(method)) {
            throw new IllegalStateException("unaudited use case " + method);
        }
    }

    private void keepAudit() {
        List<AuditEntry> entries = audit.drain();
        if (!entries.isEmpty()) {
            sink.append(entries);
        }
    }

    private static boolean mayBeSilent(Method method) {
        return method.isAnnotationPresent(NoPatientData.class)
                || method.getDeclaringClass().isAnnotationPresent(NoPatientData.class);
    }

    private static EJBContext ejbContext() throws NamingException {
        return (EJBContext) new InitialContext().lookup("java:comp/EJBContext");
    }
}
