// Times the generators on the same posts, as whole processes from their start to their exit.
//
//   node run.mjs [--runs N] [--dossier FILE] and the options of corpus.mjs
//
// 1. Find each generator, and publish ours unless --dossier names it.
// 2. Write each its corpus, and build once: that warms the caches of files, and its output is checked.
// 3. Build in turns, A B C A B C, so that a busy moment of the machine does not fall on one of them alone.
// 4. Print a Markdown table of medians, with ratios to the first.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import {
  CORPUS_OPTIONS, isUsageError, makePosts, makeTemporaryFolder, readCorpusOptions, wholeNumber, writeCorpus,
} from "./corpus.mjs";
import { GENERATORS, MissingTool } from "./generators.mjs";
import { checkOutput, listFiles, WrongOutput } from "./output.mjs";
import { median, table } from "./report.mjs";

const LEAST_RUNS = 5;

/** GNU time, which alone knows how much memory a process had at most, or null. */
function findTime() {
  const works = (command) => spawnSync(command, ["-v", "true"], { encoding: "utf8" }).stderr?.includes("Maximum resident");
  return ["/usr/bin/time", "gtime"].find(works) ?? null;
}

/** Starts one build in the folder and waits for its end: seconds, and the peak of memory in MB where it is known. */
function build(command, { folder, time, report }) {
  const [file, ...args] = time ? [time, "-v", "-o", report, ...command] : command;
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  if (error) throw new WrongOutput(`does not start: ${error.message}`);
  if (status !== 0) {
    const said = `${stdout}${stderr}`.trim().split("\n").slice(-20).join("\n");
    throw new WrongOutput(`ended with status ${status}:\n${said}`);
  }
  const kilobytes = time && fs.readFileSync(report, "utf8").match(/Maximum resident set size \(kbytes\): (\d+)/)?.[1];
  return { seconds, megabytes: kilobytes ? Number(kilobytes) / 1024 : null };
}

/** Removes whatever the corpus did not bring: the output, and any cache from which a second build could profit. */
function clean({ folder, entries }) {
  for (const entry of fs.readdirSync(folder)) {
    if (!entries.has(entry)) fs.rmSync(path.join(folder, entry), { recursive: true });
  }
}

function prepare(name, { posts, kind, work, dossier }) {
  const { command, version } = GENERATORS[name].find({ work, dossier });
  const folder = writeCorpus(name, posts, { kind, work });
  return { name, command, version, folder, entries: new Set(fs.readdirSync(folder)), runs: [] };
}

/** Says which generator is at fault when a build or its output is wrong. */
function named(site, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof WrongOutput) error.message = `${site.name}: ${error.message}`;
    throw error;
  }
}

function measure(options) {
  const { names, kind, count, seed, runs, work, dossier } = options;
  const time = findTime();
  if (!time) console.error("GNU time is missing, so peak memory is not measured: install Debian's package time");
  const posts = makePosts({ count, kind, seed });
  const sites = names.map((name) => prepare(name, { posts, kind, work, dossier }));
  const report = path.join(work, "time.txt");
  const buildClean = (site) => {
    clean(site);
    return build(site.command, { folder: site.folder, time, report });
  };

  for (const site of sites) {
    console.error(`${site.name}: warm-up and check`);
    named(site, () => {
      buildClean(site);
      const { pages } = GENERATORS[site.name];
      site.counts = checkOutput(path.join(site.folder, "output"), pages, { posts, kind });
    });
  }
  for (let run = 1; run <= runs; run++) {
    for (const site of sites) {
      named(site, () => {
        const result = buildClean(site);
        const files = listFiles(path.join(site.folder, "output")).length;
        if (files !== site.counts.files) throw new WrongOutput(`${files} files, and ${site.counts.files} at the warm-up`);
        site.runs.push(result);
        console.error(`${site.name}: run ${run} of ${runs}: ${result.seconds.toFixed(3)} s`);
      });
    }
  }
  return sites;
}

function summarise({ runs }) {
  const seconds = runs.map((run) => run.seconds);
  const memory = runs.map((run) => run.megabytes);
  return {
    median: median(seconds),
    least: Math.min(...seconds),
    most: Math.max(...seconds),
    memory: memory.includes(null) ? null : median(memory),
  };
}

function print(sites, { kind, count, runs, seed }) {
  const results = sites.map(summarise);
  const [first] = results;
  const ratio = (value, base) => (value === null ? "–" : (value / base).toFixed(2));
  const seconds = (value) => `${value.toFixed(3)} s`;
  const to = `÷ ${sites[0].name}`;

  console.log(`### ${kind}, ${count} posts\n`);
  console.log(
    `Whole processes, in turns after a warm-up; runs of each: ${runs}; seed ${seed}; ` +
      `${os.availableParallelism()} cores, ${process.platform}-${process.arch}.\n`,
  );
  if (runs < LEAST_RUNS) console.log(`**Fewer than ${LEAST_RUNS} runs: too few to quote.**\n`);
  console.log(table(
    ["generator", "median", to, "min", "max", "peak memory", to],
    sites.map((site, i) => {
      const { median: middle, least, most, memory } = results[i];
      return [
        site.name, seconds(middle), ratio(middle, first.median), seconds(least), seconds(most),
        memory === null ? "not measured" : `${memory.toFixed(0)} MB`, ratio(memory, first.memory),
      ];
    }),
  ));
  console.log("\nWhat was written, checked to be the same posts, tags and lists:\n");
  console.log(table(
    ["generator", "version", "posts", "tags", "HTML pages", "files", "size"],
    sites.map(({ name, version, counts }) => [
      name, version, counts.posts, counts.tags, counts.pages, counts.files, `${(counts.bytes / 1e6).toFixed(1)} MB`,
    ]),
  ));
}

function main() {
  const { values } = parseArgs({
    options: { ...CORPUS_OPTIONS, runs: { type: "string", default: String(LEAST_RUNS) }, dossier: { type: "string" } },
  });
  const corpus = readCorpusOptions(values);
  const runs = wholeNumber("runs", values.runs);
  const work = values.work ? path.resolve(values.work) : makeTemporaryFolder();
  fs.mkdirSync(work, { recursive: true });
  let keep = values.work !== undefined;
  try {
    print(measure({ ...corpus, runs, work, dossier: values.dossier }), { ...corpus, runs });
  } catch (error) {
    if (error instanceof WrongOutput) {
      keep = true;
      console.error(`what was written is left to look at: ${work}`);
    }
    throw error;
  } finally {
    if (!keep) fs.rmSync(work, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  const curable = isUsageError(error) || error instanceof MissingTool;
  if (!curable && !(error instanceof WrongOutput)) throw error;
  console.error(`run.mjs: ${error.message}`);
  process.exitCode = curable ? 2 : 1;
}
