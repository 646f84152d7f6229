/** Tests are hermetic: whatever would leave this machine throws. */
import net from 'node:net';

const LOCAL = new Set(['127.0.0.1', '::1', 'localhost']);
const connect = net.Socket.prototype.connect;

function hostOf(args: readonly unknown[]): string | null {
  const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { host?: string; path?: string };
    return path === undefined ? (host ?? 'localhost') : null; // a path is a local socket
  }
  return typeof first === 'number' ? (typeof args[1] === 'string' ? args[1] : 'localhost') : null;
}

net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== null && !LOCAL.has(host)) throw new Error(`a test tried to reach ${host}`);
  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof connect;
