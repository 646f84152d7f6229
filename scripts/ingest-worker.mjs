// Worker threads do not inherit tsx: this entry brings it along.
import { register } from 'tsx/esm/api';

register();
export const { extractTexts, writeArticles } = await import('./ingest-steps.ts');
