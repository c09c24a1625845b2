const newestFirst = (a, b) => b.date - a.date || (a.fileSlug < b.fileSlug ? -1 : 1);

export default function (config) {
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("first", (items, count) => items.slice(0, count));
  config.addCollection("archive", (api) => api.getFilteredByGlob("posts/*.md").sort(newestFirst));

  return {
    // The bodies hold no template code; not looking for it is the faster way, and what the others do.
    markdownTemplateEngine: false,
    dir: { input: ".", output: "output" },
  };
}
