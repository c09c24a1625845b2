// The table of all facts: filters and orders, with what is chosen in the address, so that a view can be linked to. A figure's values always stay together.
(() => {
  const table = document.getElementById("fact-table");
  const form = document.getElementById("fact-filter");
  if (!table || !form) return;

  const selects = [...form.querySelectorAll("select")];
  const facets = selects.filter((select) => select.name !== "sort");
  const sort = selects.find((select) => select.name === "sort");
  const reset = form.querySelector("button[type=reset]");
  const shown = document.getElementById("fact-shown");
  const none = document.getElementById("fact-none");
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.rows].filter((row) => !row.classList.contains("group-row")) }));
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const buttons = [...table.querySelectorAll("button[data-sort]")];

  // Sorting.

  // Made with the first order that a reader chooses: it takes longer than all else here.
  let collator;
  const collate = (a, b) => (collator ??= new Intl.Collator(document.documentElement.lang || undefined, { numeric: true })).compare(a, b);
  const text = (element) => element?.textContent.trim() || undefined;
  const keys = {
    value: (row) => row.dataset.value,
    "as-of": (row) => row.dataset.asOf,
    who: (row) => text(row.querySelector(".cell-who .speaker")),
    article: (row) => text(row.querySelector(".cell-article")),
  };

  // What has no key (a value in words, a date that is not stated) comes last, whichever way round.
  const compare = (a, b, direction) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    const difference = Number(a) - Number(b);
    return direction * (Number.isNaN(difference) ? collate(a, b) : difference);
  };

  // Values of different figures cannot be compared, so they sort within their figure alone. By any other column figures follow their first row.
  const sorted = () => {
    const direction = sort.value.startsWith("-") ? -1 : 1;
    const name = sort.value.replace(/^-/, "");
    const all = groups.map(({ body, rows }) => ({ body, rows, title: text(body.querySelector(".group-title")) }));
    if (name === "figure") return all.sort((a, b) => compare(a.title, b.title, direction));
    const key = keys[name];
    if (!key) return all;

    for (const group of all) group.rows = [...group.rows].sort((a, b) => compare(key(a), key(b), direction));
    return name === "value" ? all : all.sort((a, b) => compare(key(a.rows[0]), key(b.rows[0]), direction));
  };

  let ordered = "";
  const order = () => {
    if (sort.value !== ordered) {
      for (const { body, rows } of sorted()) {
        body.append(...rows);
        table.append(body);
      }

      ordered = sort.value;
    }

    for (const button of buttons) {
      const head = button.closest("th");
      if (sort.value.replace(/^-/, "") !== button.dataset.sort) head.removeAttribute("aria-sort");
      else head.setAttribute("aria-sort", sort.value.startsWith("-") ? "descending" : "ascending");
    }
  };

  // Filtering.

  const tokens = (row, facet) => (row.dataset[facet] ?? row.parentElement.dataset[facet] ?? "").split(" ");
  const fits = (row, select) => !select.value || tokens(row, select.name).includes(select.value);

  const filter = () => {
    const counts = new Map(facets.map((select) => [select, new Map()]));
    let values = 0;
    let figures = 0;
    for (const { body, rows } of groups) {
      for (const row of rows) {
        const misses = facets.filter((select) => !fits(row, select));
        row.hidden = misses.length > 0;

        // An option says how many values it would show beside the other filters.
        for (const select of facets) {
          if (misses.some((miss) => miss !== select)) continue;
          for (const token of tokens(row, select.name)) counts.get(select).set(token, (counts.get(select).get(token) ?? 0) + 1);
        }
      }

      const left = rows.filter((row) => !row.hidden).length;
      body.hidden = left === 0;
      body.querySelector(".group-left").textContent = left < rows.length ? `${left} of ${rows.length} shown` : "";
      values += left;
      figures += left > 0;
    }

    for (const select of facets) {
      for (const option of [...select.options].slice(1)) {
        const text = option.text.replace(/\d+(?=\)$)/, counts.get(select).get(option.value) ?? 0);
        if (option.text !== text) option.text = text;
      }
    }

    shown.textContent = `${values} of ${total} values in ${figures} of ${groups.length} figures`;
    none.hidden = values > 0;
    table.hidden = values === 0;
    reset.hidden = selects.every((select) => !select.value);
  };

  // The address.

  const target = () => {
    try {
      const element = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      return element && table.contains(element) ? element : null;
    } catch {
      return null;
    }
  };

  const isHidden = (element) => element.closest("[hidden]") !== null;

  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = query.get(select.name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
  };

  const write = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      if (select.value) query.set(select.name, select.value);
      else query.delete(select.name);
    }

    const place = target() && isHidden(target()) ? "" : location.hash;
    try {
      history.replaceState(history.state, "", location.pathname + (query.size ? `?${query}` : "") + place);
    } catch {
      // Some browsers allow no change of the address of a page that is opened from disk. The table works all the same.
    }
  };

  const show = () => {
    order();
    filter();
  };

  const change = (words) => {
    show();
    write();
    dossier.announce(`${words} ${shown.textContent}.`);
  };

  const clear = () => {
    for (const select of selects) select.value = "";
  };

  // A link to a row leads there, whatever was filtered before.
  const reveal = () => {
    const element = target();
    if (!element) return;
    if (isHidden(element)) {
      for (const select of facets) select.value = "";
      change("The filters are off, to show the value that the link leads to.");
    }

    element.scrollIntoView();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => change(event.target === sort ? `Order: ${sort.selectedOptions[0].text}.` : ""));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    clear();
    change("All values in the dossier’s order.");
    facets[0]?.focus();
  });
  none.querySelector("button").addEventListener("click", () => {
    clear();
    change("All values in the dossier’s order.");
    facets[0]?.focus();
  });
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const key = button.dataset.sort;
      sort.value = sort.value === key ? `-${key}` : sort.value === `-${key}` ? "" : key;
      change(`Order: ${sort.selectedOptions[0].text}.`);
    });
  }

  addEventListener("hashchange", reveal);
  addEventListener("popstate", () => {
    read();
    show();
  });

  form.hidden = false;
  table.classList.add("fact-table-sortable");
  for (const button of buttons) button.hidden = false;
  read();
  show();
  if (selects.some((select) => select.value)) reveal();
})();
