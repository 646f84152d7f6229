/** What hosts read from elsewhere than the site: configuration of servers, `vercel.json`, a note for object stores. */
import { type DeployRules, HASHED, IMMUTABLE, SHORT, SPECULATION_FILE } from './rules.ts';

/** A file for nginx's `conf.d` or `sites-enabled`; `root` is the folder with the site, a prefix and all aside. */
export function nginxConfig(rules: DeployRules, root: string): string {
  const { prefix } = rules;
  const hashed = hashedPattern();
  const at = (path: string) => quoted(`${prefix}${path}`);
  return `# Pressmark wrote this from the built site: write it again after each change of withdrawals or addresses.
server {
    listen 80;
    listen [::]:80;
    server_name ${serverName(rules)};

    root ${quoted(root)};
    ${prefix === '/' ? '# The site stands at /.' : `# The site stands below ${prefix}: the folder itself does not say so.`}
    index index.html;
    charset utf-8;
    charset_types text/html text/css text/xml application/xml application/json text/javascript;
    absolute_redirect off;
    server_tokens off;

    types {
        text/html html;
        text/css css;
        text/javascript js mjs;
        application/json json;
        application/xml xml;
        text/plain txt;
        text/csv csv;
        image/svg+xml svg;
        image/png png;
        image/jpeg jpg jpeg;
        image/webp webp;
        image/avif avif;
        font/woff2 woff2;
        application/gzip gz;
        application/octet-stream pagefind pf_meta pf_index pf_filter pf_fragment;
    }
    default_type application/octet-stream;

    gzip on;
    gzip_static on;
    gzip_vary on;
    gzip_min_length 600;
    gzip_types text/css text/javascript application/json application/xml text/plain text/csv image/svg+xml;

${headerLines(rules, '    ')}    add_header Cache-Control "$pressmark_cache" always;

    error_page 404 ${at('404.html')};
    location = ${at('404.html')} {
        ${alias(rules, root, '404.html')}
        internal;
    }
    location = ${at('speculation.json')} {
        ${alias(rules, root, 'speculation.json')}
        types { }
        default_type application/speculationrules+json;
    }
    # For hosts only.
    location ~ ^${escapeRegex(prefix)}(?:_headers|_redirects|\\.) {
        return 404;
    }
    # Originals are in the encoding that they were found in.
    location ~ ^${escapeRegex(prefix)}(articles/[^/]+/original\\.txt)$ {
        charset off;
        ${prefix === '/' ? '' : `alias ${quoted(`${root}/$1`)};`}
    }
${rules.gone.map(({ path, status }) => goneLocation(rules, path, status, root)).join('')}${rules.redirects
  .map(({ from, to }) => `    location = ${at(from)} {\n        return 301 ${at(encodeURI(to))};\n    }\n`)
  .join('')}    location ${prefix === '/' ? '/' : prefix} {
        ${prefix === '/' ? '' : `alias ${quoted(`${root}/`)};`}
    }
}

map $uri $pressmark_cache {
    default "${SHORT}";
    "~^${escapeRegex(prefix)}(?:${hashed})" "${IMMUTABLE}";
}
`.replace(/^[ ]+\n/gm, '');
}

function goneLocation(rules: DeployRules, path: string, status: number, root: string): string {
  const at = quoted(`${rules.prefix}${path}`);
  const page = quoted(`${rules.prefix}${path}index.html`);
  // What lay below the article is gone as well.
  return `    location ^~ ${at} {
        error_page ${status} ${page};
        return ${status};
    }
    location = ${page} {
        ${alias(rules, root, `${path}index.html`)}
        internal;
    }
`;
}

/** Below a prefix, paths are not where the folder has them. */
const alias = ({ prefix }: DeployRules, root: string, path: string): string =>
  prefix === '/' ? '' : `alias ${quoted(`${root}/${path}`)};`;

/** A header's type is the server's own business. */
const headerLines = ({ headers }: DeployRules, indent: string): string =>
  Object.entries(headers.find(({ path }) => path === '*')?.headers ?? {})
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;\n`)
    .join('');

/** A site of a Caddyfile. */
export function caddyConfig(rules: DeployRules, root: string): string {
  const { prefix, headers, redirects } = rules;
  const all = Object.entries(headers.find(({ path }) => path === '*')?.headers ?? {});
  const hashed = `path_regexp ^${escapeRegex(prefix)}(?:${hashedPattern()})`;
  const gone = rules.gone.map((one) => ({ ...one, address: quoted(`${prefix}${one.path}*`) }));
  return `# Pressmark wrote this from the built site: write it again after each change of withdrawals or addresses.
${rules.origin ?? ':80'} {
	root * ${quoted(root)}
	encode zstd gzip
	header {
${all.map(([name, value]) => `\t\t${name} ${quoted(value)}\n`).join('')}	}
	@hashed ${hashed}
	header @hashed Cache-Control "${IMMUTABLE}"
	@rest not ${hashed}
	header @rest Cache-Control "${SHORT}"
	header ${prefix}${SPECULATION_FILE} Content-Type application/speculationrules+json
${prefix === '/' ? '' : `\tredir ${quoted(prefix.slice(0, -1))} ${quoted(prefix)} permanent\n`}${redirects
  .map(
    ({ from, to }) =>
      `\tredir ${quoted(`${prefix}${from}`)} ${quoted(`${prefix}${encodeURI(to)}`)} permanent\n`,
  )
  .join(
    '',
  )}${gone.map(({ address, status }) => `\thandle ${address} {\n\t\terror ${status}\n\t}\n`).join('')}	handle_path ${quoted(`${prefix}*`)} {
		file_server {
			precompressed br gzip
			hide .* _headers _redirects
		}
	}
	handle {
		error 404
	}
	handle_errors {
		header Cache-Control "${SHORT}"
${gone
  .map(
    ({ address, path }) =>
      `\t\thandle ${address} {\n\t\t\trewrite * ${quoted(`/${path}index.html`)}\n\t\t\tfile_server\n\t\t}\n`,
  )
  .join('')}		handle {
			rewrite * /404.html
			file_server
		}
	}
}
`;
}

/** Vercel's own file, to lie in the folder that is uploaded. It answers no 410: the page that stands there says it. */
export function vercelConfig({ prefix, headers, redirects }: DeployRules): string {
  const source = (path: string) => `${prefix}${path.replace('/*/', '/:group/').replace(/\*$/, '(.*)')}`;
  return `${JSON.stringify(
    {
      trailingSlash: true,
      headers: headers.map(({ path, headers: values }) => ({
        source: source(path),
        headers: Object.entries(values).map(([key, value]) => ({ key, value })),
      })),
      redirects: redirects.slice(0, VERCEL_REDIRECTS).map(({ from, to }) => ({
        source: `${prefix}${from}`,
        destination: `${prefix}${to}`,
        permanent: true,
      })),
    },
    null,
    2,
  )}\n`;
}

export const VERCEL_REDIRECTS = 1_024;

/** An object store sends what headers each object was uploaded with. */
export function objectStoreNote({ prefix, headers, gone }: DeployRules, out: string): string {
  const from = inShell(out);
  const to = `s3://BUCKET${prefix === '/' ? '' : prefix.slice(0, -1)}`;
  const hashed = HASHED.map((path) => `'${path}'`);
  const policy = headers.find(({ path }) => path === '*')?.headers ?? {};
  return `# First what is named after its contents, then the pages that ask for it, then what is no longer wanted.
aws s3 sync ${from} ${to} --size-only --exclude '*' ${hashed.map((path) => `--include ${path}`).join(' ')} --cache-control '${IMMUTABLE}'
aws s3 sync ${from} ${to} ${hashed.map((path) => `--exclude ${path}`).join(' ')} --exclude '_headers' --exclude '_redirects' --exclude '.*' --cache-control '${SHORT}'
aws s3 sync ${from} ${to} --size-only --delete --exclude '_headers' --exclude '_redirects' --exclude '.*'

# Index document: index.html. Error document: ${prefix.slice(1)}404.html.
# A response headers policy of CloudFront adds the headers that a bucket cannot send:
${Object.entries(policy)
  .map(([name, value]) => `#   ${name}: ${value}\n`)
  .join(
    '',
  )}${gone.length === 0 ? '' : '# A bucket cannot answer 410 or 451; a CloudFront function can, for these addresses:\n'}${gone
  .map(({ path, status }) => `#   ${prefix}${path} ${status}\n`)
  .join('')}`;
}

const inShell = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

function serverName({ origin }: DeployRules): string {
  return origin === null ? '_' : new URL(origin).hostname;
}

/** As nginx and Caddy read it; a variable's sign would be read in it too. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;

/** Below the prefix, as a regular expression that both servers understand. */
const hashedPattern = (): string =>
  HASHED.map((path) => escapeRegex(path).replace('/\\*/', '/[^/]+/').replaceAll('\\*', '.+')).join('|');

const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
