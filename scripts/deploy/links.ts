/** Whether every link of a built site leads somewhere: pages, anchors in them, pictures, scripts, feeds, sitemaps. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';
import { PressmarkError } from '../errors.ts';

export interface BrokenLink {
  /** Path of the file that has the link, below the site. */
  readonly file: string;
  readonly href: string;
}

export interface CheckedLinks {
  readonly files: number;
  readonly links: number;
  /** In the order of the files; a link that stands in many is told for each. */
  readonly broken: readonly BrokenLink[];
}

/** Reads every page, feed and sitemap below `out`. Throws a {@link PressmarkError} where no site is. */
export function checkLinks(out: string): CheckedLinks {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  if (!files.includes('index.html')) {
    throw new PressmarkError('no-such-site', 'there is no built site here', {
      file: out,
      remedy: 'Build it first: npm run build.',
    });
  }
  const site = new Set(files);
  const base = baseOf(readFileSync(join(out, 'index.html'), 'utf8'));
  const anchors = new Map<string, ReadonlySet<string>>();
  const wanted: { readonly file: string; readonly href: string; readonly to: Target }[] = [];
  let read = 0;
  let links = 0;
  const broken: BrokenLink[] = [];
  for (const file of files) {
    if (!/\.(?:html|xml)$/.test(file)) continue;
    read++;
    const { ids, hrefs } = readLinks(readFileSync(join(out, file), 'utf8'), file.endsWith('.xml'));
    if (ids.size > 0) anchors.set(file, ids);
    for (const href of hrefs) {
      const to = targetOf(href, file, base, site);
      if (to === 'elsewhere') continue;
      links++;
      if (to === null) broken.push({ file, href });
      else if (to.anchor !== '') wanted.push({ file, href, to });
    }
  }
  for (const { file, href, to } of wanted)
    if (anchors.get(to.file)?.has(to.anchor) !== true) broken.push({ file, href });
  return { files: read, links, broken };
}

interface Base {
  readonly origin: string | null;
  readonly prefix: string;
}

interface Target {
  readonly file: string;
  readonly anchor: string;
}

/** The site's own address, as its front page tells it. */
function baseOf(home: string): Base {
  const prefix = /<body[^>]* data-prefix="([^"]*)"/.exec(home)?.[1] ?? '/';
  const canonical = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(home)?.[1] ?? null;
  return { origin: canonical, prefix };
}

function readLinks(text: string, isXml: boolean) {
  const ids = new Set<string>();
  const hrefs = new Set<string>();
  let inAddress = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const attribute of ['href', 'src', 'action'] as const) {
          const value = attributes[attribute];
          if (value !== undefined) hrefs.add(value.trim());
        }
        for (const one of (attributes.srcset ?? '').split(/,\s+/))
          if (one.trim() !== '') hrefs.add(one.trim().split(/\s/)[0] ?? '');
        if (attributes.id !== undefined) ids.add(attributes.id);
        const refresh = attributes['http-equiv'] === 'refresh' ? attributes.content : undefined;
        const leads = refresh === undefined ? null : /url=(.*)$/i.exec(refresh)?.[1];
        if (leads != null) hrefs.add(leads);
        inAddress = isXml && name === 'loc';
      },
      ontext(value) {
        if (inAddress && value.trim() !== '') hrefs.add(value.trim());
      },
      onclosetag() {
        inAddress = false;
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  );
  parser.end(text);
  return { ids, hrefs };
}

/** The file that a link leads to; null where there is none. */
function targetOf(
  href: string,
  from: string,
  { origin, prefix }: Base,
  site: ReadonlySet<string>,
): Target | 'elsewhere' | null {
  const own = origin !== null && href.startsWith(`${origin}/`) ? href.slice(origin.length) : href;
  // A template in an OpenSearch description, an address elsewhere, a letter to somebody.
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(own)) return 'elsewhere';
  const hash = own.indexOf('#');
  const [whole, anchor] = hash < 0 ? [own, ''] : [own.slice(0, hash), own.slice(hash + 1)];
  const path = decoded(whole.split('?')[0] ?? '');
  if (path === null) return null;
  if (path === '') return { file: from, anchor: decoded(anchor) ?? '' };
  if (path.startsWith('/') && !path.startsWith(prefix)) return null;
  const below = path.startsWith('/')
    ? path.slice(prefix.length)
    : posix.join(posix.dirname(from), path).replace(/^\.\/?/, '');
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  return site.has(file) ? { file, anchor: decoded(anchor) ?? '' } : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // a stray percent sign: no such address
  }
}
