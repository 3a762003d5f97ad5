// Hears every request that any part of the browser sends anywhere but to the app's own origin, and lets none through.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Errands of Debian's Chromium itself, which its switches do not stop; a request of the app to one of these is seen page by page. */
const browsersOwn = /^(update|content-autofill|optimizationguide-pa)\.googleapis\.com$|^(accounts|clients\d|android\.clients|mtalk)\.google\.com$|\.gvt1\.com$/;

export interface Recorder {
  /** Host of each request, in order. */
  readonly heard: string[];
  /** Chromium switches that send everything here, other ports of this machine included, except to these origins. */
  switches(...origins: string[]): string[];
  stop(): void;
}

/** A proxy: pages, workers and the service worker cannot go round it, whatever their requests look like. */
export async function record(): Promise<Recorder> {
  const heard: string[] = [];
  const hear = (address: string): void => {
    const { hostname, host } = new URL(address);
    if (!browsersOwn.test(hostname)) heard.push(host);
  };
  const proxy = createServer((request, response) => {
    hear(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, socket) => {
    hear(`https://${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    heard,
    switches: (...origins) => {
      const hosts = origins.map((origin) => new URL(origin).host);
      return [`--proxy-server=http://127.0.0.1:${port}`, `--proxy-bypass-list=<-loopback>;${hosts.join(';')}`];
    },
    stop: () => void proxy.close(),
  };
}
