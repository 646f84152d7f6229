/** The pages, for the renderer: each takes plain views and gives a whole document. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export { AboutPage } from './pages/about.tsx';
export { ArchivePage } from './pages/archive.tsx';
export { ArticlePage } from './pages/article.tsx';
export { CorrectionsPage } from './pages/corrections.tsx';
export { HomePage } from './pages/home.tsx';
export { ListPage } from './pages/list.tsx';
export { NotFoundPage } from './pages/not-found.tsx';
export { OfflinePage } from './pages/offline.tsx';
export { PublisherIndexPage } from './pages/publisher-index.tsx';
export { SearchPage } from './pages/search.tsx';
export { SourcePage } from './pages/source.tsx';
export { SubjectIndexPage, SubjectPartPage } from './pages/subject-index.tsx';
export { TombstonePage, WithdrawalsPage } from './pages/withdrawals.tsx';
export { YearPage } from './pages/year.tsx';

/** A document as text. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
