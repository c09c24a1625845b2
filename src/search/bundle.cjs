// Bundles the search into one classic script. Called by the build with the folder in which the packages are installed, and the file to write.
const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const [packages, outfile] = process.argv.slice(2).map((path) => resolve(path));
const { buildSync } = require(join(packages, "esbuild"));

// The licence of MiniSearch has to go along with every copy of it.
const { version } = JSON.parse(readFileSync(join(packages, "minisearch", "package.json"), "utf8"));
const licence = readFileSync(join(packages, "minisearch", "LICENSE.txt"), "utf8").trim().replaceAll("*/", "* /").replaceAll("\r\n", "\n");

buildSync({
  entryPoints: [join(__dirname, "search.js")],
  nodePaths: [packages],
  outfile,
  banner: { js: `/*! Holds MiniSearch ${version}\n${licence}\n*/` },
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "iife",
  target: "es2019",
});
