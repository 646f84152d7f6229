/** Plain Eleventy as its starter projects have it: Markdown, Nunjucks, tags as collections. */
const by = (collection, key) => {
  const groups = new Map();
  for (const item of collection.getFilteredByGlob('articles/*.md'))
    for (const value of [item.data[key] ?? []].flat())
      groups.set(value, [...(groups.get(value) ?? []), item]);
  return groups;
};
const pagesOf = (groups) =>
  [...groups].flatMap(([name, items]) => {
    const newest = [...items].reverse();
    return Array.from({ length: Math.ceil(newest.length / 60) }, (_, page) => ({
      name,
      page,
      items: newest.slice(page * 60, page * 60 + 60),
    }));
  });

export default function (config) {
  config.setQuietMode(true);
  for (const key of ['sources', 'authors', 'years', 'months'])
    config.addCollection(`${key}Pages`, (collection) => pagesOf(by(collection, key)));
  config.addCollection('tagPages', (collection) => pagesOf(by(collection, 'tags')));
  config.addCollection('latest', (collection) =>
    collection.getFilteredByGlob('articles/*.md').slice(-12).reverse(),
  );
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return { markdownTemplateEngine: 'njk', dir: { includes: '_includes', output: 'public' } };
}
