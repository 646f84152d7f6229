/** An archive made of attacks: each payload in the body of a text, in its headline, in a sidecar, and in an article file. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { put } from '../pipeline/archive.ts';
import { PAYLOADS } from './payloads.ts';

export interface Attack {
  /** Stands in the text beside the payload: where it is seen, that is the attack's page. */
  readonly mark: string;
  readonly name: string;
  readonly payload: string;
  readonly place: 'body' | 'headline' | 'sidecar' | 'article';
}

const PLACES: readonly Attack['place'][] = ['body', 'headline', 'sidecar', 'article'];

export function allAttacks(): readonly Attack[] {
  const attacks: Attack[] = [];
  for (const [family, payloads] of Object.entries(PAYLOADS))
    payloads.forEach((payload, index) => {
      for (const place of PLACES) {
        const mark = `mark${String(attacks.length).padStart(4, '0')}`;
        attacks.push({ mark, name: `${family} ${index} in the ${place}`, payload, place });
      }
    });
  return attacks;
}

/** Sentences that no two attacks share, so that none is taken for a copy of another. */
function prose(mark: string, round: number): string {
  const seed = Number(mark.slice(4)) * 7 + round;
  const things = [
    'harbour',
    'mill',
    'bridge',
    'orchard',
    'ferry',
    'library',
    'quarry',
    'lighthouse',
    'market',
    'tower',
    'well',
  ];
  const did = [
    'was painted',
    'was closed',
    'burned down',
    'was sold',
    'was rebuilt',
    'reopened',
    'was searched',
  ];
  const who = ['the council', 'a baker', 'two sailors', 'the school', 'an engineer', 'the choir', 'a widow'];
  const pick = (list: readonly string[], step: number) => list[(seed * step + round) % list.length];
  return `The ${pick(things, 3)} ${pick(did, 5)} by ${pick(who, 11)} ${seed + 2} days after the ${pick(things, 13)} of ${mark} ${pick(did, 17)}, witnesses said.`;
}

const sheet = (mark: string, headline: string, middle: string): string =>
  [
    `Home\nNews\nSport\n\n${headline}\n\nBy Ada Finch\n2 May 2019\n`,
    prose(mark, 0),
    prose(mark, 1),
    middle,
    prose(mark, 2),
    prose(mark, 3),
    'Share\nSubscribe to our newsletter',
  ].join('\n\n');

/** Writes all of them below `root`: `texts/` and `content/`. */
export function writeAttacks(root: string, attacks: readonly Attack[]): void {
  for (const { mark, payload, place } of attacks) {
    const file = join(root, 'texts', place, `${mark}.txt`);
    if (place === 'body') put(file, sheet(mark, `Report ${mark}`, payload));
    else if (place === 'headline')
      put(file, sheet(mark, `${mark} ${payload.replaceAll('\n', ' ')}`, payload));
    else if (place === 'sidecar') {
      put(file, sheet(mark, `Report ${mark}`, prose(mark, 4)));
      put(file.replace(/txt$/, 'json'), JSON.stringify(sidecarOf(mark, payload)));
    } else put(join(root, 'content/articles', `${mark}.md`), articleOf(mark, payload));
  }
}

const sidecarOf = (mark: string, payload: string) => ({
  title: `${mark} ${payload}`,
  deck: payload,
  authors: [payload],
  source: payload,
  tags: [payload, `tag ${payload}`],
  date: '2019-05-02',
  image: { file: 'picture.png', caption: payload, credit: payload, alt: payload },
  __proto__: { polluted: true },
});

/** As a person would paste it: facts by a YAML library, the body as it is. */
function articleOf(mark: string, payload: string): string {
  const shown = payload.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim() || mark;
  const facts = stringify({
    id: mark,
    title: `${mark} ${shown}`,
    deck: shown,
    authors: [shown],
    publisher: shown,
    dateline: shown,
    subjects: [{ name: shown, kind: 'topic' }],
    captions: [{ text: shown, credit: shown }],
    related: [{ kind: 'link', title: shown, url: 'javascript:top.pwned=1' }],
    corrections: [{ date: '2020', text: shown }],
  });
  return `---\n${facts}---\n\n${prose(mark, 0)}\n\n${payload}\n\n${prose(mark, 1)}\n`;
}

/** Names, links, devices and pictures that would lead astray; gives what is to be closed. */
export async function writeOddFiles(root: string): Promise<readonly Server[]> {
  const texts = join(root, 'texts');
  const names = [
    '-rf.txt',
    'CON.txt',
    'a"b.txt',
    "a'b.txt",
    'a<script>top.pwned=1<_script>.txt',
    'a\nb.txt',
    'a%2e%2e%2fb.txt',
    '{{7*7}}.txt',
    '&amp;.txt',
    `${'n'.repeat(251)}.txt`,
    '.hidden.txt',
    'ünï\u202etxt.cod.txt',
    '__proto__.txt',
    'constructor.txt',
  ];
  names.forEach((name, at) => {
    put(
      join(texts, 'names', name),
      sheet(`mark${9000 + at}`, `Odd name ${at}`, prose(`mark${9000 + at}`, 5)),
    );
  });
  const raw = Buffer.concat([Buffer.from(`${texts}/names/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]);
  writeFileSync(raw, sheet('mark9100', 'Name without UTF-8', prose('mark9100', 5)));
  symlinkSync('/etc/passwd', join(texts, 'names/passwd.txt'));
  symlinkSync('.', join(texts, 'names/loop'));
  spawnSync('mkfifo', [join(texts, 'names/pipe.txt')]);
  const socket = createServer();
  await new Promise<void>((done) => socket.listen(join(root, 'texts/socket.txt'), done));
  writePictures(join(texts, 'sidecar'));
  put(join(texts, 'empty.txt'), '');
  put(join(texts, 'zeros.txt'), new Uint8Array(5000));
  put(join(texts, 'one-line.txt'), 'a'.repeat(3_000_000));
  put(join(texts, 'deep.txt'), `${'('.repeat(50_000)}\n${prose('mark9200', 1)}`);
  mkdirSync(join(texts, 'folder.txt'));
  return [socket];
}

/** A picture that claims to be 60,000 pixels wide, a drawing with a script, a script, and a page, under pictures' names. */
function writePictures(folder: string): void {
  const header = Buffer.from('89504e470d0a1a0a0000000d494844520000ea600000ea600806000000', 'hex');
  put(join(folder, 'picture.png'), Buffer.concat([header, Buffer.alloc(64)]));
  put(
    join(folder, 'mark0002.png'),
    '<svg xmlns="http://www.w3.org/2000/svg" onload="top.pwned=1"><script>top.pwned=1</script></svg>',
  );
  put(join(folder, 'mark0006.jpg'), 'GIF89a/*\u0000*/=1;top.pwned=1;');
  put(join(folder, 'mark0010.webp'), '<!doctype html><script>top.pwned=1</script>');
}
