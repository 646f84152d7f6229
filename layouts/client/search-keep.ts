/**
 * Keeps the whole search index in the browser, if the reader asks for it: then words that were never searched for are
 * found without a connection too. `files.json`, written by the build, says what there is.
 */
import { element } from './element.ts';
import type { SearchPage } from './search-page.ts';
import { storeOf } from './search-store.ts';

/** `files.json`. */
export interface Files {
  /** Of all files together. */
  readonly bytes: number;
  /** Paths below Pagefind's folder. */
  readonly files: readonly string[];
}

/** Files fetched at once. */
const AT_ONCE = 8;
/** Named after what is in them; all else may have changed under its name. */
const HASHED = /\/(?:fragment|index|filter)\//;

/** Offers to keep the index where the archive can be read offline, and brings up to date what was kept before. */
export async function offerToKeep(page: SearchPage): Promise<void> {
  const { offline } = document.body.dataset;
  if (offline === undefined || !('caches' in globalThis)) return;
  const store = storeOf(page.bundle);
  if (!(await caches.has(store))) return showOffer(page, store);
  showKept(page, store);
  await bringUpToDate(page.bundle, store, () => undefined).catch(console.error);
}

/** The size is told before anything is fetched. */
function showOffer(page: SearchPage, store: string): void {
  const ask = element('button', { type: 'button' }, page.words.keep);
  ask.addEventListener('click', async () => {
    ask.disabled = true;
    try {
      const { bytes } = await listOf(page.bundle);
      const agree = element('button', { type: 'button' }, page.words.keepSize(Math.ceil(bytes / 1e6)));
      agree.addEventListener('click', () => keep(page, store));
      page.keep.replaceChildren(agree);
      agree.focus();
    } catch (error) {
      console.error(error);
      say(page, page.words.keepFailed, ask);
      ask.disabled = false;
    }
  });
  page.keep.replaceChildren(ask);
  page.keep.hidden = false;
}

async function keep(page: SearchPage, store: string): Promise<void> {
  const status = say(page, page.words.searching);
  try {
    await bringUpToDate(page.bundle, store, (done, all) => {
      status.textContent = page.words.keeping(done, all);
    });
    showKept(page, store);
  } catch (error) {
    console.error(error);
    await caches.delete(store);
    showOffer(page, store);
    page.keep.prepend(element('span', { role: 'status' }, page.words.keepFailed), ' ');
  }
}

function showKept(page: SearchPage, store: string): void {
  const remove = element('button', { type: 'button' }, page.words.keepNoMore);
  remove.addEventListener('click', async () => {
    await caches.delete(store);
    showOffer(page, store);
  });
  say(page, page.words.kept, remove);
  page.keep.hidden = false;
}

function say(page: SearchPage, text: string, ...more: readonly HTMLElement[]): HTMLElement {
  const status = element('span', { role: 'status' }, text);
  page.keep.replaceChildren(status, ...more.flatMap((each) => [' ', each]));
  return status;
}

async function listOf(bundle: string): Promise<Files> {
  const answer = await fetch(`${bundle}files.json`);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.json();
}

/** Fetches what is missing or may have changed; then what the archive has no more goes. */
async function bringUpToDate(
  bundle: string,
  store: string,
  onProgress: (done: number, all: number) => void,
): Promise<void> {
  const { files } = await listOf(bundle);
  const cache = await caches.open(store);
  const addresses = files.map((file) => new URL(`${bundle}${file}`, location.href).href);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = addresses.filter((address) => !kept.has(address) || !HASHED.test(address));
  let done = addresses.length - wanted.length;
  const next = async (): Promise<void> => {
    for (let address = wanted.pop(); address !== undefined; address = wanted.pop()) {
      await cache.add(address);
      onProgress(++done, addresses.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  const present = new Set(addresses);
  for (const url of kept) if (!present.has(url)) await cache.delete(url);
}
