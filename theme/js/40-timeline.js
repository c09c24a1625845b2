// Narrows the timeline to a topic. The choice stands in the address (?topic=), so that it can be linked; a link to what is hidden shows everything again.
(() => {
  const filter = document.querySelector(".timeline-filter");
  if (!filter) return;

  const select = filter.querySelector("select");
  const count = filter.querySelector(".timeline-count");
  const events = [...document.querySelectorAll(".event[data-topics]")];
  const groups = [...document.querySelectorAll(".event-date-group, .timeline-year")];
  const years = [...document.querySelectorAll(".contents-year")];
  const panels = [...document.querySelectorAll(".strip-panel")].reverse();

  const inWords = (number) => `${number} ${number === 1 ? "event" : "events"}`;
  const linked = (link) => document.getElementById(link.getAttribute("href").slice(1));
  const isShown = (event) => !event.hidden;

  // What a text or label said before anything was filtered.
  const first = new Map();
  const original = (element, read) => first.get(element) ?? first.set(element, read()).get(element);

  // Lanes that stand empty close up.
  const closeUp = (scale) => {
    const lanes = [...scale.querySelectorAll("a:not(.strip-counting):not(.is-out) .strip-lane")];
    for (const kind of ["w", "n"]) {
      const laneOf = (lane) => Number(new RegExp(`\\b${kind}(\\d+)`).exec(lane.getAttribute("class"))[1]);
      const used = [...new Set(lanes.map(laneOf))].sort((a, b) => a - b);
      for (const lane of lanes) lane.style.setProperty(`--${kind}`, used.indexOf(laneOf(lane)));
      scale.style.setProperty(`--${kind}`, used.length);
    }
  };

  // Marks go with their events. An enlarged piece counts anew, which is why the panels that enlarge come first; columns of counts would be wrong, and go.
  const showMarks = (isFiltered) => {
    const counts = new Map();
    for (const panel of panels) {
      const scale = panel.querySelector(".strip-scale");
      const note = panel.querySelector(".strip-note");
      let total = 0;
      for (const mark of scale.querySelectorAll("a:not(.strip-counting)")) {
        const isMore = mark.matches(".strip-more");
        const number = isMore ? counts.get(linked(mark)) : Number(isShown(linked(mark)));
        mark.classList.toggle("is-out", number === 0);
        total += number;
        if (isMore) {
          const label = original(mark, () => mark.getAttribute("aria-label"));
          mark.setAttribute("aria-label", inWords(number) + label.slice(label.indexOf(",")));
          mark.querySelector("text").textContent = number;
        }
      }

      closeUp(scale);
      counts.set(panel, total);
      panel.hidden = isFiltered && (total === 0 || scale.querySelector(".strip-counting") !== null);
      const said = original(note, () => note.textContent);
      note.textContent = isFiltered ? inWords(total) : said;
      scale.setAttribute("aria-label", `${panel.querySelector(".strip-range").textContent}: ${note.textContent}`);
    }
  };

  const show = (topic) => {
    select.value = topic;
    for (const event of events) event.hidden = topic !== "" && !event.dataset.topics.split(" ").includes(topic);
    for (const group of groups) group.hidden = !group.querySelector(".event:not([hidden])");
    for (const year of years) {
      const section = linked(year.querySelector("a")).closest(".timeline-year");
      year.hidden = section.hidden;
      year.querySelector(".count").textContent = section.querySelectorAll(".event:not([hidden])").length;
    }

    showMarks(topic !== "");
    const shown = events.filter(isShown).length;
    count.textContent = topic === "" ? inWords(shown) : `${shown} of ${inWords(events.length)}`;
  };

  const keep = () => {
    const address = new URL(location.href);
    if (select.value) address.searchParams.set("topic", select.value);
    else address.searchParams.delete("topic");
    try {
      history.replaceState(null, "", address);
    } catch {
      // A browser that does not let a page from disk change its address.
    }
  };

  // After the start of a page or a click on a link: whatever the address names is to be seen.
  const reveal = () => {
    const wanted = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!wanted || !wanted.closest("[hidden]")) return;
    show("");
    keep();
    dossier.announce(`All ${count.textContent}`);
    wanted.scrollIntoView();
  };

  select.addEventListener("change", () => {
    show(select.value);
    keep();
    dossier.announce(count.textContent);
  });
  addEventListener("hashchange", reveal);

  const asked = new URLSearchParams(location.search).get("topic") ?? "";
  filter.hidden = false;
  show([...select.options].some((option) => option.value === asked) ? asked : "");
  reveal();
})();
