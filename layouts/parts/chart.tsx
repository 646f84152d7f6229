import type { Bar } from '../view.ts';
import type { Words } from '../words/index.ts';

interface ChartProps {
  readonly bars: readonly Bar[];
  readonly title: string;
  readonly words: Words;
  /** Height of the tallest bar in pixels. */
  readonly height?: number;
}

/**
 * How much was written when, as bars that can be clicked. Widths are in per cent and heights in pixels, so
 * that the chart fills any width and its lettering keeps its size.
 */
export function Chart({ bars, title, words, height = 120 }: ChartProps) {
  const all = withEmptyYears(bars);
  const most = all.reduce<Bar | null>(
    (best, bar) => (best === null || bar.count > best.count ? bar : best),
    null,
  );
  if (most === null || most.count === 0) return null;
  const width = 100 / all.length;
  const ticks = ticksOf(all);
  return (
    <figure class="chart">
      <svg width="100%" height={height + 30}>
        <title>{title}</title>
        <line class="axis" x1="0" x2="100%" y1={height + 6} y2={height + 6} />
        {all.map((bar, index) => (
          <Column
            key={bar.label}
            bar={bar}
            name={words.chart.bar(bar.label, bar.count)}
            left={index * width}
            width={width}
            tall={bar.count === 0 ? 0 : Math.max(2, Math.round((bar.count / most.count) * height))}
            height={height + 6}
          />
        ))}
        {ticks.map((index) => (
          <text
            key={index}
            x={percent((index + 0.5) * width)}
            y={height + 24}
            class={anchor(index, all.length)}
          >
            {all[index]?.label}
          </text>
        ))}
      </svg>
      <figcaption>{words.chart.most(most.label, most.count)}</figcaption>
    </figure>
  );
}

interface ColumnProps {
  readonly bar: Bar;
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly tall: number;
  readonly height: number;
}

function Column({ bar, name, left, width, tall, height }: ColumnProps) {
  const shapes = (
    <>
      <title>{name}</title>
      <rect class="reach" x={percent(left)} width={percent(width)} y="0" height={height} />
      <rect
        class="bar"
        x={percent(left + width * 0.09)}
        width={percent(width * 0.82)}
        y={height - tall}
        height={tall}
      />
    </>
  );
  if (bar.href === null || bar.count === 0) return <g>{shapes}</g>;
  return (
    <a href={bar.href} aria-label={name}>
      {shapes}
    </a>
  );
}

/** Where labels stand: at round years, or evenly; six at most, so that they do not touch on a narrow screen. */
function ticksOf(bars: readonly Bar[]): readonly number[] {
  const every = [1, 2, 5, 10, 20, 25, 50, 100].find((step) => bars.length <= step * 6) ?? bars.length;
  const isYears = bars.every((bar) => /^\d{4}$/.test(bar.label));
  return bars.flatMap((bar, index) => ((isYears ? Number(bar.label) : index) % every === 0 ? [index] : []));
}

/** A label at either end stands inside the chart, not half outside. */
function anchor(index: number, length: number): string {
  if (length < 12) return 'tick';
  return index < length / 30
    ? 'tick tick-first'
    : index > length - 1 - length / 30
      ? 'tick tick-last'
      : 'tick';
}

function percent(share: number): string {
  return `${Number(share.toFixed(3))}%`;
}

/** Years without articles are part of the picture: a gap in time must look like one. */
function withEmptyYears(bars: readonly Bar[]): readonly Bar[] {
  const years = bars.map((bar) => (/^\d{4}$/.test(bar.label) ? Number(bar.label) : Number.NaN));
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (bars.length === 0 || Number.isNaN(first) || last - first > 400) return bars;
  const known = new Map(bars.map((bar) => [bar.label, bar]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const label = String(first + index).padStart(4, '0');
    return known.get(label) ?? { label, count: 0, href: null };
  });
}
