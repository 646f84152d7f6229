/** The real browser that tests look at the site with: where it is, and how to get one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const HOW = `Tests need Chromium and found none.
  As root on Debian or Ubuntu:  apt-get update && apt-get install --yes chromium
  Elsewhere: install Chromium or Chrome and set PRESSMARK_BROWSER to its path.`;

/** Path of Chromium, or null: `PRESSMARK_BROWSER`, else the first one on the PATH. */
export function findBrowser(): string | null {
  const chosen = process.env.PRESSMARK_BROWSER;
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable) ?? null;
}

/** Path of Chromium, installed from Debian's packages if need be and allowed; else an error that says how. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', '--quiet', '--yes', ...args];
    return spawnSync(command, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  };
  console.log('No Chromium on this machine: installing the package `chromium` for the browser tests.');
  if (apt('update') === 0) apt('install', '--no-install-recommends', 'chromium');
  const installed = findBrowser();
  if (installed === null) throw new Error(HOW);
  return installed;
}

/** Chromium's switches for a machine without screen, sandbox user or network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: either way not this one
  }
}
