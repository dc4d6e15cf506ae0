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
    bar: (shape, line) => {
        const bar = shape.content.cloneNode(true);
        clinic.$(".crit-bar", bar).classList.toggle("calm", !line.emergency);
        clinic.$(".mark", bar).textContent = line.emergency ? "▲" : "◆";
        clinic.$(".lead", bar).textContent = line.lead;
        clinic.$(".lead", bar).title = line.lead;
        clinic.$(".text", bar).textContent = line.text;
        clinic.$("a", bar).href = clinic.context + line.link;
        return bar;
    },
    /* Three lines at most, more would push the patient off the screen: two emergencies, then how many more wait, or the
       one flag that has until tonight. */
    lines: (mine, more, calm) => {
        const grave = mine.filter((line) => line.emergency);
        const rest = grave.length - 2;
        const today = mine.filter((line) => !line.emergency);
        const counted = [rest > 0 ? `${rest} ${more}` : "", today.length && (rest > 0 || today.length > 1) ? `${today.length} ${calm}` : ""];
        const summary = { lead: counted.filter(Boolean).join(" · "), text: "", link: "/alert/list.xhtml", emergency: rest > 0 };
        return [...grave.slice(0, 2), ...(summary.lead ? [summary] : today)];
    },
    show: (news) => {
        const bars = clinic.$("#critical-bars");
        const shape = clinic.$("#crit-bar-shape");
        if (bars.dataset.shown !== JSON.stringify(news.criticals)) {
            bars.dataset.shown = JSON.stringify(news.criticals);
            const lines = clinic.live.lines(news.criticals.filter((line) => line.prominent), bars.dataset.more, bars.dataset.calm);
            bars.replaceChildren(...lines.map((line) => clinic.live.bar(shape, line)));
        }
        const bell = clinic.$(".bell");
        if (bell && news.bell) {
            bell.className = `bell ${news.bell.tone}`;
            bell.textContent = news.bell.text;
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
