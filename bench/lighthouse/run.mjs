// Audits key pages of a built site with Lighthouse, as a telephone and as a desktop computer see them.
//
//   node run.mjs [--runs N] [--presets mobile,desktop] [--port N] [--pages a.html,b.html] SITE
//
// The site is served on 127.0.0.1 with its own `_headers` and compressed, as docs/hosting.md has it. Build it with
// `--setting host=http://127.0.0.1:8099/`, so that canonical links fit. Prints the median of each score and every audit that failed in the last run.
// Exit status: 0 all scores are as wanted, 1 some are not, 2 wrong usage.
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import zlib from "node:zlib";
import * as chromeLauncher from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { headersOf } from "../../tests/hosting/check.mjs";

const WANTED = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
  ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8",
};

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** One page of each kind that readers open most. */
const PAGES = ["index.html", first("articles"), first("topics"), "experts/index.html", first("experts"), "facts/index.html", first("facts"), "timeline.html"];

/** Stands for the largest page of a folder, which is the hardest. */
function first(folder) {
  return (site) => fs.readdirSync(path.join(site, folder)).filter((name) => name.endsWith(".html") && name !== "index.html").map((name) => `${folder}/${name}`)
    .sort((a, b) => fs.statSync(path.join(site, b)).size - fs.statSync(path.join(site, a)).size || (a < b ? -1 : 1))[0];
}

function serve(site, port) {
  const headers = headersOf(site);
  const packed = new Map();
  const server = http.createServer((request, answer) => {
    const address = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
    const wanted = path.join(site, address.endsWith("/") ? `${address}index.html` : address);
    const found = wanted.startsWith(site) && fs.existsSync(wanted) && fs.statSync(wanted).isFile();
    const file = found ? wanted : path.join(site, "404.html");
    if (!packed.has(file)) packed.set(file, zlib.brotliCompressSync(fs.readFileSync(file), { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }));
    answer.writeHead(found ? 200 : 404, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-cache", "content-encoding": "br", vary: "Accept-Encoding", ...headers(address),
    });
    answer.end(packed.get(file));
  });
  return new Promise((done) => server.listen(port, "127.0.0.1", () => done(server)));
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The audits of a category that count and are not passed, and those that only inform of something found. */
function failed(result) {
  return Object.values(result.categories).flatMap((category) => category.auditRefs
    .map(({ id, weight }) => ({ ...result.audits[id], weight, category: category.id }))
    .filter(({ score, scoreDisplayMode, weight, category: of }) => score !== null && score < 0.9 && scoreDisplayMode !== "notApplicable" && (weight > 0 || of === "performance")))
    .map(({ category, id, title, displayValue, details }) => {
      const where = (details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.url ?? item.description ?? item.source ?? "").filter(Boolean).join(" | ");
      return `${category}: ${id}: ${title}${displayValue ? ` (${displayValue})` : ""}${where ? `: ${where}` : ""}`;
    });
}

/** A busy machine loses a trace now and then, so a run that failed is made again, twice at most. */
async function audit(url, preset, port, tries = 3) {
  const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "error" }, preset === "desktop" ? desktopConfig : undefined);
  if (!lhr.runtimeError) return lhr;
  if (tries > 1) return audit(url, preset, port, tries - 1);
  throw new Error(`${url}: ${lhr.runtimeError.message}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, presets: { type: "string", default: "mobile,desktop" }, port: { type: "string", default: "8099" }, pages: { type: "string" } },
});
if (positionals.length !== 1 || !fs.existsSync(path.join(positionals[0], "index.html"))) {
  console.error("usage: node run.mjs [--runs N] [--presets mobile,desktop] [--port N] [--pages a.html,b.html] SITE");
  process.exit(2);
}

const site = path.resolve(positionals[0]);
const pages = (values.pages?.split(",") ?? PAGES).map((page) => (typeof page === "string" ? page : page(site)));
const server = await serve(site, Number(values.port));
const chrome = await chromeLauncher.launch({ chromePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", chromeFlags: FLAGS, ignoreDefaultFlags: true });
const faults = new Map();
let fine = true;
try {
  console.log(`| page | preset | ${Object.keys(WANTED).join(" | ")} | LCP | TBT | CLS |`);
  console.log("|---|---|--:|--:|--:|--:|--:|--:|--:|");
  for (const page of pages) {
    for (const preset of values.presets.split(",")) {
      const runs = [];
      for (let run = 0; run < Number(values.runs); run++) {
        runs.push(await audit(`http://127.0.0.1:${values.port}/${page === "index.html" ? "" : page}`, preset, chrome.port));
      }
      const scores = Object.entries(WANTED).map(([category, wanted]) => {
        const score = Math.round(100 * median(runs.map((run) => run.categories[category].score)));
        fine &&= score >= wanted;
        return score < wanted ? `**${score}**` : `${score}`;
      });
      const timing = (id) => median(runs.map((run) => run.audits[id].numericValue));
      console.log(`| ${page} | ${preset} | ${scores.join(" | ")} | ${(timing("largest-contentful-paint") / 1000).toFixed(2)} s | ${Math.round(timing("total-blocking-time"))} ms | ${timing("cumulative-layout-shift").toFixed(3)} |`);
      for (const fault of failed(runs.at(-1))) faults.set(fault, [...(faults.get(fault) ?? []), `${page} (${preset})`]);
    }
  }
} finally {
  chrome.kill();
  server.close();
}

console.log(`\nMedians of ${values.runs}; the machine's load is ${os.loadavg().map((load) => load.toFixed(1)).join(", ")} on ${os.cpus().length} cores.\n`);
for (const [fault, where] of faults) console.log(`- ${fault}\n  on ${where.slice(0, 4).join(", ")}${where.length > 4 ? ` and ${where.length - 4} more` : ""}`);
process.exit(fine ? 0 : 1);
