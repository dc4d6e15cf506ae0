package org.sleepclinic.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sleepclinic.kernel.DomainException;

/** A refusal said in the page: at the field it names, or above the page when that field is not on it. */
final class Refusal {
    private final DomainException refused;

    Refusal(DomainException refused) {
        this.refused = refused;
    }

    String text() {
        return CDI.current().select(RefusalWords.class).get().say(refused);
    }

    /** The form is shown again with everything typed, and nothing after this counts as saved. */
    void sayIn(FacesContext context) {
        String text = text();
        Optional<Field> field = refused.field().flatMap(id -> markInvalid(context, id));
        String named = field.map(place -> place.named(text)).orElse(text);
        context.addMessage(field.map(Field::clientId).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, named, text));
        context.validationFailed();
        context.renderResponse();
    }

    /** The field called {@code field} ({@code birthDate}, or {@code rows:2:amount} in a list) of the form that was sent. */
    private static Optional<Field> markInvalid(FacesContext context, String field) {
        AtomicReference<Field> found = new AtomicReference<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm && !wasSent(context, component) || !component.isRendered()) {
                return VisitResult.REJECT;
            }
            String id = component.getClientId(context);
            if (component instanceof EditableValueHolder holder && (id.equals(field) || id.endsWith(":" + field))) {
                holder.setValid(false);
                showAsTyped(context, component);
                found.set(new Field(id, component.getAttributes().get("label")));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }

    /** A form of which one field alone is processed does not call itself submitted, but it names itself in what is sent. */
    private static boolean wasSent(FacesContext context, UIComponent form) {
        return context.getExternalContext().getRequestParameterMap().containsKey(form.getClientId(context));
    }

    /** The value has gone to the model by now, and Faces shows an invalid field without a submitted value as empty. */
    private static void showAsTyped(FacesContext context, UIComponent field) {
        String id = field.getClientId(context);
        String[] typed = context.getExternalContext().getRequestParameterValuesMap().get(id);
        if (field instanceof UIInput input && typed != null) {
            input.setSubmittedValue(field instanceof UISelectMany ? typed : typed[0]);
        }
    }

    /** Where on the page a refusal belongs. */
    private record Field(String clientId, Object label) {
        /** For the summary above the page, which must say which field it means. */
        String named(String text) {
            return label == null ? text : label + ": " + text;
        }
    }
}
