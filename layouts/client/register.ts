import { storeOf, visitedOf } from './search-store.ts';

/** Starts the archive's service worker where it is to have one, and ends it where it has none any more. */
export function keepOffline(): void {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return;
  const { prefix = '/', offline } = document.body.dataset;
  const own = new URL(prefix, location.href).href;
  if (offline !== undefined) {
    const isFirst = serviceWorker.controller === null;
    serviceWorker.register(`${prefix}sw.js`, { scope: prefix }).catch(console.error);
    if (isFirst) serviceWorker.ready.then(tellLoaded).catch(console.error);
    return;
  }
  serviceWorker
    .getRegistrations()
    .then((all) =>
      Promise.all(all.map((one) => (one.scope === own && isOurs(one) ? one.unregister() : false))),
    )
    .then((ended) => (ended.includes(true) ? forget(own) : undefined))
    .catch(console.error);
}

/** The worker did not see this page come, nor what the page loads before the worker takes over: it is told of both. */
function tellLoaded({ active }: ServiceWorkerRegistration): void {
  active?.postMessage([location.href.replace(/#.*/s, '')]);
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    const unseen = entries.filter(({ workerStart }) => workerStart === 0).map(({ name }) => name);
    if (unseen.length > 0) active?.postMessage(unseen);
  });
  observer.observe({ type: 'resource', buffered: true });
}

/** What was kept of an archive goes with its worker. */
async function forget(scope: string): Promise<void> {
  await Promise.all([visitedOf(scope), storeOf(`${scope}pagefind/`)].map((name) => caches.delete(name)));
}

const isOurs = ({ active, waiting, installing }: ServiceWorkerRegistration): boolean =>
  (active ?? waiting ?? installing)?.scriptURL.endsWith('/sw.js') ?? false;
