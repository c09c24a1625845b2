// Asks a host for everything in a built site and says what differs from what the site needs.
//
//   node check.mjs [--plain] ADDRESS SITE      --plain: the host sends headers of its own only (GitHub Pages)
//
// What is right is read from the site itself: its files, `_headers` and `_redirects`.
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import zlib from "node:zlib";

const FOR_HOSTS = [".dossier-manifest", ".nojekyll", "_headers", "_redirects"];

const UNPACK = { gzip: zlib.gunzipSync, br: zlib.brotliDecompressSync };

/** The endings whose types every host should know. Some are told in two ways, and either is right. */
const TYPES = {
  ".html": ["text/html"],
  ".css": ["text/css"],
  ".js": ["text/javascript", "application/javascript"],
  ".svg": ["image/svg+xml"],
  ".png": ["image/png"],
  ".json": ["application/json"],
  ".txt": ["text/plain"],
  ".xml": ["text/xml", "application/xml"],
};

function filesOf(site) {
  return fs.readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .filter((file) => !file.startsWith(".") && !file.startsWith("_"))
    .sort();
}

/** `_headers` as Netlify reads it: a path, ending in `*` for all below it, then indented headers. */
export function headersOf(site) {
  const rules = [];
  for (const line of lines(site, "_headers")) {
    if (/^\s/.test(line)) {
      const [, name, value] = line.match(/^\s+([^:]+):\s*(.*)$/);
      rules.at(-1).headers.push([name.toLowerCase(), value]);
    } else {
      rules.push({ path: line, headers: [] });
    }
  }
  return (address) => Object.fromEntries(rules
    .filter((rule) => (rule.path.endsWith("*") ? address.startsWith(rule.path.slice(0, -1)) : address === rule.path))
    .flatMap((rule) => rule.headers));
}

export function redirectsOf(site) {
  return lines(site, "_redirects").map((line) => line.split(/\s+/)).map(([from, to, status]) => ({ from, to, status: Number(status) }));
}

function lines(site, file) {
  return fs.readFileSync(path.join(site, file), "utf8").split("\n").map((line) => line.trimEnd()).filter((line) => line && !line.startsWith("#"));
}

/** One request, with nothing added and nothing followed. */
function ask(address, headers = {}, method = "GET") {
  const { request } = address.protocol === "https:" ? https : http;
  return new Promise((done, failed) => {
    request(address, { method, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part)).on("error", failed)
        .on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on("error", failed).end();
  });
}

/** Returns how many things were looked at, and a line for each that is wrong. */
export async function check(base, site, { plain = false } = {}) {
  const root = new URL(base.endsWith("/") ? base : `${base}/`);
  const at = (file) => new URL(file.split("/").map(encodeURIComponent).join("/"), root);
  const rules = headersOf(site);
  const everywhere = rules("/");
  const notFound = fs.readFileSync(path.join(site, "404.html"));
  const encodings = new Set();
  const faults = [];
  let looked = 0;
  const expect = (right, fault) => {
    looked++;
    if (!right) faults.push(fault);
  };
  const same = (what, found, wanted) => expect(found === wanted, `${what}: ${found ?? "nothing"} instead of ${wanted ?? "nothing"}`);
  const type = (what, found, wanted) => {
    const [essence, charset] = (found ?? "").toLowerCase().split(/;\s*charset=/);
    expect(wanted.some((one) => one.split(";")[0] === essence), `${what}: Content-Type is ${found ?? "missing"} instead of ${wanted.join(" or ")}`);
    expect(charset === undefined ? !wanted.some((one) => one.includes("charset")) : charset === "utf-8", `${what}: charset is ${charset ?? "missing"}`);
  };
  const headers = (what, answer, wanted) => {
    if (plain) return;
    for (const [name, value] of Object.entries(wanted)) {
      if (name !== "content-type") same(`${what}: ${name}`, answer.headers[name], value);
    }
    if (!("cache-control" in wanted)) expect(/no-cache|max-age=0/.test(answer.headers["cache-control"]), `${what}: Cache-Control is ${answer.headers["cache-control"] ?? "missing"}, so that pages are not asked for again`);
  };

  // Every file, as it is and compressed.
  const files = filesOf(site);
  for (const file of files.filter((name) => name !== "404.html")) {
    const bytes = fs.readFileSync(path.join(site, file));
    const wanted = rules(`/${file}`);
    const answer = await ask(at(file));
    same(`${file}: status`, answer.status, 200);
    expect(answer.body.equals(bytes), `${file}: other bytes than in the folder`);
    headers(file, answer, wanted);
    const known = wanted["content-type"] ? !plain && [wanted["content-type"]] : TYPES[path.extname(file)];
    if (known) type(file, answer.headers["content-type"], known);

    if (bytes.length < 1024 || file.endsWith(".png")) continue;
    const small = await ask(at(file), { "Accept-Encoding": "gzip" });
    same(`${file}: Content-Encoding`, small.headers["content-encoding"], "gzip");
    if (small.headers["content-encoding"] === "gzip") expect(UNPACK.gzip(small.body).equals(bytes), `${file}: other bytes when unpacked`);
    expect(/accept-encoding/i.test(small.headers.vary), `${file}: Vary does not name Accept-Encoding, so that caches mix up what they keep`);
  }

  // What a browser asks for in truth: anything, and again later.
  for (const file of ["index.html", "assets/site.css", "data/facts.csv"]) {
    const first = await ask(at(file), { "Accept-Encoding": "gzip, deflate, br, zstd" });
    const encoding = first.headers["content-encoding"];
    encodings.add(encoding);
    if (UNPACK[encoding]) expect(UNPACK[encoding](first.body).equals(fs.readFileSync(path.join(site, file))), `${file}: other bytes when unpacked from ${encoding}`);
    const again = await ask(at(file), {
      "Accept-Encoding": "gzip, deflate, br, zstd",
      ...(first.headers.etag && { "If-None-Match": first.headers.etag }),
      ...(first.headers["last-modified"] && { "If-Modified-Since": first.headers["last-modified"] }),
    });
    same(`${file}: status when asked again`, again.status, 304);
    same(`${file}: status of HEAD`, (await ask(at(file), {}, "HEAD")).status, 200);
  }

  // Folders: the index with a slash, the way there without; never a listing.
  same("/: same page as index.html", (await ask(root)).body.equals(fs.readFileSync(path.join(site, "index.html"))), true);
  headers("/", await ask(root), everywhere);
  for (const folder of new Set(files.filter((file) => file.endsWith("/index.html")).map((file) => path.posix.dirname(file)))) {
    const answer = await ask(new URL(`${folder}/`, root));
    same(`${folder}/: status`, answer.status, 200);
    headers(`${folder}/`, answer, rules(`/${folder}/`));
    const bare = await ask(new URL(folder, root));
    expect(bare.status === 200 || ([301, 302, 307, 308].includes(bare.status) && new URL(bare.headers.location, root).pathname === new URL(`${folder}/`, root).pathname), `${folder} without its slash: ${bare.status} ${bare.headers.location ?? ""}`);
  }
  const listing = await ask(new URL("assets/", root));
  expect([403, 404].includes(listing.status) && listing.body.equals(notFound), `assets/: ${listing.status} instead of the page for what is not found`);

  // What is not there, and what is not for readers.
  for (const missing of ["no-such-page.html", "articles/no-such-page.html", "assets/no-such.css"]) {
    const answer = await ask(new URL(missing, root));
    same(`${missing}: status`, answer.status, 404);
    expect(answer.body.equals(notFound), `${missing}: not the site's own page`);
    type(missing, answer.headers["content-type"], TYPES[".html"]);
    if (!plain) for (const [name, value] of Object.entries(everywhere)) same(`${missing}: ${name}`, answer.headers[name], value);
    expect(plain || !/max-age=[1-9]/.test(answer.headers["cache-control"]), `${missing}: kept in caches`);
  }
  if (!plain) for (const hidden of FOR_HOSTS) same(`${hidden}: status`, (await ask(new URL(hidden, root))).status, 404);

  if (!plain) {
    for (const { from, to, status } of redirectsOf(site)) {
      const answer = await ask(new URL(from.slice(1), root));
      if (answer.status === 200 && answer.body.includes("http-equiv=\"refresh\"")) continue;
      same(`${from}: status`, answer.status, status);
      same(`${from}: Location`, answer.headers.location && new URL(answer.headers.location, root).pathname, to);
    }
  }

  return { files: files.length, looked, faults, encodings: [...encodings].map((one) => one ?? "none") };
}

export function report(name, { files, looked, faults, encodings }) {
  for (const fault of faults.slice(0, 40)) console.log(`${name}: ${fault}`);
  console.log(`${name}: ${files} files, ${looked} checks, ${faults.length} faults; browsers get ${encodings.join(", ")}`);
  return faults.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { plain: { type: "boolean" } } });
  if (positionals.length !== 2) {
    console.error("usage: node check.mjs [--plain] ADDRESS SITE");
    process.exit(2);
  }
  const [address, site] = positionals;
  process.exit(report(address, await check(address, site, values)) ? 0 : 1);
}
