// A Vite plugin: what only the checks read (sources and their quotes) stays out of what phones download.

const keepForScreens = (key, value) => (key === 'sources' || key === 'about' ? undefined : value);

/** Takes `sources` and `about` out of content/**\/*.json; everything else is handed on as it is. */
export function stripSources() {
  return {
    name: 'strip-sources',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/content\/[a-z]{2}\/\w+\.json$/.test(id.split('?')[0])) return null;
      return { code: JSON.stringify(JSON.parse(code), keepForScreens), map: null };
    },
  };
}
