// Times an edit while a site is shown: from the moment at which a post's file is written to the moment at which its page is served with the new words.
//
//   node edit.mjs [--runs N] [--dossier FILE] and the options of corpus.mjs
//
// 1. Write each generator its corpus, and start its server on it.
// 2. Edit one post of each in turns, another one each time, so that a busy moment of the machine does not fall on one of them alone.
// 3. Print a Markdown table of medians, with ratios to the first.
import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { CORPUS_OPTIONS, isUsageError, makePosts, makeTemporaryFolder, readCorpusOptions, wholeNumber, writeCorpus } from "./corpus.mjs";
import { GENERATORS, MissingTool } from "./generators.mjs";
import { median, table } from "./report.mjs";

const WARM_UP = 5;
const FIRST_PORT = 5290;
const PATIENCE = 120_000;
const BETWEEN_ASKING = 2;
const BETWEEN_EDITS = 300;

const hugoServer = (hugo, port) => [hugo, "server", "--bind", "127.0.0.1", "--port", String(port), "--baseURL", `http://127.0.0.1:${port}/`, "--quiet"];

/** The servers: Hugo's twice, as it renders the pages that were looked at, which is its way, and as it renders all. */
const SERVERS = {
  dossier: { generator: "dossier", command: ([binary], port) => [binary, "preview", "--port", String(port)] },
  "hugo, pages looked at": { generator: "hugo", command: ([hugo], port) => hugoServer(hugo, port) },
  "hugo, all pages": { generator: "hugo", command: ([hugo], port) => [...hugoServer(hugo, port), "--disableFastRender"] },
};

const agent = new http.Agent({ keepAlive: true });

function fetchText(url) {
  return new Promise((resolve, reject) => {
    http.get(url, { agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part)).on("end", () => resolve(text)).on("error", reject);
    }).on("error", reject);
  });
}

/** Asks until the page holds the words. */
async function shown(server, post, words) {
  const url = `${server.url}${server.pages.folder}/${post.id}.html`;
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (server.hasEnded) throw new Error(`${server.name} ended:\n${server.said}`);
    if ((await fetchText(url).catch(() => "")).includes(words)) return;
    await sleep(BETWEEN_ASKING);
  }
  throw new Error(`${server.name}: ${url} did not show “${words}” in ${PATIENCE / 1000} s\n${server.said}`);
}

async function start(name, index, { posts, kind, work, dossier }) {
  const { generator, command } = SERVERS[name];
  const { command: found, version } = GENERATORS[generator].find({ work, dossier });
  const folder = writeCorpus(generator, posts, { kind, work: path.join(work, `server-${index}`) });
  const port = FIRST_PORT + index;
  const [file, ...args] = command(found, port);
  const child = spawn(file, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const { postFolder, pages } = GENERATORS[generator];
  const server = { name, version, child, pages, url: `http://127.0.0.1:${port}/`, postFolder: path.join(folder, postFolder), said: "", hasEnded: false, times: [] };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (server.said = (server.said + text).slice(-2000)));
  child.on("exit", () => (server.hasEnded = true)).on("error", (error) => Object.assign(server, { hasEnded: true, said: error.message }));
  return server;
}

/** Writes a sentence at the end of a post, and waits for it. */
async function edit(server, post, number) {
  const file = path.join(server.postFolder, `${post.id}.md`);
  const words = `This is edit number ${number} of the post.`;
  const text = `${fs.readFileSync(file, "utf8").trimEnd()}\n\n${words}\n`;
  await shown(server, post, post.title);
  const begin = performance.now();
  fs.writeFileSync(file, text);
  await shown(server, post, words);
  return performance.now() - begin;
}

async function measure(options) {
  const posts = makePosts(options);
  const servers = [];
  try {
    for (const name of Object.keys(SERVERS).filter((name) => options.names.includes(SERVERS[name].generator))) {
      console.error(`${name}: starting`);
      servers.push(await start(name, servers.length, { ...options, posts }));
      await shown(servers.at(-1), posts[0], posts[0].title);
    }
    for (let number = 1; number <= WARM_UP + options.runs; number++) {
      for (const server of servers) {
        const time = await edit(server, posts[number * 7 % posts.length], number);
        if (number > WARM_UP) server.times.push(time);
        await sleep(BETWEEN_EDITS);
      }
    }
    return servers;
  } finally {
    for (const { child } of servers) child.kill();
    agent.destroy();
  }
}

async function main() {
  const { values } = parseArgs({ options: { ...CORPUS_OPTIONS, runs: { type: "string", default: "20" }, dossier: { type: "string" } } });
  const corpus = readCorpusOptions(values);
  const runs = wholeNumber("runs", values.runs);
  const work = values.work ? path.resolve(values.work) : makeTemporaryFolder();
  try {
    const servers = await measure({ ...corpus, runs, work, dossier: values.dossier });
    const first = median(servers[0].times);
    const milliseconds = (value) => `${value.toFixed(0)} ms`;
    console.log(`### An edit, ${corpus.kind}, ${corpus.count} posts\n`);
    console.log(`From writing a post's file to its page with the new words, in turns after ${WARM_UP} edits; edits of each: ${runs}; ${os.availableParallelism()} cores, load ${os.loadavg()[0].toFixed(1)}.\n`);
    console.log(table(
      ["server", "version", "median", `÷ ${servers[0].name}`, "min", "max"],
      servers.map(({ name, version, times }) => [name, version, milliseconds(median(times)), (median(times) / first).toFixed(2), milliseconds(Math.min(...times)), milliseconds(Math.max(...times))]),
    ));
  } finally {
    if (values.work === undefined) fs.rmSync(work, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  const isCurable = isUsageError(error) || error instanceof MissingTool;
  console.error(`edit.mjs: ${isCurable ? error.message : error.stack}`);
  process.exitCode = isCurable ? 2 : 1;
}
