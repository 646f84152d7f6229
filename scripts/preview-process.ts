/** A process that makes pages ahead of the next build; see `previews.ts`, which starts it with the content folder. */
import { PressmarkError } from './errors.ts';
import { ownLayouts, useLayouts } from './layout-overrides.ts';
import type { Preview } from './render/preview.ts';

/** What is asked, and the answer: null where there is no page to show. */
export interface Asked {
  readonly name: string;
}
export interface Answered {
  readonly name: string;
  readonly preview: Preview | null;
}

const content = process.argv[2] ?? 'content';
const layouts = ownLayouts(content);
if (layouts !== null) useLayouts(layouts);
const opened = import('./render/preview.ts').then(({ openPreviews }) => openPreviews(content));

// Then there is nothing to wait for.
opened.then((make) => make ?? process.disconnect(), stop);

// One at a time: they share a folder.
let last: Promise<void> = Promise.resolve();
process.on('message', ({ name }: Asked) => {
  last = last.then(async () => {
    process.send?.({ name, preview: await make(name) } satisfies Answered);
  });
});
process.on('disconnect', () => process.exit());

function stop(error: unknown): void {
  console.error(error);
  process.exit(1);
}

async function make(name: string): Promise<Preview | null> {
  try {
    return (await (await opened)?.(name)) ?? null;
  } catch (error) {
    // What a person has to put right the build itself tells.
    if (!(error instanceof PressmarkError)) console.error(error);
    return null;
  }
}
