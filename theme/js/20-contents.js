// Marks in the contents where the reader is, keeps that entry in sight, and leaves out what is hidden on the page.
(() => {
  const contents = document.querySelector(".contents-follow");
  if (!contents) return;

  const entries = [...document.querySelectorAll(".contents a[href^='#']")]
    .map((link) => ({ link, place: document.getElementById(decodeURIComponent(link.hash.slice(1))), follows: contents.contains(link) }))
    .filter(({ place }) => place);
  const followed = entries.filter(({ follows }) => follows);
  let current = null;

  // The place last passed. At the page's end many are in sight at once: then it is the one that the address names, or else the last.
  const find = () => {
    const line = innerHeight / 3;
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    let found = null;
    let nearest = -Infinity;
    for (const entry of followed) {
      const { top, height } = entry.place.getBoundingClientRect();
      if (!entry.place.getClientRects().length) continue;
      if (atEnd && top + height > 0 && top < innerHeight && entry.link.hash === location.hash) return entry.link;
      if (top >= nearest && top <= (atEnd ? innerHeight : line)) [found, nearest] = [entry.link, top];
    }

    return found;
  };

  const mark = () => {
    const found = find();
    if (found === current) return;
    current?.removeAttribute("aria-current");
    found?.setAttribute("aria-current", "location");
    current = found;
    if (!found) return;

    const box = contents.getBoundingClientRect();
    const own = found.getBoundingClientRect();
    if (own.top < box.top + 32) contents.scrollTop -= box.top + 32 - own.top;
    else if (own.bottom > box.bottom - 32) contents.scrollTop += own.bottom - box.bottom + 32;
  };

  // An observer first answers once the page is laid out, so that asking for places costs no layout of its own.
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px", threshold: [0, 1] });
  const observe = () => {
    observer.disconnect();
    for (const { place } of followed) observer.observe(place);
  };

  const footer = document.querySelector(".site-footer");
  if (footer) new IntersectionObserver(mark, { threshold: [0, 0.5, 0.99] }).observe(footer);

  // A filter hides places; their entries go with them. What is so already stays untouched: even that would be a change to observe.
  new MutationObserver(() => {
    for (const { link: { parentElement: entry }, place } of entries) {
      const isHidden = place.closest("[hidden]") !== null;
      if (entry.hidden !== isHidden) entry.hidden = isHidden;
    }

    observe();
  }).observe(document.querySelector("main"), { attributes: true, attributeFilter: ["hidden"], subtree: true });

  observe();
})();
