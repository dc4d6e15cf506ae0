/* Answers of the server never lay an old value over a newer one: whatever was typed or chosen between the question and
   its answer is put back into the field that the answer drew anew, and told to the server when the field is left. */
"use strict";
(() => {
    const FIELDS = "form input[id]:not([type=hidden]):not([type=checkbox]):not([type=radio]), form textarea[id], form select[id]";
    const asked = new WeakMap();

    const tellOnLeaving = (field) => {
        const tell = () => field.dispatchEvent(new Event("change", { bubbles: true }));
        field.addEventListener("blur", tell, { once: true });
        /* The browser tells by itself if more is typed. */
        field.addEventListener("change", () => field.removeEventListener("blur", tell), { once: true });
    };
    const putBack = (newer) => newer.forEach(({ id, value, caret }) => {
        const field = document.getElementById(id);
        if (field && field.value !== value) {
            field.value = value;
            if (document.activeElement === field) {
                if (caret !== null) {
                    field.setSelectionRange(caret, caret);
                }
                tellOnLeaving(field);
            }
        }
    });

    if (window.jQuery) {
        window.jQuery(document)
            .on("pfAjaxSend", (event, xhr) => asked.set(xhr, new Map(clinic.all(FIELDS).map((field) => [field.id, field.value]))))
            .on("pfAjaxSuccess", (event, xhr) => {
                const before = asked.get(xhr);
                const newer = before ? clinic.all(FIELDS).filter((field) => before.has(field.id) && before.get(field.id) !== field.value) : [];
                asked.set(xhr, newer.map((field) => ({ id: field.id, value: field.value, caret: field.selectionStart ?? null })));
            })
            .on("pfAjaxUpdated", (event, xhr) => putBack(asked.get(xhr) || []));
    }
})();
