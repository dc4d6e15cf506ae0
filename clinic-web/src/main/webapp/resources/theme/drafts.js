/* Drafts: what is typed into a form with c:draft is kept on the server a few seconds after a change and when a field
   is left, as raw strings; after a crash, a time-out or a reload it stands in the form again, with a way to discard it.
   Saving the form ends its draft on the server. */
"use strict";
(() => {
    const WAIT = 2500;
    const MOST_LINES = 50;
    const state = { at: null, form: null, timer: 0, dirty: false, submitting: false, saved: false, inflight: null, waiting: {}, typed: new Set(), grown: 0 };

    const find = () => {
        const at = document.querySelector("[data-draft-form]");
        const form = at && at.closest("form");
        const address = at && `/api/drafts/${encodeURIComponent(at.dataset.draftForm)}/${encodeURIComponent(at.dataset.draftSubject)}`;
        Object.assign(state, { at, form, address });
        return Boolean(form && at.dataset.draftSubject);
    };
    const controls = () => Array.from(state.form.elements).filter((control) => control.name
        && !control.disabled && !["hidden", "submit", "button", "password", "file", "search"].includes(control.type)
        && !control.classList.contains("native-date"));
    /* Field names without the form's own prefix; boxes and radios as the list of chosen values. */
    const key = (control) => control.name.replace(`${state.form.id}:`, "");
    /* The version of what is being changed travels with the draft, under a name no field has; so does what was typed against
       an older one, until somebody fills it in or discards it. */
    const VERSION = "~version";
    const OLDER = "~older";
    const read = () => {
        const fields = state.at.dataset.draftVersion ? { [VERSION]: state.at.dataset.draftVersion } : {};
        if (state.older) {
            fields[OLDER] = state.older;
        }
        controls().forEach((control) => {
            if (control.type === "checkbox" || control.type === "radio") {
                fields[key(control)] = (fields[key(control)] || []).concat(control.checked ? [control.value] : []);
            } else {
                fields[key(control)] = control.value;
            }
        });
        /* What waits for its field is still typed. */
        return { ...state.waiting, ...fields };
    };
    const say = (text, tone) => {
        state.at.textContent = text;
        state.at.className = `draft ${tone || ""}`;
    };
    const touched = (control) => {
        state.dirty = true;
        if (control) {
            delete state.waiting[key(control)];
            state.typed.add(key(control));
        }
        if (!state.at.classList.contains("unsaved")) {
            say(state.at.dataset.unsaved, "unsaved");
        }
        window.clearTimeout(state.timer);
        state.timer = window.setTimeout(() => keep(), WAIT);
    };
    /* Keeps the draft now; answers whether the server has it. One after the other: of two on the way at once the older
       could arrive last and take away what was typed since. A page that is left cannot wait. */
    const keep = (leaving) => {
        window.clearTimeout(state.timer);
        if (!state.dirty || state.submitting || state.saved || !find()) {
            return Promise.resolve(true);
        }
        if (state.inflight && leaving !== true) {
            return state.inflight.then(() => keep());
        }
        state.dirty = false;
        state.inflight = clinic.fetch(state.address, { gesture: true, method: "PUT", headers: { "Content-Type": "application/json" }, body: JSON.stringify(read()), keepalive: true })
            .then((reply) => (reply.ok ? reply.json() : Promise.reject(reply.status)))
            .then((kept) => {
                state.known = JSON.stringify(read());
                if (!state.dirty) {
                    say(`${state.at.dataset.saved} ${kept.at}`);
                }
                return true;
            })
            .catch((status) => {
                state.dirty = true;
                say(state.at.dataset.failed, "failed");
                if (status === 401) {
                    clinic.session.lost();
                }
                return false;
            })
            .finally(() => {
                state.inflight = null;
            });
        return state.inflight;
    };
    const write = (control, value) => {
        const before = control.type === "checkbox" || control.type === "radio" ? control.checked : control.value;
        if (control.type === "checkbox" || control.type === "radio") {
            control.checked = Array.isArray(value) && value.includes(control.value);
        } else {
            control.value = value;
        }
        const now = control.type === "checkbox" || control.type === "radio" ? control.checked : control.value;
        return before !== now;
    };
    /* Puts kept values into the fields that are there; a field that appears only after another was answered gets its
       value when it appears. */
    const restore = () => {
        if (!Object.keys(state.waiting).length || !find()) {
            return;
        }
        const changed = controls().filter((control) => key(control) in state.waiting)
            .filter((control) => write(control, state.waiting[key(control)]));
        controls().forEach((control) => delete state.waiting[key(control)]);
        changed.forEach((control) => control.dispatchEvent(new Event("change", { bubbles: true })));
        grow();
    };
    /* A line somebody had added is added again by the button of its list, and gets its values when it appears. */
    const grow = () => {
        const lists = Object.keys(state.waiting).map((name) => name.match(/^(.*):rows:\d+:/)).filter(Boolean);
        const add = lists.map(([, list]) => document.getElementById(`${state.form.id}:${list}:add`)).find(Boolean);
        if (add && state.grown < MOST_LINES) {
            state.grown += 1;
            add.click();
        }
    };
    const offer = (draft) => {
        const { [VERSION]: version, [OLDER]: stale, ...typed } = draft.fields;
        const older = stale || (version !== undefined && version !== state.at.dataset.draftVersion ? { at: draft.at, fields: typed } : null);
        const fields = older && !stale ? {} : typed;
        state.older = older;
        const differs = controls().some((control) => {
            const kept = fields[key(control)];
            return kept !== undefined && (control.type === "checkbox" || control.type === "radio"
                ? control.checked !== kept.includes(control.value) : control.value !== kept);
        });
        if (!older && !differs && Object.keys(fields).every((name) => controls().some((control) => key(control) === name))) {
            return;
        }
        const fill = (kept) => {
            /* What was typed before the draft arrived stands. */
            state.waiting = Object.fromEntries(Object.entries(kept).filter(([name]) => !state.typed.has(name)));
            state.restoring = true;
            restore();
            state.restoring = false;
        };
        fill(fields);
        state.known = JSON.stringify(read());
        const note = document.createElement("div");
        note.className = "notice";
        note.setAttribute("role", "status");
        note.id = "draft-note";
        const mark = Object.assign(document.createElement("span"), { className: "mark", textContent: "↺" });
        mark.setAttribute("aria-hidden", "true");
        const discard = Object.assign(document.createElement("button"), { type: "button", className: "btn small end", textContent: state.at.dataset.discard });
        discard.addEventListener("click", () => {
            state.dirty = false;
            window.clearTimeout(state.timer);
            clinic.fetch(state.address, { gesture: true, method: "DELETE" }).then(() => window.location.reload());
        });
        const said = document.createElement("span");
        note.append(mark, said, discard);
        said.textContent = `${older ? state.at.dataset.older : state.at.dataset.restored} ${older ? older.at : draft.at}.`;
        if (older) {
            discard.classList.remove("end");
            const wanted = Object.assign(document.createElement("button"), { type: "button", className: "btn small end", textContent: state.at.dataset.fill });
            wanted.addEventListener("click", () => {
                state.older = null;
                state.typed.clear();
                fill(older.fields);
                touched();
                wanted.remove();
            });
            discard.before(wanted);
        }
        document.getElementById("messages").after(note);
    };
    const start = () => {
        if (!find()) {
            return;
        }
        state.known = JSON.stringify(read());
        clinic.fetch(state.address).then((reply) => (reply.status === 200 ? reply.json() : null)).then((draft) => draft && offer(draft)).catch(() => undefined);
    };

    document.addEventListener("input", (event) => state.form && state.form.contains(event.target) && touched(event.target));
    document.addEventListener("change", (event) => {
        if (state.form && state.form.contains(event.target) && !state.restoring) {
            touched(event.target);
            keep();
        }
    });
    document.addEventListener("focusout", (event) => state.dirty && state.form && state.form.contains(event.target) && keep());
    /* A save is on its way: the server ends the draft, so nothing may be written behind it unless the save is refused.
       A draft still travelling arrives first. */
    document.addEventListener("click", (event) => {
        const save = event.target.closest("[data-saves]");
        if (!save || !state.form || !state.form.contains(save)) {
            return;
        }
        state.submitting = true;
        window.clearTimeout(state.timer);
        if (state.inflight) {
            event.preventDefault();
            event.stopImmediatePropagation();
            state.inflight.finally(() => save.click());
        }
    }, true);
    window.addEventListener("beforeunload", (event) => {
        if (state.dirty && !state.submitting && !state.saved) {
            keep(true);
            event.preventDefault();
        }
    });

    clinic.drafts = {
        keep,
        /* A save got no answer: what was typed is unsaved again. */
        reclaim: () => {
            state.dirty = state.dirty || state.submitting;
            state.submitting = false;
        },
    };
    document.addEventListener("DOMContentLoaded", () => {
        start();
        /* Saved, and on the way to another page: a draft kept from here on would bring back what is done. */
        window.jQuery(document).on("pfAjaxSuccess", (event, xhr) => {
            state.saved = state.submitting && Boolean(xhr.responseXML && xhr.responseXML.querySelector("redirect"));
        });
        clinic.onUpdate(() => {
            if (state.saved || !find()) {
                return;
            }
            if (state.submitting) {
                state.submitting = false;
                state.dirty = Boolean(document.querySelector(".error-summary"));
                keep();
            }
            restore();
            /* A button changed the form: a line came or went. That counts as typed. */
            if (!state.submitting && !state.dirty && state.known !== JSON.stringify(read())) {
                touched();
            }
        });
    });
})();
