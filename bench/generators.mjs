// What differs between the generators: where they want the posts, where they put the pages, and how they are started.
// Each is listed once, here; its hand-written templates and settings are in sites/<name>/.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const HERE = import.meta.dirname;

/**
 * @typedef {object} Generator
 * @property {string} postFolder  where the posts' files go, in the corpus's folder
 * @property {(post: import("./post.mjs").Post) => string[]} bare  the lines of front matter of a bare post
 * @property {(post: import("./post.mjs").Post) => string[]} blog  those that a post of "blog" has besides
 * @property {{ folder: string, tagFolder: string, archive: string }} pages  where the pages are, in `output`
 * @property {(options: { work: string, dossier?: string }) => { command: string[], version: string }} find
 *   the command that builds the folder it is started in; throws a MissingTool
 */

/** A generator, or what it takes to make it, is not on this machine. The message says what to do. */
export class MissingTool extends Error {}

/** Ours is the first: the ratios are to it. @type {Record<string, Generator>} */
export const GENERATORS = {
  dossier: {
    postFolder: "input/articles",
    bare: (post) => [`title: ${post.title}`, "rights: full"],
    blog: (post) => [`published: ${post.date}`, "language: en", `topics: [${post.tags.join(", ")}]`],
    pages: { folder: "articles", tagFolder: "topics", archive: "articles/index.html" },
    find({ work, dossier }) {
      const binary = dossier ? path.resolve(dossier) : publish(path.join(work, "dossier-bin"), work);
      return { command: [binary, "build"], version: firstLine([binary, "--version"], "--dossier names no command") };
    },
  },
  hugo: {
    postFolder: "content/posts",
    bare: (post) => [`title: ${post.title}`],
    blog: (post) => [`date: ${post.date}`, `tags: [${post.tags.join(", ")}]`],
    pages: { folder: "posts", tagFolder: "tags", archive: "posts.html" },
    find() {
      const version = firstLine(["hugo", "version"], "hugo is missing: install Debian's package hugo");
      return { command: ["hugo", "--quiet"], version: version.match(/v[\d.]+\S*/)?.[0] ?? version };
    },
  },
  eleventy: {
    postFolder: "posts",
    bare: (post) => [`title: ${post.title}`],
    blog: (post) => [`date: ${post.date}`, "dated: true", `tags: [${post.tags.join(", ")}]`],
    pages: { folder: "posts", tagFolder: "tags", archive: "posts.html" },
    find() {
      const script = path.join(HERE, "node_modules", "@11ty", "eleventy", "cmd.cjs");
      if (!fs.existsSync(script)) throw new MissingTool("eleventy is missing: run `npm ci` in bench/");
      const version = firstLine([process.execPath, script, "--version"], "eleventy does not start");
      return { command: [process.execPath, script, "--quiet"], version: `v${version} on Node ${process.version}` };
    },
  },
};

/**
 * Publishes the command of this repository as a reader would install it, and returns its path. Everything that the SDK
 * makes on the way stays in the work folder, and the committed lock files, which know no runtime, are left alone.
 */
function publish(output, work) {
  const runtime = `${{ linux: "linux", darwin: "osx", win32: "win" }[process.platform]}-${process.arch}`;
  const args = [
    "publish", "src/Dossier.Cli", "-c", "Release", "-r", runtime, "--self-contained", "false",
    "-p:PublishReadyToRun=true", "-o", output, "--artifacts-path", path.join(work, "artifacts"),
    "-p:RestorePackagesWithLockFile=false", "-p:NuGetLockFilePath=no-lock-file.json", "-v", "quiet", "--nologo",
  ];
  console.error(`publishing src/Dossier.Cli for ${runtime} …`);
  const { status, stdout, error } = spawnSync("dotnet", args, { cwd: path.join(HERE, ".."), encoding: "utf8" });
  if (error) throw new MissingTool(`dotnet does not start: ${error.message}`);
  if (status !== 0) throw new MissingTool(`dotnet publish failed:\n${stdout.trim()}`);
  return path.join(output, process.platform === "win32" ? "dossier.exe" : "dossier");
}

function firstLine([command, ...args], complaint) {
  const { status, stdout, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error || status !== 0) throw new MissingTool(`${complaint} (${error?.message ?? `status ${status}`})`);
  return stdout.trim().split("\n")[0];
}
