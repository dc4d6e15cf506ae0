/* Answers of the server never lay an old value over a newer one: whatever was typed or chosen between the question and
   its answer is put back into the field that the answer drew anew, and told to the server when the field is left. */
"use strict";
(() => {
    const FIELDS = "form input[id]:not([type=hidden]), form textarea[id], form select[id]";
    const asked = new WeakMap();
    const isChosen = (field) => field.type === "checkbox" || field.type === "radio";
    const stateOf = (field) => (isChosen(field) ? field.checked : field.value);

    const tellOnLeaving = (field) => {
        const tell = () => field.dispatchEvent(new Event("change", { bubbles: true }));
        field.addEventListener("blur", tell, { once: true });
        /* The browser tells by itself if more is typed. */
        field.addEventListener("change", () => field.removeEventListener("blur", tell), { once: true });
    };
    const putBack = ({ id, state, caret }) => {
        const field = document.getElementById(id);
        if (!field || stateOf(field) === state) {
            return;
        }
        if (isChosen(field)) {
            field.checked = state;
            return;
        }
        field.value = state;
        if (document.activeElement === field) {
            if (caret !== null) {
                field.setSelectionRange(caret, caret);
            }
            tellOnLeaving(field);
        }
    };

    if (window.jQuery) {
        window.jQuery(document)
            .on("pfAjaxSend", (event, xhr) => asked.set(xhr, new Map(clinic.all(FIELDS).map((field) => [field.id, stateOf(field)]))))
            .on("pfAjaxSuccess", (event, xhr) => {
                const before = asked.get(xhr) || new Map();
                asked.set(xhr, clinic.all(FIELDS).filter((field) => before.has(field.id) && before.get(field.id) !== stateOf(field))
                    .map((field) => ({ id: field.id, state: stateOf(field), caret: field.selectionStart ?? null })));
            })
            .on("pfAjaxUpdated", (event, xhr) => (asked.get(xhr) || []).forEach(putBack));
    }
})();
