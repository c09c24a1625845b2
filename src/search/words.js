// Words of texts and of what is asked for, folded. A script without spaces gives pairs of neighbouring letters, which need no dictionary.
const { fold, unspaced, word } = dossier.search;

const ascii = /^[\0-\x7f]*$/;
const asciiWord = /\d+(?:[.,]\d{3}(?!\d))*|[a-z0-9]+/g;
const grouping = /[.,]/g;
const runs = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source}).)+`, "gu");

// A single letter says nothing: "s" of "Tokayev's".
const says = (token) => token.length > 1 || token > "z" || (token >= "0" && token <= "9");

const pairs = (run, isText) => {
  const letters = [...run];
  const all = letters.slice(1).map((letter, i) => letters[i] + letter);
  return isText || letters.length === 1 ? [...all, letters[letters.length - 1]] : all;
};

const split = (text, isText) => {
  if (!text) return [];
  if (ascii.test(text)) return (text.toLowerCase().match(asciiWord) ?? []).map((token) => token.replace(grouping, "")).filter(says);
  return (text.match(word) ?? []).map(fold).flatMap((token) => (unspaced.test(token) ? token.match(runs).flatMap((run) => (unspaced.test(run) ? pairs(run, isText) : run)) : token)).filter(says);
};

export const wordsOf = (text) => split(text, true);

// What is asked for, each word once.
export const askedWords = (text) => [...new Set(split(text, false))].slice(0, 12);

export const isUnspaced = (token) => unspaced.test(token);
