package org.sleepclinic.web.error;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sleepclinic.audit.AuditFacade;
import org.sleepclinic.kernel.DomainException;

/**
 * The one place where anything thrown becomes something a person can act on: a refusal is said at its field and the
 * form shown again as typed; a lost page is fetched anew; what is not allowed or not there gets its page; everything
 * else is our fault, logged once under the number the person is shown.
 */
public class ClinicExceptionHandler extends ExceptionHandlerWrapper {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    public ClinicExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            if (!context.getResponseComplete()) {
                answer(context, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        ErrorAnswer answer = new ErrorAnswer(context);
        if (isTooMuch(thrown)) {
            answer.tooMuch();
            return;
        }
        Optional<DomainException> refusal = refusal(thrown);
        if (refusal.isPresent()) {
            refuse(context, answer, refusal.get());
        } else if (find(thrown, ViewExpiredException.class).isPresent()) {
            answer.pageLost();
        } else if (find(thrown, EJBAccessException.class).isPresent()) {
            CDI.current().select(AuditFacade.class).get().refused("page " + viewId(context));
            answer.errorPage(FORBIDDEN);
        } else {
            answer.fault(thrown);
        }
    }

    /**
     * A form with a file larger than the server takes at all: the container refuses to read any of it, whatever is asked of
     * the request first. It has no exception of its own for that, so the place tells.
     */
    private static boolean isTooMuch(Throwable thrown) {
        return causes(thrown).map(Throwable::getStackTrace).filter(stack -> stack.length > 0)
                .anyMatch(stack -> stack[0].getClassName().startsWith("org.apache.catalina.fileupload."));
    }

    /** In a form the refusal is said where it belongs; a page that cannot be opened at all has nothing to show it on. */
    private static void refuse(FacesContext context, ErrorAnswer answer, DomainException refusal) {
        if (context.isPostback()) {
            refusal.all().forEach(each -> new Refusal(each).sayIn(context));
        } else if (refusal.code().equals(DomainException.UNKNOWN)
                || refusal.code().endsWith("." + DomainException.UNKNOWN)) {
            answer.errorPage(NOT_FOUND);
        } else {
            answer.refusedPage(new Refusal(refusal).text());
        }
    }

    private static String viewId(FacesContext context) {
        return Optional.ofNullable(context.getViewRoot()).map(UIViewRoot::getViewId).orElse("?");
    }

    private static Optional<DomainException> refusal(Throwable thrown) {
        return find(thrown, DomainException.class).or(() -> find(thrown, OptimisticLockException.class)
                .map(stale -> new DomainException(DomainException.STALE)));
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
