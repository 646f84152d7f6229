/** The name of the cache for the index of the archive whose Pagefind folder this is: others may stand on the same host. */
export const storeOf = (bundle: string): string => `pressmark search ${new URL(bundle, location.href).href}`;

/** The name of the cache for what was visited of the archive whose service worker has this scope. */
export const visitedOf = (scope: string): string => `pressmark ${scope}`;
