// What can be found: for each kind the columns of its entries, first those of assets/search-data.js, later the others of assets/search-texts.js.
// Entries are known by their numbers from here on.
const { pages, names, kinds } = dossier.searchData;

const kindOf = [];
const rowOf = [];
for (const kind of kinds) {
  for (let row = 0; row < kind.count; row++) {
    kindOf.push(kind);
    rowOf.push(row);
  }
}

export const count = kindOf.length;
export const all = kinds;

/** Takes in the columns that come later. */
export const addTexts = () => kinds.forEach((kind, i) => Object.assign(kind, dossier.searchTexts[i]));

export const kind = (entry) => kindOf[entry];

const value = (entry, column) => kindOf[entry][column]?.[rowOf[entry]] ?? "";

const pageOf = (entry) => value(entry, "page");

// A thing is found by the name of its page, unless it has a longer one; any other entry stands on a page.
export const isThing = (entry) => !kindOf[entry].anchor;

export const title = (entry) => value(entry, "title") || (isThing(entry) ? names[pageOf(entry)] : "");

export const pageName = (entry) => (isThing(entry) ? "" : names[pageOf(entry)]);

export const note = (entry) => value(entry, "note");

export const text = (entry) => value(entry, "text");

export const field = (entry, name) => (name === "title" ? title(entry) : name === "in" ? pageName(entry) : value(entry, name));

// The very place, with the words that are to be marked there.
export const address = (entry, words) => {
  const url = new URL(pages[pageOf(entry)], dossier.search.root);
  const marks = words.slice(0, 8).join(" ");
  if (marks) url.searchParams.set("mark", marks);
  url.hash = value(entry, "anchor");
  return url.href;
};
