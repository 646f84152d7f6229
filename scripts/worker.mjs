// Worker threads do not inherit tsx: this entry brings it along. Each half is loaded when it is first needed.
import { register } from 'tsx/esm/api';

register();
const ingest = () => import('./ingest-steps.ts');
const render = () => import('./render/render-steps.ts');

export const sketchTexts = async (job) => (await ingest()).sketchTexts(job);
export const extractTexts = async (job) => (await ingest()).extractTexts(job);
export const writeArticles = async (job) => (await ingest()).writeArticles(job);
export const describeArticles = async (job) => (await render()).describeArticles(job);
export const renderArticles = async (job) => (await render()).renderArticles(job);
export const renderPages = async (job) => (await render()).renderPages(job);
export const indexArticles = async (job) => (await render()).indexArticles(job);
