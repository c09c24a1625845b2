// A small card about what a link in the text leads to, from the data at the end of the page. It comes with the mouse and with the keyboard, not with touch; Escape
// takes it away, and so does leaving both it and its link (WCAG 2.2, 1.4.13). A screen reader hears what the link does not say already.
(() => {
  const source = document.getElementById("previews");
  const main = document.querySelector("main");
  if (!source || !main) return;

  const LINKS = "a.ref, a.mention";
  const MARGIN = 8;
  const card = document.createElement("div");
  card.className = "preview";
  card.id = "preview";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  main.append(card);

  let previews = null;
  let shown = null;
  let timer = 0;

  const previewOf = (link) => {
    previews ??= JSON.parse(source.textContent);
    const address = link.getAttribute("href");
    return previews[address] ?? previews[address.split("#")[0]];
  };

  const folded = (text) => text.trim().replace(/\s+/g, " ").toLowerCase();

  const fill = (link, preview) => {
    card.replaceChildren(...["kind", "name", "about", "text", "differs", "words", "source"].filter((part) => preview[part]).map((part) => {
      const line = document.createElement("p");
      line.className = `preview-${part}`;
      line.textContent = preview[part];
      if (part === "words" || (part === "name" && folded(preview.name) === folded(link.textContent))) line.setAttribute("aria-hidden", "true");
      return line;
    }));
  };

  // Below the line of the link, or above it where there is more room, and never out of the window. A link may run over two lines: then it is that under the pointer.
  const put = (link, y) => {
    const lines = [...link.getClientRects()];
    const line = lines.find(({ top, bottom }) => y >= top && y <= bottom) ?? lines[0];
    const origin = card.offsetParent.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const above = innerHeight - line.bottom < height + 2 * MARGIN && line.top > innerHeight - line.bottom;
    const left = Math.max(MARGIN, Math.min(line.left, document.documentElement.clientWidth - width - MARGIN));
    card.style.left = `${left - origin.left}px`;
    card.style.top = `${(above ? line.top - height - MARGIN : line.bottom + MARGIN) - origin.top}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  };

  const show = (link, y) => {
    hide();
    fill(link, previewOf(link));
    card.hidden = false;
    put(link, y);
    link.setAttribute("aria-describedby", card.id);
    shown = link;
  };

  const wait = (milliseconds, then) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };

  const linkOf = (target) => {
    const link = target.closest?.(LINKS);
    return link && previewOf(link) ? link : null;
  };

  main.addEventListener("pointerover", ({ target, pointerType, clientY, buttons }) => {
    if (pointerType === "touch" || buttons) return;
    const link = linkOf(target);
    if (card.contains(target) || (link && link === shown)) clearTimeout(timer);
    else if (link) wait(350, () => show(link, clientY));
  });
  main.addEventListener("pointerout", ({ target, relatedTarget }) => {
    const link = target.closest?.(LINKS);
    if (card.contains(relatedTarget) || (link ? link.contains(relatedTarget) : !card.contains(target))) return;
    if (shown && document.activeElement !== shown) wait(250, hide);
    else if (!shown) clearTimeout(timer);
  });
  main.addEventListener("focusin", ({ target }) => {
    const link = linkOf(target);
    if (link && target.matches(":focus-visible")) show(link);
  });
  main.addEventListener("focusout", ({ target }) => {
    if (target === shown) hide();
  });
  main.addEventListener("pointerdown", ({ target }) => {
    if (!card.contains(target)) hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  addEventListener("resize", hide);
})();
