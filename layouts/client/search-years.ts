/** Hits by year or month as bars above the two fields for them: a click or a drag over them fills the fields in. */
import type { Counts } from './search-indexes.ts';
import type { SearchPage } from './search-page.ts';
import { firstMonth, lastMonth, monthNamed, type Range } from './search-time.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 48;
/** More bars than this would be too thin for a finger: each then stands for more years. */
const MOST_BARS = 150;
const YEARS_A_BAR = [1, 10, 100];
/** So many years are shown by month. */
const FEW_YEARS = 3;

/** A scale of months, years or longer times: each step's place in it, and its name in the fields. */
interface Scale {
  readonly first: number;
  readonly length: number;
  /** The first and the last year or month of a step. */
  readonly from: (step: number) => string;
  readonly to: (step: number) => string;
  readonly counts: ReadonlyMap<number, number>;
  readonly isChosen: (step: number) => boolean;
}

/** Draws the bars; where there are fewer than two there is nothing to choose from. */
export function showYears(page: SearchPage, range: Range, counts: Counts): void {
  const scale = scaleOf(range, counts);
  if (scale === null || scale.length < 2) {
    page.years.replaceChildren();
    return;
  }
  const most = Math.max(1, ...scale.counts.values());
  const picture = shape('svg', { viewBox: `0 0 ${scale.length} ${HEIGHT}`, preserveAspectRatio: 'none' });
  for (const [step, n] of scale.counts) {
    if (n === 0) continue;
    const height = Math.max(2, (HEIGHT * n) / most);
    const bar = shape('rect', {
      x: String(step - scale.first + 0.08),
      y: String(HEIGHT - height),
      width: '0.84',
      height: String(height),
      class: scale.isChosen(step) ? 'bar' : 'bar bar-out',
      'data-step': String(step),
    });
    const title = shape('title', {});
    const [first, last] = [scale.from(step), scale.to(step)];
    title.textContent = `${first === last ? first : `${first}–${last}`}: ${page.words.found(n)}`;
    bar.append(title);
    picture.append(bar);
  }
  choosable(page, picture, range, scale);
  page.years.replaceChildren(picture);
}

export function scaleOf({ from, to }: Range, counts: Counts): Scale | null {
  const years = Object.entries(counts.year ?? {}).map(([year, n]) => [Number(year), n] as const);
  const [first, last] = [Math.min(...years.map(([year]) => year)), Math.max(...years.map(([year]) => year))];
  if (years.length === 0) return null;
  const start = from === null ? 12 * first : firstMonth(from);
  const end = to === null ? 12 * last + 11 : lastMonth(to);
  const months = Object.entries(counts.month ?? {}).map(([month, n]) => [firstMonth(month), n] as const);
  if (end - start < 12 * FEW_YEARS && end > start) {
    const shown = months.filter(([month]) => month >= start && month <= end);
    return {
      first: start,
      length: end - start + 1,
      from: monthNamed,
      to: monthNamed,
      counts: new Map(shown),
      isChosen: () => true,
    };
  }
  const size = YEARS_A_BAR.find((size) => (last - first) / size < MOST_BARS) ?? 1000;
  const stepOf = (year: number) => Math.floor(year / size);
  const sums = new Map<number, number>();
  for (const [year, n] of years) sums.set(stepOf(year), (sums.get(stepOf(year)) ?? 0) + n);
  return {
    first: stepOf(first),
    length: stepOf(last) - stepOf(first) + 1,
    from: (step) => String(step * size),
    to: (step) => String(step * size + size - 1),
    counts: sums,
    isChosen: (step) => 12 * size * (step + 1) > start && 12 * size * step <= end,
  };
}

/** The fields say the same to a keyboard and to a screen reader, which never meet the bars. */
function choosable(page: SearchPage, picture: SVGElement, range: Range, scale: Scale): void {
  const { first, length } = scale;
  const stepAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = picture.getBoundingClientRect();
    return first + Math.max(0, Math.min(length - 1, Math.floor(((clientX - left) / width) * length)));
  };
  let from: number | null = null;
  const fill = (event: PointerEvent): void => {
    if (from === null) return;
    const [start, end] = [from, stepAt(event)].sort((a, b) => a - b) as [number, number];
    page.from.value = scale.from(start);
    page.to.value = scale.to(end);
    colour((step) => step >= start && step <= end);
  };
  const colour = (isChosen: (step: number) => boolean): void => {
    for (const bar of picture.querySelectorAll('rect'))
      bar.setAttribute('class', isChosen(Number(bar.dataset.step)) ? 'bar' : 'bar bar-out');
  };
  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = stepAt(event);
    picture.setPointerCapture(event.pointerId);
    fill(event);
  });
  picture.addEventListener('pointermove', fill);
  // The finger went on to scroll the page instead.
  picture.addEventListener('pointercancel', () => {
    from = null;
    [page.from.value, page.to.value] = [range.from ?? '', range.to ?? ''];
    colour(scale.isChosen);
  });
  picture.addEventListener('pointerup', (event) => {
    if (from === null) return;
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
