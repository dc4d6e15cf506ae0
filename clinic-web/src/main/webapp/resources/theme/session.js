/* Staying signed in. The last gesture of the person decides (pointer, key, touch, in any tab), never what the page
   fetches by itself. Two minutes ahead there is a warning; then the draft is kept, the session ended, and signing in
   again leads back here. A session lost in the middle of a form keeps the page, so that nothing typed is lost. */
"use strict";
(() => {
    const limit = Number(document.body.dataset.idleSeconds || 0) * 1000;
    const warn = Number(document.body.dataset.warnSeconds || 0) * 1000;
    const STORE = "clinic-last-gesture";
    const REPORT = Math.min(60000, limit / 4);
    let reported = Date.now();
    let lost = false;

    const last = () => Number(localStorage.getItem(STORE) || Date.now());
    const here = () => encodeURIComponent(window.location.pathname.slice(clinic.context.length) + window.location.search);
    const gesture = () => {
        const now = Date.now();
        localStorage.setItem(STORE, String(now));
        if (now - reported > REPORT && !lost) {
            reported = now;
            clinic.fetch("/api/gesture", { gesture: true, method: "POST" })
                .then((reply) => reply.status === 401 && clinic.session.lost()).catch(() => undefined);
        }
    };
    const leave = () => {
        lost = true;
        if (window.OmniFaces && window.OmniFaces.Push) {
            window.OmniFaces.Push.close("critical");
        }
        const keep = clinic.drafts ? clinic.drafts.keep() : Promise.resolve();
        keep.then(() => clinic.fetch("/api/sign-out", { method: "POST" })).catch(() => undefined)
            .then(() => window.location.assign(`${clinic.context}/sign-in.xhtml?idle=true&to=${here()}`));
    };
    const dialog = document.getElementById("idle-warning");
    const clock = (left) => `${Math.floor(left / 60000)}:${String(Math.floor(left / 1000) % 60).padStart(2, "0")}`;
    const look = () => {
        if (lost) {
            return;
        }
        const left = last() + limit - Date.now();
        if (left <= 0) {
            leave();
        } else if (left <= warn) {
            if (!dialog.open) {
                dialog.showModal();
            }
            dialog.querySelector("[data-idle-left]").textContent = clock(left);
        } else if (dialog.open) {
            dialog.close();
        }
    };

    clinic.session = {
        /* The server says 401. Perhaps only the page is unknown to it (a restart, too many tabs): then the draft is kept
           and the page fetched anew. If nobody is signed in any more, the page stays until the draft could be kept. */
        lost: () => {
            if (clinic.drafts) {
                clinic.drafts.reclaim();
            }
            clinic.session.resume().then((done) => {
                const out = document.getElementById("signed-out");
                if (!done && out && !out.open) {
                    lost = true;
                    out.showModal();
                } else if (!done && !out) {
                    window.location.reload();
                }
            });
        },
        resume: () => clinic.fetch("/api/gesture", { gesture: true, method: "POST" }).then((reply) => {
            if (!reply.ok) {
                return false;
            }
            lost = false;
            return (clinic.drafts ? clinic.drafts.keep() : Promise.resolve(true)).then((kept) => {
                if (kept) {
                    window.location.reload();
                }
                return kept;
            });
        }),
    };

    if (limit > 0 && dialog) {
        localStorage.setItem(STORE, String(Date.now()));
        ["pointerdown", "keydown", "wheel", "touchstart"].forEach((kind) => document.addEventListener(kind, () => dialog.open || gesture(), { passive: true, capture: true }));
        dialog.addEventListener("cancel", gesture);
        dialog.addEventListener("click", (event) => {
            const choice = event.target.closest("[data-idle]");
            if (choice && choice.dataset.idle === "stay") {
                reported = 0;
                gesture();
                dialog.close();
            } else if (choice) {
                leave();
            }
        });
        window.setInterval(look, 1000);
    }
    const out = document.getElementById("signed-out");
    if (out) {
        out.addEventListener("cancel", (event) => event.preventDefault());
        out.addEventListener("click", (event) => {
            const choice = event.target.closest("[data-out]");
            if (choice && choice.dataset.out === "continue") {
                clinic.session.resume().then((done) => {
                    const note = out.querySelector("[data-out-note]");
                    note.textContent = done ? "" : note.dataset.failed;
                });
            } else if (choice && choice.dataset.out === "leave") {
                window.location.assign(`${clinic.context}/sign-in.xhtml?to=${here()}`);
            }
        });
        /* Back from the tab where one signed in again. */
        window.addEventListener("focus", () => out.open && clinic.session.resume());
    }
    /* Ajax of the page's components that the server no longer answers. */
    document.addEventListener("DOMContentLoaded", () => window.jQuery && window.jQuery(document).on("pfAjaxError", (event, xhr) => {
        if (xhr && xhr.status === 401) {
            clinic.session.lost();
        } else if (xhr && xhr.status === 413) {
            clinic.refused(document.body.dataset.tooMuch);
        }
    }));
    /* Who signs out by choice hangs up first: the server ends the line with the session, and the page would call again. */
    const signOut = document.getElementById("signOutForm:signOut");
    if (signOut) {
        signOut.addEventListener("click", () => window.OmniFaces && window.OmniFaces.Push && window.OmniFaces.Push.close("critical"));
    }
})();
