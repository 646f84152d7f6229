/** The files for hosts that lie in the site itself: `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. */
import { type DeployRules, RULES_FILE, SPECULATION_FILE, SPECULATION_RULES } from './rules.ts';

/** Cloudflare Pages reads so many lines, and 100 KB of them; what is left out is led on by a page. */
const MOST_REDIRECTS = 2_000;
const MOST_BYTES = 100_000;

export function siteFiles(rules: DeployRules): ReadonlyMap<string, string> {
  const redirects = writeRedirects(rules);
  return new Map([
    ['_headers', writeHeaders(rules)],
    ...(redirects === '' ? [] : [['_redirects', redirects] as const]),
    [SPECULATION_FILE, `${JSON.stringify(SPECULATION_RULES, null, 1)}\n`],
    [RULES_FILE, `${JSON.stringify(rules, null, 1)}\n`],
    // GitHub Pages would run the site through Jekyll.
    ['.nojekyll', ''],
  ]);
}

/** One folder is a placeholder in both hosts' language; an asterisk may only stand once. */
export function writeHeaders({ prefix, headers }: DeployRules): string {
  return headers
    .map(({ path, headers: values }) => {
      const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${prefix}${path.replace('/*/', '/:group/')}\n${lines.join('')}`;
    })
    .join('\n');
}

export function writeRedirects({ prefix, redirects }: DeployRules): string {
  let [text, bytes] = ['', 0];
  for (const { from, to } of redirects.slice(0, MOST_REDIRECTS)) {
    const line = `${prefix}${encodeURI(from)} ${prefix}${encodeURI(to)} 301\n`;
    bytes += line.length;
    if (bytes > MOST_BYTES) break;
    text += line;
  }
  return text;
}
