// The page of the search: everything found, by kind. What is asked for stands in the address (?q=…&kind=…), so that it can be sent and gone back to.
import * as entries from "./entries.js";
import { find, isWhole, onMore } from "./find.js";
import { element, inWords, say, shown } from "./parts.js";

const few = 6;
const many = 100;

export const page = (input) => {
  const filter = document.querySelector(".search-kinds");
  const place = document.querySelector(".search-results");
  const count = document.querySelector(".search-count");
  const lists = document.querySelector(".search-lists");
  const { title } = document;
  let chosen = "";
  let limit = many;

  const address = () => {
    const url = new URL(location.href);
    url.search = "";
    url.hash = "";
    if (input.value.trim()) url.searchParams.set("q", input.value.trim());
    if (chosen) url.searchParams.set("kind", chosen);
    return url;
  };

  const keep = (isStep) => {
    if (address().href === location.href) return;
    try {
      history[isStep ? "pushState" : "replaceState"](null, "", address());
    } catch {
      // A browser that does not let a page from disk change its address.
    }
  };

  const choose = (name) => {
    chosen = name;
    limit = many;
    keep(true);
    show();
  };

  const choice = (name, label, number) => {
    const made = element("button", "", label, " ", element("span", "count", number.toLocaleString("en")));
    made.type = "button";
    made.dataset.kind = name;
    made.setAttribute("aria-pressed", String(name === chosen));
    return made;
  };

  const item = (result) => {
    const link = element("a", "", ...shown(result, false));
    link.href = entries.address(result.entry, result.words);
    return element("li", "result", link);
  };

  const more = (label, action) => {
    const made = element("button", "search-more", label);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  };

  const show = () => {
    const query = input.value.trim();
    const results = find(query);
    const found = entries.all.map((kind) => ({ kind, results: results.filter((result) => entries.kind(result.entry) === kind) })).filter((group) => group.results.length);
    if (chosen && results.length && !found.some((group) => group.kind.name === chosen)) chosen = "";

    const focused = document.activeElement?.dataset?.kind;
    filter.replaceChildren(...(found.length > 1 ? [choice("", "All", results.length), ...found.map(({ kind, results: some }) => choice(kind.name, kind.many, some.length))] : []));
    if (focused !== undefined) filter.querySelector(`[data-kind="${focused}"]`)?.focus();

    // Kinds stand in the order of their best results.
    const first = new Map();
    results.forEach((result, i) => first.has(entries.kind(result.entry)) || first.set(entries.kind(result.entry), i));
    const groups = found.filter((group) => !chosen || group.kind.name === chosen).sort((a, b) => first.get(a.kind) - first.get(b.kind));
    place.replaceChildren(...groups.map(({ kind, results: some }) => {
      const shownNow = chosen ? limit : groups.length > 1 ? few : many;
      const section = element("section", "band", element("h2", "band-title", kind.many, " ", element("span", "count", some.length.toLocaleString("en"))), element("div", "", element("ol", "results", ...some.slice(0, shownNow).map(item))));
      if (some.length > shownNow) {
        section.lastChild.append(more(chosen ? `${inWords(some.length - shownNow)} more` : `All ${some.length.toLocaleString("en")}: ${kind.many.toLowerCase()}`, () => {
          if (!chosen) {
            choose(kind.name);
            place.querySelector("a")?.focus();
            return;
          }

          limit += many;
          show();
          place.querySelectorAll(".result a")[limit - many]?.focus();
        }));
      }

      return section;
    }));

    const said = !query ? "" : results.length ? inWords(results.length) : isWhole() ? "No results" : "Searching …";
    count.textContent = said;
    lists.hidden = results.length > 0;
    document.title = query ? `${query} · ${title}` : title;
    if (said) say(said);
  };

  const read = () => {
    const query = new URLSearchParams(location.search);
    input.value = query.get("q") ?? "";
    chosen = query.get("kind") ?? "";
    limit = many;
    show();
  };

  input.addEventListener("input", () => {
    limit = many;
    show();
    keep(false);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) {
      event.preventDefault();
      input.value = "";
      input.dispatchEvent(new Event("input"));
    } else if (event.key === "Enter" && !event.isComposing) place.querySelector("a")?.focus();
  });
  filter.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) choose(button.dataset.kind);
  });
  addEventListener("popstate", read);
  onMore(() => {
    if (!place.contains(document.activeElement)) show();
  });

  // What was typed while the search was loading goes before the address.
  if (input.value.trim()) {
    show();
    keep(false);
  } else read();
};
