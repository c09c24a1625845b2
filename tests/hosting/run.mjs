// Starts nginx, Caddy and Apache with the very files that docs/hosting.md shows, and checks what they answer.
//
//   node run.mjs [--only nginx,caddy,apache,htaccess,function] [--require] SITE
//
// A server that is not installed is left out; with --require that is a fault. Each runs unprivileged in the foreground, on a port of 127.0.0.1,
// with its files in a temporary folder, and is ended when it has been asked.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import vm from "node:vm";
import { check, redirectsOf, report } from "./check.mjs";

const PAGE = fileURLToPath(new URL("../../docs/hosting.md", import.meta.url));
const NOBODY = 65534;
const SITE_IN_DOCS = "/srv/www/dossier";

/** The blocks of the page by the file that each is, without the indent of a list. */
function blocks() {
  const found = {};
  for (const [, indent, file, text] of fs.readFileSync(PAGE, "utf8").matchAll(/^( *)```\w+ (\S+)\n(.*?)^\1```$/gms)) {
    found[file] = text.replaceAll(new RegExp(`^${indent}`, "gm"), "");
  }
  return found;
}

/** The block, with folder, address and names of this run in place of those of the page. Each must be there. */
function filled(file, replacements) {
  return Object.entries(replacements).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} in docs/hosting.md does not hold \`${from}\``);
    return text.replaceAll(from, to);
  }, blocks()[file] ?? blockMissing(file));
}

function blockMissing(file) {
  throw new Error(`docs/hosting.md shows no file ${file}`);
}

function program(...names) {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", "/usr/local/sbin"];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

const version = (file, ...args) => {
  const { stdout, stderr } = spawnSync(file, args, { encoding: "utf8" });
  return `${stdout}${stderr}`.match(/\d+\.\d+[.\d]*/)?.[0] ?? "";
};

const SERVERS = {
  nginx({ work, site, port }) {
    const file = program("nginx");
    if (!file) return null;
    const modules = ["ngx_http_brotli_filter_module.so"].map((name) => path.join("/usr/lib/nginx/modules", name)).filter((name) => fs.existsSync(name));
    const server = filled("/etc/nginx/sites-available/dossier.conf", { [SITE_IN_DOCS]: site, "listen 80;": `listen 127.0.0.1:${port};`, "listen [::]:80;": "" });
    const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/${name};`).join("\n");
    fs.writeFileSync(path.join(work, "nginx.conf"), `
      ${modules.map((name) => `load_module ${name};`).join("\n")}
      daemon off;
      pid ${work}/nginx.pid;
      error_log stderr warn;
      events { }
      http {
        access_log off;
        ${paths}
        ${modules.length > 0 ? filled("/etc/nginx/conf.d/brotli.conf", {}) : ""}
        ${server}
      }`);
    return { name: `nginx ${version(file, "-v")}`, command: [file, "-p", work, "-e", "stderr", "-c", path.join(work, "nginx.conf")] };
  },

  caddy({ work, site, port }) {
    const file = program("caddy");
    if (!file) return null;
    const server = filled("/etc/caddy/Caddyfile", { [SITE_IN_DOCS]: site, "dossier.example {": `http://127.0.0.1:${port} {` });
    fs.writeFileSync(path.join(work, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${server}`);
    return { name: `Caddy ${version(file, "version")}`, command: [file, "run", "--config", path.join(work, "Caddyfile"), "--adapter", "caddyfile"] };
  },

  apache(run) {
    return apache(run, "Apache", (work, site, port) => {
      fs.writeFileSync(path.join(work, "dossier.rules"), filled("/etc/apache2/dossier.rules", {}));
      return filled("/etc/apache2/sites-available/dossier.conf", { [SITE_IN_DOCS]: site, "*:80": `127.0.0.1:${port}`, "/etc/apache2/dossier.rules": `${work}/dossier.rules` });
    });
  },

  // The same rules where nothing can be configured but by a file in the site's own folder.
  htaccess(run) {
    return apache(run, "Apache with .htaccess", (work, site) => {
      fs.writeFileSync(path.join(site, ".htaccess"), filled("/etc/apache2/dossier.rules", {}));
      return `DocumentRoot ${site}\n<Directory ${site}>\nRequire all granted\nAllowOverride All\n</Directory>\n`;
    });
  },
};

function apache({ work, site, port }, name, rest) {
  const file = program("apache2", "httpd");
  const modules = "/usr/lib/apache2/modules";
  if (!file || !fs.existsSync(modules)) return null;
  const wanted = ["mpm_event", "authz_core", "mime", "dir", "alias", "autoindex", "headers", "filter", "deflate", "brotli", "negotiation"];
  fs.writeFileSync(path.join(work, "apache.conf"), [
    `ServerRoot ${work}`,
    `Listen 127.0.0.1:${port}`,
    "ServerName dossier.example",
    `PidFile ${work}/apache.pid`,
    `DefaultRuntimeDir ${work}`,
    `ErrorLog "|/bin/cat"`,
    ...wanted.map((one) => `LoadModule ${one}_module ${modules}/mod_${one}.so`),
    "TypesConfig /etc/mime.types",
    rest(work, site, port),
  ].join("\n"));
  return { name: `${name} ${version(file, "-v")}`, command: [file, "-d", work, "-f", path.join(work, "apache.conf"), "-D", "FOREGROUND"] };
}

/** A port that was free a moment ago. */
function freePort() {
  return new Promise((done) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function answers(port, process) {
  for (let tries = 0; tries < 200 && process.exitCode === null; tries++) {
    const open = await new Promise((done) => {
      const socket = net.connect(port, "127.0.0.1").on("error", () => done(false)).on("connect", () => {
        socket.end();
        done(true);
      });
    });
    if (open) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}

/** Whether the server did all that it should, or null where it is not installed. */
async function serve(make, site) {
  const asRoot = process.getuid?.() === 0;
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "dossier-hosting-"));
  const folder = path.join(work, "site");
  fs.cpSync(site, folder, { recursive: true, preserveTimestamps: true });
  const port = await freePort();
  try {
    const server = make({ work, site: folder, port });
    if (!server) return null;
    if (asRoot) spawnSync("chown", ["-R", `${NOBODY}:${NOBODY}`, work]);

    const [file, ...args] = server.command;
    const said = [];
    const started = spawn(file, args, { env: { PATH: process.env.PATH, HOME: work }, stdio: ["ignore", "pipe", "pipe"], ...(asRoot && { uid: NOBODY, gid: NOBODY }) });
    for (const stream of [started.stdout, started.stderr]) stream.on("data", (text) => said.push(text));
    const ended = new Promise((done) => started.on("exit", done));
    try {
      if (await answers(port, started)) return report(server.name, await check(`http://127.0.0.1:${port}/`, folder));
      console.log(`${server.name}: does not start\n${Buffer.concat(said)}`);
      return false;
    } finally {
      started.kill("SIGTERM");
      await ended;
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** CloudFront can't be started here, but its function is a script. */
function checkFunction(site) {
  const context = vm.createContext({});
  vm.runInContext(filled("redirects.js", {}), context);
  const ask = (uri) => context.handler({ request: { uri } });
  const faults = redirectsOf(site).filter(({ from }) => !fs.existsSync(path.join(site, from))).filter(({ from, to, status }) => ask(from).statusCode !== status || ask(from).headers.location.value !== to)
    .map(({ from }) => `${from} is not redirected`);
  for (const [from, to] of [["/", "/index.html"], ["/topics/", "/topics/index.html"], ["/feed.xml", "/feed.xml"]]) {
    if (ask(from).uri !== to) faults.push(`${from} becomes ${ask(from).uri}`);
  }
  for (const fault of faults) console.log(`CloudFront function: ${fault}`);
  console.log(`CloudFront function: ${faults.length} faults`);
  return faults.length === 0;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: "string" }, require: { type: "boolean" } } });
const names = values.only?.split(",") ?? [...Object.keys(SERVERS), "function"];
const [site] = positionals;
if (!site || !fs.existsSync(path.join(site, "_headers")) || names.some((name) => name !== "function" && !SERVERS[name])) {
  console.error("usage: node run.mjs [--only nginx,caddy,apache,htaccess,function] [--require] SITE, where SITE is a folder that `dossier build` wrote");
  process.exit(2);
}

let fine = true;
for (const name of names) {
  const right = name === "function" ? checkFunction(site) : await serve(SERVERS[name], site);
  if (right === null) console.log(`${name}: not installed, not checked`);
  fine &&= right ?? !values.require;
}
process.exit(fine ? 0 : 1);
