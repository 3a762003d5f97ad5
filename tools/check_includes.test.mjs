// Facts about tools/check_includes: what it refuses, what it lets pass, and that it really ends with an error.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBreaches } from './include_rules.mjs';

const ruleOf = (file, text) => findBreaches(file, text, () => true)[0]?.rule;

test('a lower layer of the core may not include a higher one', () => {
  assert.equal(ruleOf('core/base/a.cpp', '#include "core/vault/frame.hpp"'), 'core/base may use only itself');
  assert.match(ruleOf('core/vault/a.cpp', '#include "core/journal/journal.hpp"'), /core\/vault may use only/);
  assert.match(ruleOf('core/crypto/a.cpp', '#include "core/reflect/read.hpp"'), /core\/crypto may use only base/);
  assert.equal(ruleOf('core/api/a.cpp', '#include "core/journal/journal.hpp"'), undefined);
  assert.equal(ruleOf('core/vault/a.test.cpp', '#include "core/crypto/seal.hpp"'), undefined);
});

test('the server may not include a diary nor anything that opens', () => {
  assert.match(ruleOf('server/main.cpp', '#include "core/journal/journal.hpp"'), /server may use only/);
  assert.match(ruleOf('server/main.cpp', '#include "core/vault/frame.hpp"'), /server may use only/);
  assert.match(ruleOf('server/main.cpp', '#include "core/crypto/open.hpp"'), /opens what is sealed/);
  assert.match(ruleOf('server/main.cpp', '#include "core/crypto/box_open.hpp"'), /opens what is sealed/);
  assert.equal(ruleOf('server/main.cpp', '#include "core/crypto/hash.hpp"'), undefined);
});

test('libsodium is included by core/crypto alone', () => {
  assert.match(ruleOf('core/vault/a.cpp', '#include <sodium.h>'), /only core\/crypto/);
  assert.match(ruleOf('server/a.cpp', '# include <sodium/utils.h>'), /only core\/crypto/);
  assert.equal(ruleOf('core/crypto/a.cpp', '#include <sodium.h>'), undefined);
});

test('the core touches no file and no clock', () => {
  assert.match(ruleOf('core/journal/a.cpp', '#include <fstream>'), /nothing in core/);
  assert.match(ruleOf('core/base/a.hpp', '#include <ctime>'), /nothing in core/);
  assert.equal(ruleOf('core/journal/a.test.cpp', '#include <cstdio>'), undefined);
  assert.equal(ruleOf('cli/a.cpp', '#include <fstream>'), undefined);
});

test('an include that is not a path from the root is refused', () => {
  assert.match(findBreaches('core/base/a.cpp', '#include "id.hpp"', () => false)[0].rule, /from the root/);
});

test('a feature may not import another feature, nor the core a screen', () => {
  assert.match(ruleOf('web/src/features/now/a.ts', "import { b } from '../journal/b';"), /never imports another feature/);
  assert.match(ruleOf('web/src/core/a.ts', "export { b } from '../features/now/b';"), /web\/src\/core may use only/);
  assert.match(ruleOf('web/src/ui/a.svelte', "<script>import { core } from '../core/client.svelte';</script>"), /web\/src\/ui may use only/);
  assert.match(ruleOf('web/src/features/now/a.ts', "const later = await import('../../routes/Now.svelte');"), /features may use only/);
  assert.equal(ruleOf('web/src/features/now/a.ts', "import { b } from './b';\nimport { core } from '../../core/client.svelte';"), undefined);
  assert.equal(ruleOf('web/src/routes/Now.svelte', "import Now from '../features/now/Now.svelte';"), undefined);
});

test('tools may use the command line as a host, and nothing else may', () => {
  assert.equal(ruleOf('tools/a.cpp', '#include "cli/client.hpp"'), undefined);
  assert.match(ruleOf('server/a.cpp', '#include "cli/client.hpp"'), /server may not use cli/);
  assert.match(ruleOf('core/api/a.cpp', '#include "cli/client.hpp"'), /core may not use cli/);
});

test('only tests may include what lies in tests', () => {
  assert.match(ruleOf('core/vault/a.cpp', '#include "tests/support/b.hpp"'), /core may not use tests/);
  assert.equal(ruleOf('core/vault/a.test.cpp', '#include "tests/support/b.hpp"'), undefined);
});

test('only the core folder of the web app loads the wasm', () => {
  assert.match(ruleOf('web/src/features/now/a.ts', "import url from '$wasm/keel.wasm?url';"), /only web\/src\/core/);
  assert.equal(ruleOf('web/src/core/session.ts', "import url from '$wasm/keel.wasm?url';"), undefined);
});

test('the line of the breach is named', () => {
  const text = '// purpose\n#include <vector>\n\n#include "core/vault/frame.hpp"\n';
  assert.deepEqual(findBreaches('core/base/a.cpp', text, () => true).map(({ line }) => line), [4]);
});

test('the program ends with an error for a bad include and names the place', () => {
  const root = mkdtempSync(join(tmpdir(), 'includes-'));
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('core/vault/frame.hpp', '// frame\n');
  write('core/base/id.cpp', '// id\n#include "core/vault/frame.hpp"\n');
  const check = () => spawnSync(fileURLToPath(new URL('check_includes', import.meta.url)), [root], { encoding: 'utf8' });
  const refused = check();
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /^core\/base\/id\.cpp:2: core\/base may use only itself$/m);
  write('core/base/id.cpp', '// id\n');
  assert.equal(check().status, 0);
  rmSync(root, { recursive: true });
});
