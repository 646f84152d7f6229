/** Where on the search page a reader was, for the way back: the browser looks for it before there are results. */

const KEY = 'search-place';

interface Place {
  readonly address: string;
  readonly y: number;
}

/** Notes the place whenever the page is left. */
export function keepPlace(): void {
  addEventListener('pagehide', () => {
    const place: Place = { address: location.href, y: scrollY };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(place));
    } catch {
      // Where nothing may be stored, the way back leads to the head of the page.
    }
  });
}

/** The place where a reader was who comes back to this address; null for everybody else. */
export function placeBefore(): number | null {
  const [visit] = performance.getEntriesByType('navigation');
  if (!(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate') return null;
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Place | null;
    return place?.address === location.href ? place.y : null;
  } catch {
    return null;
  }
}
