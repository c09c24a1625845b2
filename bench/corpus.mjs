// Makes the corpora: the same posts in the layout of each generator, in WORK/<kind>-<posts>/<generator>/.
//
//   node corpus.mjs [--work DIR] [--kind blog|bare] [--posts N] [--seed N] [--only dossier,hugo,eleventy]
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { GENERATORS } from "./generators.mjs";
import { makePost, TAGS } from "./post.mjs";

const SITES = path.join(import.meta.dirname, "sites");
const KINDS = ["blog", "bare"];

/** The options that corpus.mjs and run.mjs share, as util.parseArgs wants them. */
export const CORPUS_OPTIONS = {
  work: { type: "string" },
  kind: { type: "string", default: "blog" },
  posts: { type: "string", default: "1000" },
  seed: { type: "string", default: "20220105" },
  only: { type: "string", default: Object.keys(GENERATORS).join(",") },
};

/** Checks those options and gives them their types. Throws a RangeError that names the wrong one. */
export function readCorpusOptions({ kind, posts, seed, only }) {
  const all = Object.keys(GENERATORS);
  const names = only.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new RangeError(`--only: there is no "${unknown}", only ${all.join(", ")}`);
  if (!KINDS.includes(kind)) throw new RangeError(`--kind: "${kind}" is neither ${KINDS.join(" nor ")}`);
  return {
    names: all.filter((name) => names.includes(name)),
    kind,
    count: wholeNumber("posts", posts),
    seed: wholeNumber("seed", seed),
  };
}

export function wholeNumber(option, text) {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RangeError(`--${option}: "${text}" is not a whole number above 0`);
  return Number(text);
}

/** @returns {import("./post.mjs").Post[]} */
export function makePosts({ count, kind, seed }) {
  return Array.from({ length: count }, (_, i) => makePost(i + 1, { seed, withCode: kind === "blog" }));
}

/** Writes the posts for one generator, anew, and returns the folder in which it is to be started. */
export function writeCorpus(name, posts, { kind, work }) {
  const folder = path.join(work, `${kind}-${posts.length}`, name);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const part of ["shared", kind]) {
    const source = path.join(SITES, name, part);
    if (fs.existsSync(source)) fs.cpSync(source, folder, { recursive: true });
  }

  const generator = GENERATORS[name];
  const postFolder = path.join(folder, generator.postFolder);
  fs.mkdirSync(postFolder, { recursive: true });
  for (const post of posts) {
    const lines = [...generator.bare(post), ...(kind === "blog" ? generator.blog(post) : [])];
    fs.writeFileSync(path.join(postFolder, `${post.id}.md`), `---\n${lines.join("\n")}\n---\n${post.body}`);
  }
  if (name === "dossier" && kind === "blog") writeTopics(path.join(folder, "input", "topics"));
  return folder;
}

/** The others make a tag's page out of its name; a topic of a dossier is a file. */
function writeTopics(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const tag of TAGS) {
    const title = `Tag ${tag.slice(-1).toUpperCase()}`;
    const lines = [`title: ${title}`, `description: The posts that carry ${title}.`];
    fs.writeFileSync(path.join(folder, `${tag}.md`), `---\n${lines.join("\n")}\n---\n`);
  }
}

export const makeTemporaryFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), "dossier-bench-"));

function main() {
  const { values } = parseArgs({ options: CORPUS_OPTIONS });
  const { names, kind, count, seed } = readCorpusOptions(values);
  const work = values.work ? path.resolve(values.work) : makeTemporaryFolder();
  const posts = makePosts({ count, kind, seed });
  for (const name of names) console.log(writeCorpus(name, posts, { kind, work }));
}

/** Whether the error is about how the command was called. */
export const isUsageError = (error) =>
  error instanceof RangeError || String(error.code).startsWith("ERR_PARSE_ARGS");

if (import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  try {
    main();
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`corpus.mjs: ${error.message}`);
    process.exitCode = 2;
  }
}
