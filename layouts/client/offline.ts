/** A service worker: what a reader has seen or searched before is there without a connection too. */

import { visitedOf } from './search-store.ts';

/** The few of a worker's own things that are used here; TypeScript knows them only in a project of their own. */
interface Worker {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Lasting & Fetching) => void): void;
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
/** Named after what is in them: they never change. */
const HASHED = /^(?:assets|images|cards|pagefind\/[^/]+\/(?:fragment|index|filter))\//;
/** Answers kept; the oldest go. */
const MOST_KEPT = 5_000;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([scope, `${scope}search/`]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const isHashed = HASHED.test(request.url.slice(scope.length));
  event.respondWith(isHashed ? keptFirst(event, request) : freshFirst(event, request));
});

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
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_KEPT))) await cache.delete(key);
}
