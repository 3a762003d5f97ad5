// What ./test begins, in this order. A suite: name, the tiers it belongs to, its budget in seconds on two cores
// (a suite that takes three times as long is ended and has failed), and the command, run from the root of the tree.
// Two suites run side by side, so the long ones come first; one that is `alone` uses every core and has the machine to itself.
// A step (a build) is alone and has no tests of its own; when it fails, the suites that need it fail too.
const all = ['quick', 'plain', 'long'];
const full = ['plain', 'long'];

export const suites = [
  { name: 'build dev', step: true, tiers: all, budget: 300, command: 'tools/build dev' },
  { name: 'build wasm', step: true, tiers: all, budget: 180, command: 'tools/build wasm' },
  { name: 'core', tiers: all, budget: 60, needs: 'build dev', command: 'build/dev/keel_tests' },
  { name: 'web types', tiers: all, budget: 60, command: 'npm --prefix web run --silent check' },
  { name: 'web', tiers: all, budget: 45, needs: 'build wasm', command: 'npm --prefix web run --silent test' },
  { name: 'reference', tiers: all, budget: 30, needs: 'build dev', command: 'build/dev/insight_reference tests/reference/insight' },
  { name: 'made-up journals', tiers: all, budget: 20, needs: 'build dev', command: 'build/dev/made-up-tests' },
  { name: 'content checks', tiers: all, budget: 15, command: 'node --test content/checks/*.test.mjs' },
  { name: 'tools', tiers: all, budget: 10, command: 'node --test tools/*.test.mjs' },
  { name: 'includes', tiers: all, budget: 5, command: 'tools/check_includes' },
  { name: 'content', tiers: all, budget: 5, command: 'node content/check.mjs' },
  { name: 'method', tiers: all, budget: 5, command: 'node tools/check_method.mjs' },
  { name: 'accessibility page', tiers: all, budget: 5, command: 'node tools/check_accessibility.mjs' },
  { name: 'api types', tiers: all, budget: 5, needs: 'build dev', command: 'build/dev/generate_api --check web/src/core/api.gen.ts' },

  { name: 'reference in wasm', tiers: full, budget: 15, needs: 'build wasm', command: 'node --no-warnings tools/run_wasm_reference.mjs' },
  { name: 'core in wasm', tiers: full, budget: 60, needs: 'build wasm', command: 'node --no-warnings tools/run_wasm_tests.mjs' },
  { name: 'build web', step: true, tiers: full, budget: 60, needs: 'build wasm', command: 'tools/build web' },
  { name: 'server', tiers: full, budget: 60, needs: 'build dev', command: 'build/dev/evenkeel-server-tests' },
  { name: 'command line', tiers: full, budget: 60, needs: 'build dev', command: 'build/dev/evenkeel-tests' },
  { name: 'sealed server', tiers: full, budget: 5, needs: 'build dev', command: 'tools/check_server_symbols dev' },
  { name: 'browser', alone: true, tiers: ['plain'], budget: 780, needs: 'build web', command: 'npm --prefix web run --silent e2e' },
  { name: 'browser, long', alone: true, tiers: ['long'], budget: 1500, needs: 'build web', command: 'npm --prefix web run --silent e2e' },
  { name: 'build fuzz', step: true, tiers: full, budget: 60, needs: 'build dev', command: 'tools/build dev fuzz_targets' },
  { name: 'fuzz', alone: true, tiers: ['plain'], budget: 60, needs: 'build fuzz', command: 'tools/fuzz 5' },
  { name: 'fuzz, long', alone: true, tiers: ['long'], budget: 1800, needs: 'build fuzz', command: 'tools/fuzz 300' },
  { name: 'build release', step: true, tiers: ['long'], budget: 400, command: 'tools/build release' },
  { name: 'core, fast', tiers: ['long'], budget: 600, needs: 'build release', command: 'KEEL_PROPERTIES=whole build/release/keel_tests' },
  { name: 'sealed server, as people run it', tiers: ['long'], budget: 5, needs: 'build release', command: 'tools/check_server_symbols release' },
];
