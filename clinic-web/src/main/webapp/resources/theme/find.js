/* The one search box: patients and cases as one types. A combobox by the ARIA pattern: arrows choose, Enter opens,
   Esc closes; without a choice Enter lists all that was found. */
"use strict";
(() => {
    const input = document.getElementById("find");
    const list = document.getElementById("find-list");
    if (!input) {
        return;
    }
    let timer = 0;
    let asked = 0;
    let active = -1;

    const options = () => clinic.all("[role=option]", list);
    const close = () => {
        list.hidden = true;
        active = -1;
        input.setAttribute("aria-expanded", "false");
        input.removeAttribute("aria-activedescendant");
    };
    const open = () => {
        list.hidden = false;
        input.setAttribute("aria-expanded", "true");
    };
    const choose = (index) => {
        const found = options();
        active = found.length ? (index + found.length) % found.length : -1;
        found.forEach((option, at) => option.setAttribute("aria-selected", String(at === active)));
        if (active >= 0) {
            input.setAttribute("aria-activedescendant", found[active].id);
            found[active].scrollIntoView({ block: "nearest" });
        }
    };
    const line = (className, text) => Object.assign(document.createElement("span"), { className, textContent: text });
    const note = (text) => {
        list.replaceChildren(Object.assign(line("none", text), { role: "status" }));
        open();
    };
    const show = (hits) => {
        list.replaceChildren(...hits.map((hit, at) => {
            const option = document.createElement("div");
            option.id = `find-${at}`;
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            option.dataset.link = hit.link;
            option.append(line("title", hit.title), line("detail", hit.detail), line("kind", hit.kind));
            return option;
        }));
        active = -1;
        open();
    };
    const ask = () => {
        const number = ++asked;
        const text = input.value.trim();
        clinic.fetch(`/api/search?q=${encodeURIComponent(text)}`)
            .then((reply) => (reply.ok ? reply.json() : Promise.reject(new Error(String(reply.status)))))
            .then((hits) => {
                if (number !== asked || document.activeElement !== input) {
                    return;
                }
                if (hits.length) {
                    show(hits);
                } else if (text) {
                    note(input.dataset.none);
                } else {
                    close();
                }
            })
            .catch(() => number === asked && note(input.dataset.failed));
    };
    const go = (link) => {
        close();
        window.location.assign(clinic.context + link);
    };

    input.addEventListener("input", () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(ask, 180);
    });
    input.addEventListener("focus", ask);
    input.addEventListener("blur", () => window.setTimeout(close, 150));
    list.addEventListener("mousedown", (event) => {
        const option = event.target.closest("[role=option]");
        event.preventDefault();
        if (option) {
            go(option.dataset.link);
        }
    });
    input.addEventListener("keydown", (event) => {
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            choose(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1));
        } else if (event.key === "Enter") {
            event.preventDefault();
            const found = options();
            if (active >= 0) {
                go(found[active].dataset.link);
            } else if (input.value.trim()) {
                go(`/patient/list.xhtml?q=${encodeURIComponent(input.value.trim())}`);
            }
        } else if (event.key === "Escape") {
            if (list.hidden) {
                input.value = "";
                input.blur();
            }
            close();
        }
    });
})();
