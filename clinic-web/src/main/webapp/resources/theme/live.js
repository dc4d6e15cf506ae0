/* Live news: critical results and how much work waits. The server rings, the page asks what is new. While the line to the
   server is down (a restart, a proxy, a laptop waking up) the page asks by itself, so that nobody misses a red flag. */
"use strict";
clinic.live = {
    FIRST: 1500,
    EVERY: 8000,
    /* The server rings: the line stands ("opened", at first and after every break) or something changed. */
    heard: () => {
        window.clearTimeout(clinic.live.asking);
        clinic.live.asking = null;
        document.documentElement.dataset.live = "on";
        clinic.live.refresh();
    },
    /* The line broke, or never stood; the socket calls again on its own for a while. */
    dropped: () => {
        document.documentElement.dataset.live = "off";
        if (!clinic.live.asking) {
            clinic.live.ask(clinic.live.EVERY);
        }
    },
    ask: (after) => {
        clinic.live.asking = window.setTimeout(() => {
            clinic.live.ask(clinic.live.EVERY);
            clinic.live.refresh();
        }, after);
    },
    refresh: () => clinic.fetch("/api/live").then((reply) => {
        if (reply.status === 401) {
            window.clearTimeout(clinic.live.asking);
        }
        return reply.ok ? reply.json() : null;
    }).then((news) => news && clinic.live.show(news)).catch(() => undefined),
    bar: (shape, text, link) => {
        const bar = shape.content.cloneNode(true);
        clinic.$(".text", bar).textContent = `▲ ${text}`;
        clinic.$("a", bar).href = clinic.context + link;
        return bar;
    },
    show: (news) => {
        const bars = clinic.$("#critical-bars");
        const shape = clinic.$("#crit-bar-shape");
        if (bars.dataset.shown !== JSON.stringify(news.criticals)) {
            bars.dataset.shown = JSON.stringify(news.criticals);
            /* Three lines at most: more would push the patient off the screen; the rest is one line with their number. */
            const mine = news.criticals.filter((critical) => critical.prominent);
            const lines = mine.slice(0, mine.length > 3 ? 2 : 3);
            const rest = mine.length - lines.length;
            bars.replaceChildren(...lines.map((critical) => clinic.live.bar(shape, critical.text, critical.link)),
                ...(rest ? [clinic.live.bar(shape, `${rest} ${bars.dataset.more}`, "/alert/list.xhtml")] : []));
        }
        const bell = clinic.$(".bell");
        if (bell) {
            bell.classList.toggle("on", news.criticals.length > 0);
            bell.textContent = news.criticals.length ? `▲ ${news.criticals.length} ${bell.dataset.some}` : bell.dataset.none;
        }
        Object.entries(news.counts).forEach(([key, count]) => clinic.all(`[data-tally="${key}"]`).forEach((tally) => {
            tally.textContent = count ? String(count) : "";
        }));
        document.dispatchEvent(new CustomEvent("clinic:live", { detail: news }));
    },
};

document.addEventListener("DOMContentLoaded", () => {
    if (clinic.$("#crit-bar-shape") && clinic.$(".bell")) {
        clinic.live.ask(clinic.live.FIRST);
    }
});
