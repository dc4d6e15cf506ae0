package org.sleepclinic.web.field;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sleepclinic.web.shell.Texts;

/**
 * A field that takes free text and gives a value. What cannot be read is refused in words: the field's label, what was
 * typed, and how to write it.
 */
abstract class EntryConverter<T> implements Converter<T> {
    @Inject
    private Texts texts;

    /** The value meant by non-blank text; empty when it means none. */
    abstract Optional<T> read(String typed);

    abstract String write(T value);

    /** Key of the shell's text that says how to write what was typed; {0} is the label, {1} what was typed. */
    abstract String mend(String typed);

    @Override
    public T getAsObject(FacesContext context, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orElseThrow(() -> refusal(field, typed));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, T value) {
        return value == null ? "" : write(value);
    }

    private ConverterException refusal(UIComponent field, String typed) {
        Object label = Optional.ofNullable(field.getAttributes().get("label")).orElse(field.getId());
        String said = texts.of("shell", mend(typed), label, typed.strip());
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    }
}
