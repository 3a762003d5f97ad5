// The one Trusted Types policy of this app: it lets through the constant script addresses it was made for.

import { CoreError } from './errors';

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): {
    createScriptURL(url: string): string;
  };
}

/** Call once per realm; the result turns an allowed address into what `Worker` and `register` accept. */
export function trustedUrls(allowed: readonly string[]): (url: string) => string {
  const pass = (url: string): string => {
    if (!allowed.includes(url)) throw new CoreError('unexpected', 'script address');
    return url;
  };
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (factory === undefined) return pass;
  const policy = factory.createPolicy('evenkeel', { createScriptURL: pass });
  return (url) => policy.createScriptURL(url);
}
