// Worker threads do not inherit tsx: this entry brings it along.
import { register } from 'tsx/esm/api';

register();
export const { describeArticles, renderArticles, renderPages, indexArticles } = await import(
  './render-steps.ts'
);
