package org.sleepclinic.web.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ClinicExceptionHandler} in front of the platform's own. */
public class ClinicExceptionHandlerFactory extends ExceptionHandlerFactory {
    public ClinicExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ClinicExceptionHandler(getWrapped().getExceptionHandler());
    }
}
