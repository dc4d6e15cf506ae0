/* What every page does in the browser: theme, menus, dialogs, keys, focus to the first error and dates as
   typed. No inline script anywhere: behaviour hangs on data attributes. */
"use strict";
const clinic = window.clinic = window.clinic || {};
clinic.context = document.body.dataset.context || "";
clinic.$ = (selector, root) => (root || document).querySelector(selector);
clinic.all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

/* A request of the page itself, never redirected. Unless a gesture of the person caused it (options.gesture), it says
   so and does not keep the session alive. */
clinic.fetch = (path, { gesture, ...options } = {}) => fetch(clinic.context + path, {
    ...options,
    credentials: "same-origin",
    redirect: "manual",
    headers: { "X-Clinic-Request": "1", Accept: "application/json", ...(gesture ? {} : { "X-Clinic-Background": "1" }), ...options.headers },
});

/* After every Ajax update of the page, whichever component made it. */
clinic.onUpdate = (listener) => {
    if (window.jQuery) {
        window.jQuery(document).on("pfAjaxUpdated pfAjaxComplete", () => window.setTimeout(listener, 0));
    }
};

/* A file too large to be taken in is told at once, before it travels. */
clinic.files = () => {
    document.addEventListener("change", (event) => {
        const field = event.target;
        const most = field.type === "file" && Number(field.dataset.most);
        const said = most && document.getElementById(`${field.id}-error`);
        if (!said) {
            return;
        }
        const large = Array.from(field.files).some((file) => file.size > most * 1024 * 1024);
        said.textContent = large ? field.dataset.tooLarge : "";
        said.classList.toggle("error", large);
        if (large) {
            field.value = "";
            field.setAttribute("aria-invalid", "true");
        } else {
            field.removeAttribute("aria-invalid");
        }
    });
};

/* The server could not even read what was sent: said where the page says all that needs mending; the page stays. */
clinic.refused = (why) => {
    const place = document.getElementById("messages");
    const summary = document.createElement("div");
    summary.className = "error-summary";
    summary.setAttribute("role", "alert");
    summary.tabIndex = -1;
    summary.textContent = why;
    place.replaceChildren(summary);
    summary.focus();
};

/* Theme: the cookie decides the first paint on the server, the attribute the present one. */
clinic.theme = () => {
    const root = document.documentElement;
    const now = root.dataset.theme === "system" ? "" : root.dataset.theme;
    clinic.all("[data-theme-switch] input").forEach((radio) => {
        radio.checked = radio.value === now;
        radio.addEventListener("change", () => {
            const age = radio.value ? 31536000 : 0;
            document.cookie = `clinic-theme=${radio.value}; path=${clinic.context || "/"}; max-age=${age}; SameSite=Strict`;
            root.dataset.theme = radio.value || "system";
        });
    });
};

/* Dialogs and the folding navigation. Native dialogs keep focus inside and give it back. */
clinic.panels = () => {
    document.addEventListener("click", (event) => {
        const opener = event.target.closest("[data-opens]");
        if (opener) {
            clinic.open(opener.dataset.opens);
            clinic.chooses(opener.dataset);
        }
        if (event.target.closest("[data-prints]")) {
            window.print();
        }
        const closer = event.target.closest("[data-closes]");
        if (closer) {
            closer.closest("dialog").close();
        }
        const toggle = event.target.closest(".menu-toggle");
        const nav = clinic.$("#nav");
        if (toggle && nav) {
            toggle.setAttribute("aria-expanded", String(nav.classList.toggle("open")));
        } else if (nav && nav.classList.contains("open") && !event.target.closest("#nav")) {
            nav.classList.remove("open");
            clinic.$(".menu-toggle").setAttribute("aria-expanded", "false");
        }
    });
};
clinic.open = (id) => {
    const menu = clinic.$("#user-menu");
    if (menu && menu.matches(":popover-open")) {
        menu.hidePopover();
    }
    const dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
        clinic.begins(dialog);
        dialog.showModal();
    }
};
/* What a dialog was opened beside is chosen in it already; it can be chosen otherwise. */
clinic.chooses = ({ opens, chooses }) => {
    const option = chooses && clinic.$(`dialog[id="${CSS.escape(opens)}"] option[value="${CSS.escape(chooses)}"]`);
    if (option) {
        option.closest("select").value = chooses;
    }
};
/* What happens as it is written down begins with the word "now", which is read when it is sent; it can be typed over. */
clinic.begins = (dialog) => {
    dialog.querySelectorAll("[data-begins]").forEach((input) => {
        if (input.dataset.begins && !input.value) {
            input.value = input.dataset.begins;
            input.defaultValue = input.dataset.begins;
        }
    });
};
/* A link may lead straight into a dialog of another page: …/step.xhtml?id=…#postpone. */
clinic.opened = () => {
    const id = location.hash.slice(1);
    if (id && clinic.$(`dialog.panel[id="${CSS.escape(id)}"]`) && clinic.$(`[data-opens="${CSS.escape(id)}"]`)) {
        clinic.open(id);
    }
};

/* Running clocks beside an emergency, by the clinic's time: what this machine's clock shows may be wrong. */
clinic.clocks = () => {
    const clocks = clinic.all("[data-since]").map((clock) => ({ clock, start: Date.now() - (Date.parse(clock.dataset.now) - Date.parse(clock.dataset.since)) }));
    const two = (number) => String(number).padStart(2, "0");
    const tick = () => clocks.forEach(({ clock, start }) => {
        const seconds = Math.max(0, Math.floor((Date.now() - start) / 1000));
        clock.textContent = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    });
    if (clocks.length) {
        tick();
        window.setInterval(tick, 1000);
    }
};

/* Single keys act only outside fields, and not for people who turned them off (WCAG 2.1.4). */
clinic.keys = () => {
    const store = "clinic-single-keys";
    const on = () => localStorage.getItem(store) !== "off";
    const box = clinic.$("#single-keys");
    if (box) {
        box.checked = on();
        box.addEventListener("change", () => localStorage.setItem(store, box.checked ? "on" : "off"));
    }
    let before = "";
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            const nav = clinic.$("#nav.open");
            if (nav) {
                nav.classList.remove("open");
                clinic.$(".menu-toggle").focus();
            }
        }
        /* Browsers differ in how they press an access key; Alt+S saves in all of them, also in the middle of a field. */
        const save = event.altKey && !event.ctrlKey && event.key.toLowerCase() === "s" && clinic.$("dialog[open] [accesskey=s], [accesskey=s]");
        if (save) {
            event.preventDefault();
            save.click();
        }
        if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable], dialog[open]")) {
            return;
        }
        const chord = before + event.key;
        before = event.key === "g" ? "g" : "";
        if (clinic.press(event.key, chord)) {
            event.preventDefault();
        }
    });
};
clinic.press = (key, chord) => {
    const go = { gt: "today", gc: "cases", gp: "patients" }[chord];
    const link = go ? clinic.$(`[data-tally="${go}"]`) : clinic.$(`[data-goes="${CSS.escape(chord)}"]`);
    if (go || link) {
        return Boolean(link && (link.closest("a").click(), true));
    }
    switch (key) {
    case "/": return clinic.find();
    case "?": return clinic.open("keys"), true;
    case "j": return clinic.row(1);
    case "k": return clinic.row(-1);
    default: return false;
    }
};
/* Into the search box; a dialog that has just closed may give the focus back a frame later, so the box takes it again. */
clinic.find = () => {
    const box = clinic.$("#find");
    if (!box) {
        return false;
    }
    box.select();
    window.requestAnimationFrame(() => window.setTimeout(() => document.activeElement === box || box.select()));
    return true;
};
/* j and k walk along the main link of each row. */
clinic.row = (step) => {
    const links = clinic.all("main tbody tr").map((row) => clinic.$("a, button", row)).filter(Boolean);
    if (!links.length) {
        return false;
    }
    const row = document.activeElement.closest("tr");
    const at = row ? links.findIndex((link) => row.contains(link)) : -1;
    links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + step))].focus();
    return true;
};

/* Errors: the first wrong field gets the focus, once somebody pressed a button; whoever goes on typing is not called back.
   A summary link leads into its field, a group to its first choice. */
clinic.pressed = true;
document.addEventListener("click", (event) => {
    clinic.pressed = Boolean(event.target.closest("button, a, [role=button], [type=submit]"));
}, true);
["input", "change"].forEach((kind) => document.addEventListener(kind, () => {
    clinic.pressed = false;
}, true));
clinic.errors = () => {
    const fresh = clinic.$(".error-summary:not([data-seen])");
    if (!fresh) {
        return;
    }
    fresh.dataset.seen = "true";
    if (!clinic.pressed) {
        return;
    }
    const first = clinic.$("main [aria-invalid=true], dialog[open] [aria-invalid=true]");
    /* What is wrong is read whole, below the bar, where the field has room beside it. */
    fresh.scrollIntoView({ block: "nearest" });
    clinic.focus(first || fresh);
};
clinic.focus = (target) => {
    const control = target.matches("input, select, textarea, button, a, [tabindex]") ? target : clinic.$("input, select, textarea", target);
    if (control) {
        control.focus();
    }
};
clinic.errorLinks = () => document.addEventListener("click", (event) => {
    const link = event.target.closest(".error-summary a");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) {
        event.preventDefault();
        clinic.focus(target);
    }
});

/* Dates: what was typed is written out at once; the server reads the same forms and has the last word. */
clinic.months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
clinic.readDate = (typed, today) => {
    const text = typed.trim().toLowerCase();
    const base = new Date(`${today}T00:00:00Z`);
    const distance = /^([+-])\s*(\d{1,3})\s*([dwmy])$/.exec(text);
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
    const named = /^(\d{1,2})[ .-]*([a-z]{3,9})[ .,-]*(\d{4})$/.exec(text);
    if (text === "t" || text === "today") {
        return base;
    }
    if (distance) {
        return clinic.shift(base, Number(distance[1] + distance[2]), distance[3]);
    }
    if (iso) {
        return clinic.day(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
    }
    if (dotted) {
        return clinic.day(Number(dotted[3]), Number(dotted[2]) - 1, Number(dotted[1]));
    }
    return named ? clinic.day(Number(named[3]), clinic.months.findIndex((m) => m.toLowerCase() === named[2].slice(0, 3)), Number(named[1])) : null;
};
clinic.day = (year, month, day) => {
    const date = new Date(Date.UTC(year, month, day));
    return month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day ? date : null;
};
clinic.shift = (base, steps, unit) => {
    const days = { d: 1, w: 7 }[unit];
    if (days) {
        return new Date(base.getTime() + steps * days * 86400000);
    }
    const months = base.getUTCMonth() + steps * (unit === "y" ? 12 : 1);
    const last = new Date(Date.UTC(base.getUTCFullYear(), months + 1, 0)).getUTCDate();
    return new Date(Date.UTC(base.getUTCFullYear(), months, Math.min(base.getUTCDate(), last)));
};
clinic.writeDate = (date) => `${String(date.getUTCDate()).padStart(2, "0")}-${clinic.months[date.getUTCMonth()]}-${date.getUTCFullYear()}`;
clinic.sayDate = (date) => date.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
clinic.dates = () => {
    document.addEventListener("change", (event) => {
        const input = event.target;
        if (input.matches(".native-date") && input.value) {
            const text = clinic.$("[data-entry]", input.parentElement);
            text.value = clinic.writeDate(new Date(`${input.value}T00:00:00Z`));
            text.dispatchEvent(new Event("change", { bubbles: true }));
            text.focus();
        }
        if (input.matches("[data-entry]")) {
            clinic.echoDate(input);
        }
    });
    document.addEventListener("click", (event) => {
        const opener = event.target.closest("[data-opens-calendar]");
        if (opener) {
            const native = clinic.$(".native-date", opener.parentElement);
            const date = clinic.readDate(clinic.$("[data-entry]", opener.parentElement).value, clinic.$("[data-entry]", opener.parentElement).dataset.today);
            native.value = date ? date.toISOString().slice(0, 10) : "";
            native.showPicker();
        }
    });
};
clinic.echoDate = (input) => {
    const parts = input.dataset.entry === "moment" ? /^(.*\S)\s+(\S+)$/.exec(input.value.trim()) : [null, input.value, ""];
    const date = parts && clinic.readDate(parts[1], input.dataset.today);
    const echo = clinic.$(".echo", input.closest(".field"));
    if (date) {
        input.value = clinic.writeDate(date) + (parts[2] ? ` ${parts[2]}` : "");
    }
    if (echo) {
        echo.textContent = date ? clinic.sayDate(date) : "";
    }
};

/* Another unit is another value: whoever listens to the amount hears of it too. */
clinic.units = () => document.addEventListener("change", (event) => {
    const amount = event.target.matches(".joined select") && clinic.$("input", event.target.closest(".joined"));
    if (amount) {
        amount.dispatchEvent(new Event("change", { bubbles: true }));
    }
});

/* On paper every sheet says whose record it is, and who printed it when. */
clinic.printFoot = () => {
    const foot = clinic.$(".print-foot");
    if (foot) {
        const text = foot.textContent.trim().replace(/\s+/g, " ").replace(/^· /, "").replace(/["\\]/g, "'");
        document.documentElement.style.setProperty("--print-foot", `"${text}"`);
        document.documentElement.toggleAttribute("data-prints-margins", "CSSMarginRule" in window);
    }
};

/* What a button opens further down the page comes into view, and its first field has the focus. */
clinic.arrived = () => {
    const at = clinic.$("[data-arrives]");
    const what = at ? at.dataset.arrives : "";
    if (what && what !== clinic.arrived.last) {
        const form = at.closest("form") || clinic.$("form", at);
        form.scrollIntoView({ block: "center" });
        form.querySelector("textarea, input:not([type=hidden]), select")?.focus({ preventScroll: true });
    }
    clinic.arrived.last = what;
};

/* An answer that sends the person on is the page's last: what a second click, or a field just left, still wanted to ask
   would find a page the server has left. Whoever is still here after a moment chose to stay, and goes on. */
clinic.lastAnswer = () => {
    const wait = 3000;
    let sentOn = false;
    if (!window.jQuery) {
        return;
    }
    window.jQuery(document)
        .on("pfAjaxSuccess", (event, xhr) => {
            if (xhr.responseXML && xhr.responseXML.querySelector("redirect")) {
                sentOn = true;
                window.PrimeFaces.ajax.Queue.abortAll();
                window.setTimeout(() => { sentOn = false; }, wait);
            }
        })
        .on("pfAjaxSend", (event, xhr) => {
            if (sentOn) {
                xhr.abort();
                clinic.drafts?.reclaim();
            }
        });
};

/* A form somebody opened in order to type begins in the first field that must be filled in. */
clinic.focusFirst = () => clinic.$("[data-focus-first]")?.closest("form").querySelector("[aria-required=true]")?.focus();

document.addEventListener("DOMContentLoaded", () => {
    clinic.theme();
    clinic.printFoot();
    clinic.panels();
    clinic.files();
    clinic.opened();
    clinic.clocks();
    clinic.keys();
    clinic.dates();
    clinic.units();
    clinic.lastAnswer();
    clinic.errorLinks();
    clinic.focusFirst();
    clinic.errors();
    clinic.onUpdate(clinic.errors);
    clinic.onUpdate(clinic.arrived);
});
