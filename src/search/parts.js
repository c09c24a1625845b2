// Pieces of results. Text of the dossier comes into the page as text alone, whatever stands in it.
import * as entries from "./entries.js";

const around = 70;
const longest = 220;

export const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** A text with the words marked in it. */
export const marked = (text, words) => {
  const made = document.createDocumentFragment();
  let at = 0;
  for (const [from, to] of dossier.search.hits(text, words)) {
    made.append(text.slice(at, from), element("mark", "found", text.slice(from, to)));
    at = to;
  }

  made.append(text.slice(at));
  return made;
};

/** The stretch of a text in which most of the words stand; its beginning where none does. */
export const excerpt = (text, words) => {
  if (text.length <= longest) return text;
  const hits = dossier.search.hits(text, words);
  let best = 0;
  let most = 0;
  for (let first = 0, last = 0; first < hits.length; first++) {
    while (last < hits.length && hits[last][1] < hits[first][0] + longest - around) last++;
    if (last - first > most) [most, best] = [last - first, hits[first][0]];
  }

  const from = best <= around ? 0 : text.indexOf(" ", best - around) + 1 || best;
  const start = from > best ? best : from;
  const end = start + longest >= text.length ? text.length : Math.max(text.lastIndexOf(" ", start + longest), start + longest / 2);
  return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
};

/** What a result shows: its name, where it stands, and its text around the words. */
export const shown = ({ entry, words }, isBrief) => {
  const set = new Set(words);
  const text = entries.text(entry);
  const note = entries.note(entry);
  const aside = [note, entries.pageName(entry)].filter(Boolean).join(" · ");
  const wrong = isBrief ? [] : entries.field(entry, "also").split("\n").filter((name) => name && dossier.search.hits(name, set).length);
  const made = [element("span", entries.kind(entry).titled ? "result-title" : "result-title result-says", marked(entries.title(entry) || excerpt(text, set), set))];
  if (aside || wrong.length) {
    made.push(" ", element("span", "result-aside", marked(aside, set)));
    if (wrong.length) made[made.length - 1].append(aside ? " · " : "", "also ", marked(wrong.join(", "), set));
  }

  if (text && entries.title(entry) && (!isBrief || dossier.search.hits(text, set).length)) made.push(" ", element("span", "result-text", marked(excerpt(text, set), set)));
  return made;
};

export const inWords = (number) => `${number.toLocaleString("en")} ${number === 1 ? "result" : "results"}`;

/** Says how many there are, once nobody has typed for a moment. */
let speaking;
export const say = (text) => {
  clearTimeout(speaking);
  speaking = setTimeout(() => dossier.announce(text), 600);
};
