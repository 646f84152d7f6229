/** Hits by year as bars above the two fields for years: a click or a drag over them fills the fields in. */
import type { Search } from './search-address.ts';
import type { Counts } from './search-indexes.ts';
import type { SearchPage } from './search-page.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 48;
/** More years than this would make bars too thin for a finger. */
const MOST_YEARS = 150;

/** Draws the bars; where there are fewer than two years there is nothing to choose from. */
export function showYears(page: SearchPage, search: Search, counts: Counts): void {
  const years = Object.entries(counts.year ?? {}).map(([year, n]) => [Number(year), n] as const);
  const [first, last] = [Math.min(...years.map(([year]) => year)), Math.max(...years.map(([year]) => year))];
  const length = last - first + 1;
  if (years.length < 2 || length > MOST_YEARS) {
    page.years.replaceChildren();
    return;
  }
  const most = Math.max(...years.map(([, n]) => n));
  const picture = shape('svg', { viewBox: `0 0 ${length} ${HEIGHT}`, preserveAspectRatio: 'none' });
  for (const [year, n] of years) {
    const height = Math.max(2, (HEIGHT * n) / most);
    const chosen = year >= (search.from ?? first) && year <= (search.to ?? last);
    const bar = shape('rect', {
      x: String(year - first + 0.08),
      y: String(HEIGHT - height),
      width: '0.84',
      height: String(height),
      class: chosen ? 'bar' : 'bar bar-out',
    });
    const title = shape('title', {});
    title.textContent = `${year}: ${page.words.found(n)}`;
    bar.append(title);
    picture.append(bar);
  }
  choosable(page, picture, first, length);
  page.years.replaceChildren(picture);
}

/** The fields say the same to a keyboard and to a screen reader, which never meet the bars. */
function choosable(page: SearchPage, picture: SVGElement, first: number, length: number): void {
  const yearAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = picture.getBoundingClientRect();
    return first + Math.max(0, Math.min(length - 1, Math.floor(((clientX - left) / width) * length)));
  };
  let from: number | null = null;
  const fill = (event: PointerEvent): void => {
    if (from === null) return;
    const to = yearAt(event);
    page.from.value = String(Math.min(from, to));
    page.to.value = String(Math.max(from, to));
    for (const [at, bar] of Array.from(picture.querySelectorAll('rect')).entries()) {
      const year = first + Math.floor(Number(bar.getAttribute('x')));
      const out = year < Number(page.from.value) || year > Number(page.to.value);
      bar.setAttribute('class', out ? 'bar bar-out' : 'bar');
      if (at > length) return;
    }
  };
  picture.addEventListener('pointerdown', (event) => {
    from = yearAt(event);
    picture.setPointerCapture(event.pointerId);
    fill(event);
  });
  picture.addEventListener('pointermove', fill);
  picture.addEventListener('pointerup', (event) => {
    fill(event);
    from = null;
    page.from.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function shape<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
