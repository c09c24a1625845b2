// Follows a preview: loads the page again when it has changed, or only its styles, and shows what is wrong with the input.
(() => {
  const { page, state } = document.currentScript.dataset;
  const hasSite = !("noSite" in document.body.dataset);
  const { title } = document;
  const PLACE = "dossier-preview-place";
  const FIRST_RETRY = 250;
  const LONGEST_RETRY = 5000;

  // Where the reader was.

  const restore = () => {
    let place;
    try {
      place = JSON.parse(sessionStorage.getItem(PLACE));
      sessionStorage.removeItem(PLACE);
    } catch {
      return;
    }

    if (place?.path !== location.pathname) return;
    const go = () => scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    go();
    addEventListener("load", go, { once: true });
  };

  const reload = () => {
    try {
      sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    } catch {
      // Without storage the page begins at its top.
    }

    location.reload();
  };

  // What is wrong.

  const host = document.createElement("dossier-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; color-scheme: light dark; --paper: light-dark(#fff, #16191b); --ink: light-dark(#1c1f21, #e9ecee); --quiet: light-dark(#5a6166, #a3abb0); --rule: light-dark(#d5d9dc, #3a4146); --error: light-dark(#a3231b, #ff9d92); --warning: light-dark(#805200, #f0c36a); --link: light-dark(#0b5566, #8ccfe0); }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    .panel { position: fixed; inset: 0; z-index: 2147483646; overflow: auto; padding: 24px max(16px, calc((100vw - 60rem) / 2)) 64px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; border-top: 6px solid var(--error); overscroll-behavior: contain; }
    .panel.tray-open { inset: auto 0 0; max-height: 60vh; border-top-color: var(--warning); box-shadow: 0 -4px 24px #0004; }
    header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 8px 24px; }
    h1 { margin: 0; font-size: 20px; line-height: 1.3; }
    p { margin: 4px 0 0; }
    .about { color: var(--quiet); }
    ol { margin: 24px 0 0; padding: 0; list-style: none; }
    li { margin: 0 0 24px; padding: 16px 0 0; border-top: 1px solid var(--rule); }
    h2 { margin: 0 0 4px; font-size: 16px; line-height: 1.4; overflow-wrap: anywhere; }
    a { color: var(--link); }
    .code { color: var(--error); font-weight: 600; }
    .warning .code { color: var(--warning); }
    .place { font: 13px/1.5 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
    code { font: 0.92em ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
    pre { margin: 8px 0; padding: 8px 12px; white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--error); background: color-mix(in srgb, var(--ink) 6%, transparent); font: 13px/1.5 ui-monospace, Consolas, monospace; unicode-bidi: plaintext; }
    .warning pre { border-left-color: var(--warning); }
    mark { background: none; color: inherit; text-decoration: underline wavy var(--error) 1.5px; text-underline-offset: 3px; text-decoration-skip-ink: none; font-weight: 700; }
    .warning mark { text-decoration-color: var(--warning); }
    button { min-height: 32px; padding: 4px 12px; border: 1px solid currentColor; border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; cursor: pointer; }
    button:focus-visible, a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .tray { position: fixed; inset: auto auto 16px 16px; z-index: 2147483645; border-color: var(--warning); font: 600 14px/1.4 system-ui, sans-serif; box-shadow: 0 2px 12px #0003; }
    .tray.failed { border-color: var(--error); color: var(--error); }
    @media print { .panel, .tray { display: none; } }
  `);
  shadow.adoptedStyleSheets = [sheet];
  const panel = document.createElement("section");
  panel.className = "panel";
  panel.hidden = true;
  panel.tabIndex = -1;
  panel.setAttribute("aria-label", "What is wrong with the input");
  const tray = document.createElement("button");
  tray.type = "button";
  tray.className = "tray";
  tray.hidden = true;
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  status.style.cssText = "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)";
  shadow.append(panel, tray, status);

  let problems = [];
  let isOpen = false;
  let shown = "";

  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const errors = () => problems.filter(({ severity }) => severity === "error");

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  // Words between backticks are code.
  const wordsOf = (text) => text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? element("code", "", part) : part));

  const excerptOf = ({ line, text, start, length }) => {
    const mark = element("mark", "", text.slice(start, start + length) || " ");
    return element("pre", "", `${line} | ${text.slice(0, start)}`, mark, text.slice(start + length));
  };

  const itemOf = (problem) => {
    const item = element("li", problem.severity);
    const code = element("a", "code", `${problem.code} ${problem.name}`);
    code.href = `/.dossier/explain/${problem.code}`;
    code.target = "_blank";
    code.title = "What it means, with an example";
    const place = element(problem.open ? "a" : "span", "place", problem.place);
    if (problem.open) place.href = problem.open;
    item.append(element("h2", "", code, ": ", ...wordsOf(problem.message)), element("p", "", place));
    if (problem.excerpt) item.append(excerptOf(problem.excerpt));
    if (problem.help) item.append(element("p", "", element("strong", "", "Help: "), ...wordsOf(problem.help)));
    return item;
  };

  const summary = () => [[errors().length, "error"], [problems.length - errors().length, "warning"]].filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)).join(", ");

  const draw = () => {
    const failed = errors().length > 0;
    panel.hidden = !isOpen;
    tray.hidden = isOpen || problems.length === 0;
    tray.textContent = summary();
    tray.classList.toggle("failed", failed);
    tray.setAttribute("aria-expanded", String(isOpen));
    panel.classList.toggle("tray-open", !failed);
    if (!isOpen) return;

    const hide = element("button", "", "Hide (Esc)");
    hide.type = "button";
    hide.addEventListener("click", close);
    const about = !failed ? "The site is built all the same."
      : hasSite ? "The page below is the last one that could be built. This goes away when the input is mended."
        : "Nothing could be built yet. The site shows when the input is mended.";
    const list = element("ol", "", ...problems.map(itemOf));
    panel.replaceChildren(element("header", "", element("div", "", element("h1", "", summary()), element("p", "about", about)), hide), list);
  };

  const open = () => {
    isOpen = true;
    draw();
    panel.scrollTop = 0;
  };

  const close = () => {
    const hadFocus = shadow.activeElement;
    isOpen = false;
    draw();
    if (hadFocus) tray.focus();
  };

  tray.addEventListener("click", () => {
    open();
    panel.focus();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
  }, true);

  const show = (found) => {
    const key = JSON.stringify(found);
    if (key === shown) return;
    const before = problems;
    shown = key;
    problems = [...found].sort((a, b) => (a.severity === "warning") - (b.severity === "warning"));
    if (errors().length > 0) {
      isOpen = true;
    } else if (before.some(({ severity }) => severity === "error") || problems.length === 0) {
      isOpen = false;
    }

    document.title = errors().length > 0 ? `(${count(errors().length, "error")}) ${title}` : title;
    if (!host.isConnected) document.body.append(host);
    draw();
    status.textContent = problems.length > 0 ? `The input has ${summary()}.` : before.length > 0 ? "The input is mended." : "";
  };

  // What changed.

  const pathOf = (address) => {
    try {
      const url = new URL(address, location);
      return url.origin === location.origin ? decodeURIComponent(url.pathname) : null;
    } catch {
      return null;
    }
  };

  const swapStyles = (changed) => {
    for (const link of document.querySelectorAll("link[rel~=stylesheet][href]")) {
      if (!changed.has(pathOf(link.href))) continue;
      const fresh = link.cloneNode();
      const address = new URL(link.href);
      address.searchParams.set("preview", Date.now().toString(36));
      fresh.href = address.href;
      fresh.addEventListener("load", () => link.remove(), { once: true });
      link.after(fresh);
    }
  };

  const uses = (changed) => [...document.querySelectorAll("script[src], img[src], source[src], object[data], embed[src], link[rel~=icon]")]
    .some((used) => changed.has(pathOf(used.src || used.data || used.href)));

  const hear = (message) => {
    show(message.problems);
    const changed = new Set(message.changed);
    if (message.reload || uses(changed)) reload();
    else swapStyles(changed);
  };

  // The line.

  let retry = FIRST_RETRY;
  const connect = () => {
    const address = new URL("/.dossier/live", location);
    address.protocol = "ws:";
    address.search = new URLSearchParams({ path: decodeURIComponent(location.pathname), page, state });
    const socket = new WebSocket(address);
    socket.addEventListener("open", () => { retry = FIRST_RETRY; });
    socket.addEventListener("message", (event) => hear(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      setTimeout(connect, retry);
      retry = Math.min(retry * 2, LONGEST_RETRY);
    });
  };

  restore();
  connect();
})();
