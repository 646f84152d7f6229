/** A service worker: what a reader has seen or searched before is there without a connection too. */

import { visitedOf } from './search-store.ts';

/** The few of a worker's own things that are used here; TypeScript knows them only in a project of their own. */
interface Worker {
  readonly registration: { readonly scope: string };
  /** Set by `sw.js`, which the build writes. */
  readonly needed: Needed;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'message', listen: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listen: (event: Lasting & Fetching) => void): void;
}
/** What every page needs, and the page in the place of one that was never seen; complete addresses without the host. */
export interface Needed {
  readonly page: string;
  readonly files: readonly string[];
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const scope = worker.registration.scope;
const CACHE = visitedOf(scope);
const { page: offlinePage, files } = worker.needed;
const NEEDED: ReadonlySet<string> = new Set(
  [scope, `${scope}search/`, offlinePage, ...files].map((address) => new URL(address, scope).href),
);
/** Named after what is in them: they never change. */
const HASHED = /^(?:assets|images|cards|pagefind\/[^/]+\/(?:fragment|index|filter))\//;
/** Answers kept; the oldest go. */
const MOST_KEPT = 5_000;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...NEEDED]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

// A page that was open before there was a worker tells what it has loaded without one.
worker.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keepAll(event.data.filter(isOwn)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !isOwn(request.url)) return;
  const isHashed = HASHED.test(request.url.slice(scope.length));
  event.respondWith(isHashed ? keptFirst(event, request) : freshFirst(event, request));
});

const isOwn = (address: unknown): address is string =>
  typeof address === 'string' && address.startsWith(scope);

async function keepAll(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const keep = async (address: string): Promise<void> => {
    if ((await cache.match(address)) === undefined) await cache.add(address);
  };
  // What cannot be had now is kept when it is next asked for.
  await Promise.allSettled(addresses.map(keep));
}

async function keptFirst(event: Lasting, request: Request): Promise<Response> {
  const kept = await caches.match(request);
  return kept ?? fetchAndKeep(event, request);
}

/** A page may have been corrected or withdrawn: what was seen is shown only where the new one cannot be had. */
async function freshFirst(event: Lasting, request: Request): Promise<Response> {
  try {
    return await fetchAndKeep(event, request);
  } catch (error) {
    // A search is one page with many addresses.
    const kept = (await caches.match(request)) ?? (await caches.match(request, { ignoreSearch: true }));
    if (kept !== undefined) return kept;
    const instead = request.mode === 'navigate' ? await caches.match(offlinePage) : undefined;
    if (instead !== undefined) return instead;
    throw error;
  }
}

async function fetchAndKeep(event: Lasting, request: Request): Promise<Response> {
  const answer = await fetch(request);
  const cache = await caches.open(CACHE);
  if (answer.ok) event.waitUntil(cache.put(request, answer.clone()).then(() => trim(cache)));
  // What is gone is not to be shown again.
  else if ([404, 410, 451].includes(answer.status)) await cache.delete(request, { ignoreSearch: true });
  return answer;
}

let puts = 0;

async function trim(cache: Cache): Promise<void> {
  if (++puts % 100 !== 0) return;
  const keys = (await cache.keys()).filter(({ url }) => !NEEDED.has(url));
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_KEPT))) await cache.delete(key);
}
