// Writes a dossier of any number of pages, for timing its search: the same bytes for the same number, on any machine.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makePost } from "../post.mjs";

const SYLLABLES = "ba ka ta sha mo no ri zha lu be ve do khe ya nur sar ken tal mir bek gul dar os um er in an il".split(" ");
const SHARES = { articles: 0.6, experts: 0.12, terms: 0.15, measures: 0.09, topics: 0.03, pages: 0.01 };

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

// A number that depends on what it is for and on nothing else: FNV-1a, with its bits mixed once more.
const number = (key, below) => {
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return ((hash ^ (hash >>> 13)) >>> 0) % below;
};

const part = (key) => capitalised(Array.from({ length: 2 + number(`${key}/n`, 2) }, (_, i) => SYLLABLES[number(`${key}/${i}`, SYLLABLES.length)]).join("")) + ["ev", "ov", "in", "sky", "bayev"][number(`${key}/end`, 5)];
const nameOf = (i) => `${capitalised(SYLLABLES[number(`given/${i}`, SYLLABLES.length)])}${SYLLABLES[number(`given2/${i}`, SYLLABLES.length)]} ${part(`name/${i}`)}`;

/** Writes the dossier into a folder and returns how many of each kind it has. */
export function writeCorpus(folder, pages) {
  const counts = Object.fromEntries(Object.entries(SHARES).map(([kind, share]) => [kind, Math.round(pages * share)]));
  rmSync(folder, { recursive: true, force: true });
  for (const kind of Object.keys(counts)) mkdirSync(join(folder, "input", kind), { recursive: true });
  const write = (path, ...lines) => writeFileSync(join(folder, "input", path), `${lines.join("\n")}\n`);
  const words = (i, count) => makePost(i, { seed: 7, withCode: false }).body.replace(/[#*`\n]|\[|\]\([^)]*\)/g, " ").split(/\s+/).filter(Boolean).slice(3, 3 + count).join(" ");
  const pick = (kind, key) => `${kind.slice(0, -1)}-${1 + number(key, counts[kind])}`;

  write("settings.yml", "title: A dossier to be searched", "language: en");
  write("index.md", "---", "title: A dossier to be searched", "---", words(1, 80));
  for (let i = 1; i <= counts.topics; i++) write(`topics/topic-${i}.md`, "---", `title: ${capitalised(words(9000 + i, 4).replace(/[.,]/g, ""))} ${i}`, "---", words(8000 + i, 200));
  for (let i = 1; i <= counts.experts; i++) write(`experts/expert-${i}.md`, "---", `title: ${nameOf(i)} ${i}`, "role: analyst", "---", words(7000 + i, 40));
  for (let i = 1; i <= counts.terms; i++) write(`terms/term-${i}.md`, "---", `title: ${nameOf(5000 + i)} ${i}`, "kind: person", ...(i % 7 ? [] : [`aliases: [{text: ${part(`wrong/${i}`)}, misspelling: true}]`]), "---", words(6000 + i, 40));
  for (let i = 1; i <= counts.measures; i++) write(`measures/measure-${i}.md`, "---", `title: ${capitalised(words(5000 + i, 3).replace(/[.,]/g, ""))} ${i}`, "kind: quantity", "unit: barrels", "disagreement: conflict", "---", words(4000 + i, 40));
  for (let i = 1; i <= counts.pages; i++) write(`pages/page-${i}.md`, "---", `title: Page ${i}`, "---", words(3000 + i, 300));
  for (let i = 1; i <= counts.articles; i++) {
    const post = makePost(i, { seed: 3, withCode: false });
    const text = words(20000 + i, 400).split(" ");
    const statements = Array.from({ length: 5 }, (_, k) => [
      `  - id: s${k}`, `    by: ${number(`by/${i}/${k}`, 2) ? pick("experts", `e/${i}/${k}`) : pick("terms", `t/${i}/${k}`)}`, "    mode: paraphrase",
      `    says: ${JSON.stringify(`${capitalised(text.slice(k * 30, k * 30 + 13).join(" "))}`)}`, `    passage: ${JSON.stringify(text.slice(k * 30 + 13, k * 30 + 28).join(" "))}`, `    topics: [${pick("topics", `st/${i}/${k}`)}]`,
    ]);
    const facts = Array.from({ length: 3 }, (_, k) => [
      `  - id: f${k}`, `    measure: ${pick("measures", `m/${i}/${k}`)}`, `    value: ${1 + number(`v/${i}/${k}`, 90000)}`, "    by: article", `    scope: ${JSON.stringify(text.slice(200 + k * 9, 203 + k * 9).join(" "))}`,
      `    passage: ${JSON.stringify(text.slice(230 + k * 10, 239 + k * 10).join(" "))}`,
    ]);
    write(
      `articles/article-${i}.md`, "---", `title: ${post.title}`, `publisher: The ${capitalised(text[0].replace(/[.,]/g, ""))} Post`, `published: ${post.date}`, `topics: [${pick("topics", `a/${i}`)}]`,
      "statements:", ...statements.flat(), "facts:", ...facts.flat(), "---",
      words(10000 + i, 60), "", `## What it says ${i}`, "", words(11000 + i, 60), "", `## How it says it ${i}`, "", words(12000 + i, 60),
    );
  }

  return counts;
}
