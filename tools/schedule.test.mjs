// Facts about which suites run beside each other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schedule } from './schedule.mjs';

// Runs suites that end in the order of `ends`; tells what began and ended, in order.
async function told(suites, ends, more = {}) {
  const log = [];
  const waiting = new Map();
  const leaving = [];
  const all = schedule(suites, {
    run: ({ name }) => {
      log.push(`+${name}`);
      return new Promise((resolve) => waiting.set(name, resolve));
    },
    leaveOut: ({ name }) => leaving.push(name),
    ...more,
  });
  for (const [name, held] of ends) {
    while (!waiting.has(name)) await new Promise(setImmediate);
    log.push(`-${name}`);
    waiting.get(name)(held);
  }
  await all;
  return { order: log.join(' '), leaving };
}

test('two run side by side and the third begins when one of them ends', async () => {
  const { order } = await told([{ name: 'a' }, { name: 'b' }, { name: 'c' }], [['b', true], ['c', true], ['a', true]]);
  assert.equal(order, '+a +b -b +c -c -a');
});

test('a step and one that is alone have the machine to themselves', async () => {
  const suites = [{ name: 'build', step: true }, { name: 'a' }, { name: 'browser', alone: true }, { name: 'b' }];
  const { order } = await told(suites, [['build', true], ['a', true], ['browser', true], ['b', true]]);
  assert.equal(order, '+build -build +a -a +browser -browser +b -b');
});

test('what needs a step that failed is left out, and so is what needs a step that was left out', async () => {
  const suites = [{ name: 'wasm', step: true }, { name: 'web', step: true, needs: 'wasm' }, { name: 'browser', needs: 'web' }, { name: 'a' }];
  const { order, leaving } = await told(suites, [['wasm', false], ['a', true]]);
  assert.equal(order, '+wasm -wasm +a -a');
  assert.deepEqual(leaving, ['web', 'browser']);
});

test('a test that failed holds up nothing but itself', async () => {
  const { leaving } = await told([{ name: 'a' }, { name: 'b', needs: 'a' }], [['a', false], ['b', true]]);
  assert.deepEqual(leaving, []);
});

test('nothing begins any more once it is over, and what runs is waited for', async () => {
  let over = false;
  const { order } = await told([{ name: 'a', step: true }, { name: 'b' }], [['a', true]], { isOver: () => over || ((over = true), false) });
  assert.equal(order, '+a -a');
});
