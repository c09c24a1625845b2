// The box in the header: a combobox with a list of results (ARIA Authoring Practices, "editable combobox with list autocomplete").
import * as entries from "./entries.js";
import { find, isWhole, onMore } from "./find.js";
import { element, inWords, say, shown } from "./parts.js";

const most = 8;

export const box = (input) => {
  const whole = input.form?.action ?? document.querySelector(".search-box a").href;
  const list = document.getElementById(input.getAttribute("aria-controls"));
  let active = null;

  const mark = (option) => {
    active?.setAttribute("aria-selected", "false");
    active = option;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active) input.setAttribute("aria-activedescendant", active.id);
    else input.removeAttribute("aria-activedescendant");
  };

  const show = (isOpen) => {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) mark(null);
  };

  const option = (href, ...children) => {
    const made = element("a", "", ...children);
    made.href = href;
    made.id = `${list.id}-${list.childElementCount + 1}`;
    made.tabIndex = -1;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    list.append(made);
  };

  const allOf = (query) => {
    const url = new URL(whole);
    url.searchParams.set("q", query);
    return url.href;
  };

  const update = () => {
    const query = input.value.trim();
    mark(null);
    list.replaceChildren();
    if (query.length < 2 && query < "\x7f") {
      show(false);
      return;
    }

    const results = find(query);
    for (const result of results.slice(0, most)) {
      option(entries.address(result.entry, result.words), element("span", "result-kind", entries.kind(result.entry).one), " ", ...shown(result, true));
    }

    const said = results.length ? inWords(results.length) : isWhole() ? "No results" : "Searching …";
    option(allOf(query), element("span", "result-all", results.length > most ? `All ${inWords(results.length)}` : results.length ? `${said}, by kind` : said));
    show(true);
    say(said);
  };

  const move = (step) => {
    if (list.hidden) update();
    const options = [...list.children];
    if (list.hidden || !options.length) return;
    const at = active ? options.indexOf(active) + step : step > 0 ? 0 : options.length - 1;
    mark(options[at] ?? null);
  };

  input.addEventListener("input", update);
  input.addEventListener("focus", () => input.value && list.hidden && update());
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && (active || input.value.trim())) location.href = active && !list.hidden ? active.href : allOf(input.value.trim());
    else if (event.key === "Escape" && !list.hidden) show(false);
    else if (event.key === "Escape" && input.value) input.value = "";
    else if (event.key === "Escape") input.blur();
    else return;
    event.preventDefault();
  });

  // A press on a result must not take the focus away before it is a click.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", () => show(false));
  onMore(() => {
    if (!list.hidden && !active) update();
  });
  if (document.activeElement === input) update();
};
