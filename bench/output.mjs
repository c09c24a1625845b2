// Reads what a generator wrote: whether it is the site that was asked for, and how much of it there is.
import fs from "node:fs";
import path from "node:path";
import { TAGS } from "./post.mjs";

/** The output is not the site that was asked for, so the time it took means nothing. */
export class WrongOutput extends Error {}

/** The relative paths of the files in a folder, with `/` between their parts. */
export function listFiles(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, "/"));
}

/**
 * Checks an output against the posts it was made from, and counts it.
 * 1. Each post has its page, no page is over, and the page holds the post to its last sentence.
 * 2. In "blog", it has its code blocks, without highlighting, which would be work that not all do.
 * 3. The archive lists every post; in "blog" each tag's page lists its posts, and there is an Atom feed.
 * Throws a WrongOutput at the first thing that is not so.
 */
export function checkOutput(output, pages, { posts, kind }) {
  const files = listFiles(output);
  const read = (file) => {
    if (!files.includes(file)) throw new WrongOutput(`${file} was not written`);
    return fs.readFileSync(path.join(output, file), "utf8");
  };
  const isIn = (folder, pattern) => (file) => path.posix.dirname(file) === folder && pattern.test(path.posix.basename(file));
  const postPages = files.filter(isIn(pages.folder, /^post-\d+\.html$/));
  const tagPages = files.filter(isIn(pages.tagFolder, /^tag-[a-z]\.html$/));
  const tags = kind === "blog" ? TAGS.filter((tag) => posts.some((post) => post.tags.includes(tag))) : [];

  expectCount("pages of posts", postPages.length, posts.length);
  // A topic of a dossier has its page whether an article names it or not, as with very few posts.
  if (tagPages.length < tags.length) expectCount("pages of tags", tagPages.length, tags.length);

  const written = new Set(postPages);
  for (const post of posts) {
    const file = `${pages.folder}/${post.id}.html`;
    if (!written.has(file)) throw new WrongOutput(`${file} was not written`);
    checkPost(file, fs.readFileSync(path.join(output, file), "utf8"), { post, kind });
  }

  checkList(pages.archive, read(pages.archive), posts);
  for (const tag of tags) {
    const file = `${pages.tagFolder}/${tag}.html`;
    checkList(file, read(file), posts.filter((post) => post.tags.includes(tag)));
  }
  if (kind === "blog" && !read("feed.xml").includes("<feed")) throw new WrongOutput("feed.xml is not an Atom feed");

  return {
    posts: postPages.length,
    tags: tagPages.length,
    pages: files.filter((file) => file.endsWith(".html")).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + fs.statSync(path.join(output, file)).size, 0),
  };
}

function expectCount(what, count, expected) {
  if (count !== expected) throw new WrongOutput(`${count} ${what} instead of ${expected}`);
}

function checkPost(file, html, { post, kind }) {
  if (!html.includes(post.closing)) throw new WrongOutput(`${file} lacks the last sentence of its post`);
  if (kind !== "blog") return;
  const blocks = html.match(/<pre\b[\s\S]*?<\/pre>/g) ?? [];
  if (blocks.length !== 3) throw new WrongOutput(`${file} has ${blocks.length} code blocks instead of 3`);
  if (blocks.some((block) => block.includes("<span"))) throw new WrongOutput(`${file} has highlighted code`);
}

function checkList(file, html, posts) {
  const missing = posts.filter((post) => !html.includes(`${post.id}.html`));
  if (missing.length > 0) {
    throw new WrongOutput(`${file} leaves out ${missing.length} of ${posts.length} posts, ${missing[0].id} first`);
  }
}
