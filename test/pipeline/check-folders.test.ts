import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolders } from '../../scripts/check-folders.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pressmark-folders-'));
  await mkdir(join(root, 'archive/scraped'), { recursive: true });
  await mkdir(join(root, 'elsewhere'));
  await writeFile(join(root, 'elsewhere/1.txt'), 'A text.');
  await symlink(join(root, 'archive'), join(root, 'way-to-archive'));
});
afterAll(() => rm(root, { recursive: true }));

function check(from: string, content: string, out: string): Promise<void> {
  return checkFolders({ from: join(root, from), content: join(root, content), out: join(root, out) });
}

describe('folders of a build', () => {
  it.each([
    ['archive/scraped', 'archive', '_site'],
    ['archive/scraped/', 'archive/', 'archive/_site/'],
    ['elsewhere', 'archive', '_site'],
    ['elsewhere', 'elsewhere-archive', 'elsewhere-site'],
    ['not/there', 'nor/this', 'nor/that'],
  ])('may be %s, %s and %s', async (from, content, out) => {
    await check(from, content, out);
  });

  it.each([
    ['a site that would replace the archive', 'archive/scraped', 'archive', '.'],
    ['a site that would replace the texts', 'elsewhere', 'archive', 'elsewhere'],
    ['a site that would replace the archive by a link', 'archive/scraped', 'archive', 'way-to-archive'],
    ['a site among the texts', 'archive/scraped', 'archive', 'archive/scraped/_site'],
    [
      'a site that is not there yet among linked texts',
      'archive/scraped',
      'archive',
      'way-to-archive/scraped/a/b',
    ],
    ['an archive among the texts', 'elsewhere', 'elsewhere/archive', '_site'],
    ['an archive that is the texts', 'elsewhere', 'elsewhere', '_site'],
    ['a file for a folder of texts', 'elsewhere/1.txt', 'archive', '_site'],
  ])('may not be %s', async (_, from, content, out) => {
    await expect(check(from, content, out)).rejects.toMatchObject({ code: 'unsafe-folders' });
  });
});
