// Weighs each page of a built site with all that it asks for: node weigh.mjs SITE
//
// Counted is what a first visit fetches: the page, its style sheets, scripts, pictures and icon. What a script fetches later (search) is not. Exit
// status: 0 all pages are within the budget, 1 some are not, 2 wrong usage.
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";

const LARGEST = 60 * 1024;
const MOST_REQUESTS = 12;

const [folder] = process.argv.slice(2);
if (!folder || !fs.existsSync(path.join(folder, "index.html"))) {
  console.error("usage: node weigh.mjs SITE, where SITE is a folder that `dossier build` wrote");
  process.exit(2);
}

const weights = new Map();
function weigh(file) {
  if (!weights.has(file)) {
    const bytes = fs.readFileSync(path.join(folder, file));
    const brotli = zlib.brotliCompressSync(bytes);
    weights.set(file, { gzip: Math.min(bytes.length, zlib.gzipSync(bytes, { level: 9 }).length), brotli: Math.min(bytes.length, brotli.length) });
  }
  return weights.get(file);
}

const resolve = (from, address) => path.posix.join(path.posix.dirname(from), decodeURIComponent(address.replace(/[?#].*/, "")));

/** The files of the site that a browser fetches for a page without being asked to. */
function fetched(page) {
  const html = fs.readFileSync(path.join(folder, page), "utf8").replaceAll(/<!--.*?-->/gs, "");
  const addresses = [];
  for (const [, name, attributes] of html.matchAll(/<(link|script|img|source|iframe)\b([^>]*)>/g)) {
    const value = (attribute) => attributes.match(new RegExp(`\\b${attribute}="([^"]*)"`))?.[1];
    if (name !== "link") addresses.push(value("src"));
    else if (/^(stylesheet|icon|preload|modulepreload)$/.test(value("rel"))) addresses.push(value("href"));
  }
  const own = addresses.filter((address) => address && !/^(data|https?):/.test(address)).map((address) => (address.startsWith("/") ? address.slice(1) : resolve(page, address)));
  const inStyles = own.filter((file) => file.endsWith(".css")).flatMap((file) => [...fs.readFileSync(path.join(folder, file), "utf8").matchAll(/url\(["']?(?!data:)([^)"']+)/g)].map(([, address]) => resolve(file, address)));
  const foreign = addresses.filter((address) => /^https?:/.test(address));
  return { files: [...new Set([page, ...own, ...inStyles])], foreign };
}

const pages = fs.readdirSync(folder, { recursive: true }).map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".html") && file !== "404.html")
  .map((page) => {
    const { files, foreign } = fetched(page);
    const sum = (kind) => files.reduce((total, file) => total + weigh(file)[kind], 0);
    return { page, gzip: sum("gzip"), brotli: sum("brotli"), own: weigh(page).gzip, requests: files.length + foreign.length, foreign };
  })
  .sort((a, b) => b.gzip - a.gzip || (a.page < b.page ? -1 : 1));

const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
console.log("| page | gzip -9 | of it the page | brotli | requests |\n|---|--:|--:|--:|--:|");
for (const { page, gzip, own, brotli, requests } of pages.slice(0, 10)) console.log(`| ${page} | ${kb(gzip)} | ${kb(own)} | ${kb(brotli)} | ${requests} |`);

const shared = fetched(pages[0].page).files.slice(1).map((file) => `${file} ${kb(weigh(file).gzip)}`).join(", ");
const heavy = pages.filter(({ gzip, requests, foreign }) => gzip > LARGEST || requests > MOST_REQUESTS || foreign.length > 0);
console.log(`\n${pages.length} pages, median ${kb(pages[Math.floor(pages.length / 2)].gzip)}; shared: ${shared}.`);
console.log(heavy.length === 0 ? `None is over ${kb(LARGEST)} with gzip or ${MOST_REQUESTS} requests, and none asks another host.` : `Over the budget: ${heavy.map(({ page }) => page).join(", ")}`);
process.exit(heavy.length === 0 ? 0 : 1);
