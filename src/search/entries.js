// What can be found, as assets/search-data.js gives it: for each kind the columns of its entries. Entries are known by their numbers from here on.
const { pages, names, kinds } = dossier.searchData;

const kindOf = [];
const rowOf = [];
for (const kind of kinds) {
  for (let row = 0; row < kind.page.length; row++) {
    kindOf.push(kind);
    rowOf.push(row);
  }
}

export const count = kindOf.length;
export const all = kinds;

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
