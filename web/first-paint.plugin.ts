// Puts the first screens, already drawn, into index.html, so that they stand before any script has come.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Alias, type Plugin } from 'vite';

interface Drawn {
  path: string;
  html: string;
}

const place = '<div id="app"></div>';

/** The app is run once, as on a server, with the same names for its styles; nothing of that server is left afterwards. */
async function draw(root: string, alias: Alias[]): Promise<Drawn[]> {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias },
    plugins: [svelte()],
  });
  try {
    const { drawn } = await server.ssrLoadModule('/src/first-paint.ts');
    return drawn as Drawn[];
  } finally {
    await server.close();
  }
}

const scripts = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*? (?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?/g;
const firstScript = '<script src="/first.js"></script>';

/** What is seen comes first: on a thin line the app's scripts wait for a drawn screen. public/first.js asks for them. */
function scriptsLast(html: string, drawn: Drawn[]): string {
  const addresses = [...html.matchAll(scripts)].map(([, address]) => address);
  if (addresses.length === 0 || !html.includes(firstScript)) throw new Error('index.html does not start the app as expected');
  const start = `<meta name="start" content="${addresses.join(' ')}" data-drawn="${drawn.map((one) => one.path).join(' ')}" />`;
  return html.replace(scripts, '').replace(firstScript, () => `${start}\n    ${firstScript}`);
}

export function firstPaint(): Plugin {
  let root = '';
  let alias: Alias[] = [];
  return {
    name: 'first-paint',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      alias = config.resolve.alias;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        if (!html.includes(place)) throw new Error('index.html has no place for the first screens');
        const screens = await draw(root, alias);
        const inside = screens.map((one) => `<div data-drawn="${one.path}">${one.html}</div>`).join('');
        return scriptsLast(html, screens).replace(place, () => `<div id="app">${inside}</div>`);
      },
    },
  };
}
