// Finds entries. The index is made when the search is first used, in slices between which the page can draw and answer keys: what has a name comes first.
import MiniSearch from "minisearch";
import * as entries from "./entries.js";
import { soundOf } from "./sound.js";
import { askedWords, isUnspaced, wordsOf } from "./words.js";

const firstSlice = 80;
const slice = 8;
const pause = 300;
const enough = 12;
const common = 20;
const nameFields = ["title", "also", "wrong"];

// An entry with a title is indexed twice: first by its names, which is quick, and with those of all others at once; later by its text, beside which its title stands too, so that words of both find it.
const { count } = entries;
const entryOf = (id) => id % count;
const fieldOf = (id, name) => {
  const entry = entryOf(id);
  if (!entries.kind(entry).titled) return entries.field(entry, name);
  if (id < count) return name === "text" ? "" : entries.field(entry, name);
  return name === "text" ? entries.text(entry) : name === "in" ? `${entries.title(entry)} ${entries.pageName(entry)}` : name === "note" ? entries.note(entry) : "";
};

const numbers = [...Array(count).keys()];
const isTitled = (entry) => entries.kind(entry).titled;
const queue = numbers.filter(isTitled);
let hasTexts = false;

const index = new MiniSearch({
  fields: [...nameFields, "note", "in", "text"],
  extractField: (part, name) => (name === "id" ? part.id : fieldOf(part.id, name)),
  tokenize: wordsOf,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (text) => [text],
    boost: { title: 4, also: 4, wrong: 3, note: 1.5, in: 0.5, text: 1 },
    boostDocument: (id) => entries.kind(entryOf(id)).weight,
    weights: { prefix: 0.5, fuzzy: 0.3 },
  },
});

// Every word of a text is looked up when it is added, which the index does in a tree of letters. Most are known by then.
const vocabulary = new Map();
const { _index: tree } = index;
const fetch = tree.fetch.bind(tree);
tree.fetch = (term, make) => {
  const found = vocabulary.get(term) ?? fetch(term, make);
  vocabulary.set(term, found);
  return found;
};

// The words of names by how they sound.
const sounding = new Map();

const add = (id) => {
  index.add({ id });
  if (id >= count || !entries.kind(id).named) return;
  for (const name of nameFields) {
    for (const token of wordsOf(entries.field(id, name))) {
      const key = soundOf(token);
      if (token.length > 3 && key.length > 2) sounding.set(key, (sounding.get(key) ?? new Set()).add(token));
    }
  }
};

let added = 0;
let told = 0;
const waiting = new Set();

const isDone = () => added === queue.length;

export const isWhole = () => hasTexts && isDone();

/** Calls back when there may be more to be found than before. */
export const onMore = (callback) => waiting.add(callback);

/** When all names can be found. Until then nothing else should keep the browser busy. */
export const named = new Promise((done) => onMore(() => isDone() && done()));

const channel = new MessageChannel();
const fill = (time) => {
  const end = performance.now() + time;
  while (!isDone() && performance.now() < end) add(queue[added++]);
  if (isDone() || end > told + pause) {
    told = end;
    for (const callback of waiting) callback();
  }

  if (!isDone()) channel.port2.postMessage(null);
};
channel.port1.onmessage = () => fill(slice);
fill(firstSlice);

/** Goes on with all texts, once they are there. */
export const complete = () => {
  const wasDone = isDone();
  entries.addTexts();
  queue.push(...numbers.filter((entry) => !isTitled(entry)), ...numbers.filter((entry) => isTitled(entry) && entries.text(entry)).map((entry) => entry + count));
  hasTexts = true;
  if (wasDone) fill(slice);
};

// A word that stands in many places is meant as it is.
const isCommon = (word) => [...(vocabulary.get(word)?.values() ?? [])].some((places) => places.size > common);

const alike = (token) => {
  if (token.length < 4 || isUnspaced(token) || isCommon(token)) return [];
  const key = soundOf(token);
  const words = new Set(sounding.get(key));
  if (key.length > 4) for (const [other, some] of sounding) if (other.startsWith(key)) for (const word of some) words.add(word);
  return [...words];
};

// The start of a word finds it from three letters on, and the name of something from two: there would be no end of what begins with two letters. A short common word before others is whole.
const exactly = (word) => ({ queries: [word] });
const beginning = (word, i, words) => (word.length < 4 && i < words.length - 1 && isCommon(word) ? exactly(word) : word.length > 2 || isUnspaced(word) ? { queries: [word], prefix: true } : { combineWith: "OR", queries: [exactly(word), { queries: [word], prefix: true, fields: nameFields }] });

// Only what stands nowhere as it was written is taken for a slip.
const slip = (word) => (word.length < 4 || vocabulary.has(word) || isUnspaced(word) ? [] : [{ queries: [word], fuzzy: word.length < 8 ? 1 : 2 }]);
const sound = (word) => ({ queries: [word], boostTerm: () => 0.5 });
const all = (queries) => index.search({ combineWith: "AND", queries });
const either = (...queries) => ({ combineWith: "OR", queries });

// Whether every word that was asked for stands in the name of the entry itself.
const isNamed = (result, reaches) => {
  const inName = Object.keys(result.match).filter((term) => result.match[term].some((name) => nameFields.includes(name)));
  return reaches.every((reach) => inName.some(reach));
};

/**
 * All results, the best first: names before other text, what was asked for before what is only like it.
 * @returns {{ entry: number, words: string[] }[]}
 */
export const find = (query) => {
  const words = askedWords(query);
  if (!words.length) return [];
  const tiers = [[], [], [], []];
  const known = new Map();
  const put = ({ id, score, terms }, tier) => {
    const entry = entryOf(id);
    const before = known.get(entry);
    if (before) for (const term of terms) before.words.add(term);
    else {
      const result = { entry, score, words: new Set(terms) };
      known.set(entry, result);
      tiers[tier].push(result);
    }
  };

  const exact = all(words.map(beginning));
  const begins = words.map((word) => (term) => term.startsWith(word));
  const named = new Set(exact.filter((result) => result.id < count && entries.kind(result.id).titled && isNamed(result, begins)));
  for (const result of named) put(result, 0);
  for (const result of exact) if (!named.has(result)) put(result, 2);

  if (!named.size || exact.length < enough) {
    const found = new Set(known.keys());
    const sounds = words.map(alike);
    const slips = exact.length < enough ? words.map(slip) : words.map(() => []);
    const reaches = words.map((word, i) => (term) => term.startsWith(word) || sounds[i].includes(term));
    const isTolerant = sounds.some((some) => some.length) || slips.some((some) => some.length);
    const more = isTolerant ? all(words.map((word, i) => either(beginning(word, i, words), ...sounds[i].map(sound), ...slips[i]))) : [];
    const rest = more.length || exact.length || words.length < 2 || !isWhole() ? more : index.search(either(...words.map(beginning)));
    for (const result of rest) {
      const entry = entryOf(result.id);
      if (!found.has(entry)) put(result, result.id < count && entries.kind(entry).named && isNamed(result, reaches) && !named.size ? 1 : 3);
    }
  }

  // Who asks for the whole of a short name means it, whatever longer names hold it too.
  const isWholeName = ({ entry }) => nameFields.some((name) => entries.field(entry, name).split("\n").some((one) => wordsOf(one).length === words.length));
  const inOrder = tiers.map((tier, i) => (i < 2 ? [...tier.filter(isWholeName), ...tier.filter((result) => !isWholeName(result))] : tier));
  return inOrder.flat().map(({ entry, words: some }) => ({ entry, words: [...some] }));
};
