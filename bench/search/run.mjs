// Times the search of a large dossier in a browser, from disk, as its readers meet it. See README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { writeCorpus } from "./corpus.mjs";

const { values } = parseArgs({ options: { pages: { type: "string", default: "2000" }, runs: { type: "string", default: "5" }, dossier: { type: "string" }, work: { type: "string" }, site: { type: "string" } } });
const work = resolve(values.work ?? mkdtempSync(join(tmpdir(), "dossier-search-")));
const site = values.site ? resolve(values.site) : join(work, "output");
const repository = resolve(import.meta.dirname, "../..");

if (!values.site) {
  console.log("wrote", writeCorpus(work, Number(values.pages)));
  const [command, ...given] = values.dossier ? [resolve(values.dossier)] : ["dotnet", "run", "--project", join(repository, "src/Dossier.Cli"), "-c", "Release", "--"];
  execFileSync(command, [...given, "build"], { cwd: work, stdio: ["ignore", "ignore", "ignore"] });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const ms = (number) => `${number.toFixed(0)} ms`;

const names = readFileSync(join(site, "assets/search-data.js"));
const texts = readFileSync(join(site, "assets/search-texts.js"));
const size = (...files) => files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
const engine = readFileSync(join(site, "assets/search.js"));
const dossier = {};
new Function("dossier", `${names}${texts}`)(dossier);
const kinds = dossier.searchData.kinds.map((kind, i) => ({ ...kind, ...dossier.searchTexts[i] }));
const entries = kinds.map((kind) => [kind.name, kind.count]);
const total = entries.reduce((sum, [, count]) => sum + count, 0);
const short = size(JSON.stringify(kinds.map((kind) => (({ text, ...rest }) => rest)(kind))));
console.log(`${total} entries: ${entries.map(([name, count]) => `${count} ${name}`).join(", ")}`);
console.log(`engine ${size(engine)} bytes compressed; names ${names.length} bytes, ${size(names)} compressed; texts ${texts.length} bytes, ${size(texts)} compressed`);
const word = dossier.searchData.names.at(-1).match(/\p{L}{4,}/u)[0];
console.log(`an entry: ${(size(names, texts) / total).toFixed(0)} bytes compressed with its text, ${(short / total).toFixed(0)} without`);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const first = [];
const whole = [];
const keys = [];
for (let run = 0; run < Number(values.runs); run++) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, "topics/index.html")).href);
  const times = await page.evaluate(async (word) => {
    const input = document.querySelector(".search-box input");
    const panel = document.querySelector(".search-panel");
    const start = performance.now();
    input.focus();
    input.value = word;
    input.dispatchEvent(new Event("input"));
    while (!panel.querySelector(".result-kind")) {
      if (performance.now() - start > 20000) throw new Error("no result");
      await new Promise(requestAnimationFrame);
    }

    return performance.now() - start;
  }, word);
  first.push(times);
  whole.push(await page.evaluate(async () => {
    const start = performance.now();
    while (!dossier.search.isWhole()) await new Promise((done) => setTimeout(done, 5));
    return performance.now() - start;
  }) + times);
  for (const query of ["takayev bridge", "shamobayev", "window 12", "harvest above the lake", "nurbekov"]) {
    await page.fill(".search-box input", "");
    keys.push(...(await page.evaluate((query) => {
      const input = document.querySelector(".search-box input");
      return [...query].map((_, i) => {
        input.value = query.slice(0, i + 1);
        const start = performance.now();
        input.dispatchEvent(new Event("input"));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      });
    }, query)));
  }

  await page.close();
}

await browser.close();
if (!values.work && !values.site) rmSync(work, { recursive: true });
const sorted = keys.toSorted((a, b) => a - b);
console.log(`first use to first result: ${ms(median(first))} (${first.map(ms).join(", ")}); everything indexed after ${ms(median(whole))}`);
console.log(`each key after it: median ${ms(median(keys))}, 95 of 100 under ${ms(sorted[Math.floor(sorted.length * 0.95)])}, slowest ${ms(sorted.at(-1))} (${keys.length} keys)`);
