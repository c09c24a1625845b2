// The search as far as every page has it: the box, what loads the rest when it is first needed, and the words marked on a page that a result led to.
(() => {
  // Words as the search compares them: without case, diacritics and the marks that group digits. Where a script writes without spaces, a word here is a run of it.
  const word = /\d+(?:[.,\u00a0\u202f]\d{3}(?!\d))*|[\p{L}\p{M}\p{N}]+/gu;
  const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/u;
  const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };

  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ßæœøłđðþı]/g, (letter) => letters[letter]).replace(/(\d)[.,\s](?=\d)/g, "$1");

  // Where words of a folded list stand in a text: pairs of start and end, in order, none within another.
  const hits = (text, words) => {
    const found = [];
    for (const match of text.matchAll(word)) {
      const [whole] = match;
      if (words.has(fold(whole))) found.push([match.index, match.index + whole.length]);
      else if (unspaced.test(whole)) {
        for (const part of words) {
          for (let at = unspaced.test(part) ? whole.indexOf(part) : -1; at >= 0; at = whole.indexOf(part, at + 1)) found.push([match.index + at, match.index + at + part.length]);
        }
      }
    }

    return found.sort((a, b) => a[0] - b[0]).reduce((all, hit) => {
      const last = all[all.length - 1];
      if (last && hit[0] <= last[1]) last[1] = Math.max(last[1], hit[1]);
      else all.push(hit);
      return all;
    }, []);
  };

  const root = new URL("..", document.currentScript.src);
  const load = (name) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = new URL(`assets/${name}`, root);
    script.async = false; // The engine reads the data as it starts, so they come in order.
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

  dossier.search = { word, unspaced, fold, hits, root };

  // The box. What happens in it comes with the engine: first what has a name can be found, then all texts.
  const start = (part, input) => {
    let started;
    const fail = () => {
      started = null;
      input.placeholder = "The search could not be loaded";
      dossier.announce(input.placeholder);
    };
    const begin = () => started ??= (dossier.search[part] ? Promise.resolve() : Promise.all([load("search-data.js"), load("search.js")]).then(() => dossier.search[part](input)))
      .then(() => dossier.search.named).then(() => load("search-texts.js")).then(() => dossier.search.complete()).catch(fail);
    input.addEventListener("focus", begin);
    input.addEventListener("input", begin);
    return begin;
  };

  const box = document.querySelector(".search-box");
  const page = document.querySelector(".search-page");
  const input = (page ?? box)?.querySelector("input");
  if (input) {
    const begin = start(page ? "page" : "box", input);
    if (page) {
      page.hidden = false;
      if (location.search) begin();
    } else {
      input.hidden = false;
      box.querySelector("a").hidden = true;
    }

    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.target.closest("input, textarea, select, [contenteditable]")) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  // The marks: ?mark=words#place, with the words as the search found them.
  const asked = new URLSearchParams(location.search).get("mark");
  if (!asked) return;

  const words = new Set(asked.split(" ").slice(0, 20).map(fold).filter(Boolean));
  const main = document.querySelector("main");

  // What belongs to a place: a heading's section up to the next heading, the block around a permalink, or the place itself.
  const placeOf = (anchor) => {
    if (!anchor || !main.contains(anchor)) return [main];
    if (!/^H[1-6]$/.test(anchor.tagName)) return [anchor.matches("a, span") ? anchor.parentElement : anchor];
    const place = [anchor];
    for (let next = anchor.nextElementSibling; next && !(/^H[1-6]$/.test(next.tagName) && next.tagName <= anchor.tagName); next = next.nextElementSibling) place.push(next);
    return place;
  };

  const mark = (elements) => {
    const texts = [];
    for (const element of elements) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("script, style, svg, select, button, [hidden], .visually-hidden")) texts.push(walker.currentNode);
    }

    const made = [];
    for (const text of texts) {
      for (const [from, to] of hits(text.data, words).reverse()) {
        if (made.length > 999) return made;
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        const found = document.createElement("mark");
        found.className = "found";
        range.surroundContents(found);
        made.push(found);
      }
    }

    return made;
  };

  let anchor = null;
  try {
    anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // No place has such a name.
  }

  let marks = mark(placeOf(anchor));
  if (anchor && !marks.length) marks = mark([main]);
  if (!marks.length) return;

  const note = document.createElement("p");
  const button = document.createElement("button");
  const said = `${marks.length} ${marks.length === 1 ? "word" : "words"} marked`;
  note.className = "found-note";
  button.type = "button";
  button.textContent = "Remove marks";
  note.append(said, " ", button);
  main.append(note);
  if (!anchor) document.querySelector(".found").scrollIntoView({ block: "center" });
  dossier.announce(`${said}. Escape removes the marks.`);

  const clear = () => {
    removeEventListener("keydown", escape);
    for (const found of marks) {
      const around = found.parentNode;
      found.replaceWith(...found.childNodes);
      around.normalize();
    }

    if (note.contains(document.activeElement)) main.focus({ preventScroll: true });
    note.remove();
    const address = new URL(location.href);
    address.searchParams.delete("mark");
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // A browser that does not let a page from disk change its address.
    }
  };

  const escape = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) clear();
  };

  button.addEventListener("click", clear);
  addEventListener("keydown", escape);
})();
