/** On the page for missing addresses: the words of the address, ready to be searched for. */
export function suggestFromAddress(): void {
  const box = document.querySelector<HTMLInputElement>('[data-not-found] [data-search-box]');
  if (box === null) return;
  box.value = addressWords(location.pathname, document.body.dataset.prefix ?? '/');
}

/** `/p/articles/river-rises-2019/` gives `river rises 2019`. */
export function addressWords(path: string, prefix: string): string {
  if (path.endsWith('/404.html')) return '';
  const below = path.startsWith(prefix) ? path.slice(prefix.length) : path;
  return decode(below)
    .replace(/\.\w{2,5}$/, '')
    .replace(/^(articles|tags|sources|authors|archive)\//, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not valid percent-encoding: the letters that are there will do.
    return path;
  }
}
