import { expect, it } from 'vitest';
import { jsonLdOf } from '../../scripts/render/json-ld.ts';
import type { Site } from '../../scripts/render/site.ts';
import { article } from '../layouts/sample.ts';
import { settings } from './sample.ts';

it('tells persons from desks among the authors', () => {
  const authors = ['Ana Bell', 'Reuters Staff'].map((text) => ({ href: '/', text }));
  const data = JSON.parse(jsonLdOf({ settings } as Site, { ...article, authors }));
  expect(data.author).toEqual([
    { '@type': 'Person', name: 'Ana Bell' },
    { '@type': 'Organization', name: 'Reuters Staff' },
  ]);
});
