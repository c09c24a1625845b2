// Each heading with an anchor gets a link to itself. The heading keeps its own name, without the link's.
(() => {
  for (const heading of document.querySelectorAll("main :is(h2, h3)")) {
    const id = heading.id || heading.closest(".question, .contribution, .source, .file")?.id;
    const title = [...heading.childNodes].filter((node) => !node.matches?.(".note-mark, .permalink")).map((node) => node.textContent).join("").trim().replace(/\s+/g, " ");
    if (!id || !title) continue;

    heading.setAttribute("aria-label", title);
    if (heading.querySelector(".permalink")) continue;

    const link = document.createElement("a");
    link.className = "permalink section-link";
    link.href = `#${encodeURIComponent(id)}`;
    link.textContent = "¶";
    link.setAttribute("aria-label", `Link to this section: ${title}`);
    heading.append(link);
  }
})();

// The way back to the top stands at the page's end. Once the reader is two screens down, it comes beside the page, where there is room; a short page has none.
(() => {
  const place = document.querySelector(".to-top");
  const head = document.querySelector("main h1");
  if (!place || !head) return;

  // Asked when the page is laid out anyway: at once, it would have to be laid out for this.
  new IntersectionObserver(([{ isIntersecting }]) => {
    place.hidden = document.documentElement.scrollHeight < 2 * innerHeight;
    place.classList.toggle("to-top-beside", !isIntersecting);
  }, { rootMargin: "150% 0px 0px" }).observe(head);
})();
