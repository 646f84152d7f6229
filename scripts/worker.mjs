// Worker threads do not inherit tsx: this entry brings it along. Each half is loaded when it is first needed.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { asMendable, PressmarkError } = await import('./errors.ts');
const ingest = () => import('./ingest-steps.ts');
const write = () => import('./write-steps.ts');
const render = () => import('./render/render-steps.ts');

// Tinypool puts what it was given behind what it says itself.
const profile = workerData?.[1]?.profile ?? null;

const layouts = workerData?.[1]?.layouts ?? null;
if (layouts !== null) (await import('./layout-overrides.ts')).useLayouts(layouts);

const step = (half, name) => async (job) => {
  const work = async () => {
    try {
      return await (await half())[name](job);
    } catch (error) {
      // On the way between threads an error keeps nothing but its message.
      const mendable = error instanceof PressmarkError ? error : asMendable(error);
      if (mendable === null) throw error;
      const { code, message, where } = mendable;
      return { refused: { code, message, where } };
    }
  };
  if (profile === null) return work();
  const { profiled } = await import('./profile.ts');
  return profiled(profile, name, work);
};

export const sketchTexts = step(ingest, 'sketchTexts');
export const extractTexts = step(ingest, 'extractTexts');
export const writeArticles = step(write, 'writeArticles');
export const describeArticles = step(render, 'describeArticles');
export const renderArticles = step(render, 'renderArticles');
export const renderPages = step(render, 'renderPages');
export const indexArticles = step(render, 'indexArticles');
