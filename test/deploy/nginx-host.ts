/** Debian's nginx with a written configuration, on a free port of this machine. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether nginx is there, or could be installed from Debian's packages. */
export function ensureNginx(): boolean {
  if (isThere()) return true;
  if (process.getuid?.() === 0) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['--quiet', '--yes', ...args], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status;
    console.log(
      'No nginx on this machine: installing the package `nginx-light` for the tests of its configuration.',
    );
    if (apt('install', '--no-install-recommends', 'nginx-light') !== 0 && apt('update') === 0)
      apt('install', '--no-install-recommends', 'nginx-light');
  }
  if (isThere()) return true;
  console.warn(
    'NOT TESTED: the configuration for nginx, which is not on this machine: apt-get install nginx-light',
  );
  return false;
}

/** Debian has it where the PATH of others does not lead. */
const PATH = `${process.env.PATH}:/usr/sbin`;
const isThere = (): boolean => spawnSync('nginx', ['-v'], { env: { ...process.env, PATH } }).status === 0;

export interface NginxHost {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves with the configuration as it was written, but for the port. Throws with what nginx says where it does not start. */
export async function startNginx(config: string): Promise<NginxHost> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-nginx-'));
  const port = await freePort();
  const site = config.replace(/listen 80;\n.*\n/, `listen 127.0.0.1:${port};\n`);
  writeFileSync(join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; ${isRoot ? 'user root;' : ''} pid ${folder}/pid; error_log stderr; events {}
http { access_log off; ${temporary} include ${folder}/site.conf; }`,
  );
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    env: { ...process.env, PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(nginx, origin);
  const close = async () => {
    nginx.kill('SIGTERM');
    await new Promise((done) => nginx.once('exit', done));
    rmSync(folder, { recursive: true });
  };
  return { origin, close };
}

async function answers(nginx: ChildProcess, origin: string): Promise<void> {
  let said = '';
  nginx.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  for (let tries = 0; tries < 100; tries++) {
    if (nginx.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    const answer = await fetch(origin).catch(() => null);
    if (answer !== null) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx does not answer: ${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
