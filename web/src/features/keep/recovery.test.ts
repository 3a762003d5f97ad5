// The code counts only after two of its groups came back right.
import { beforeEach, expect, test } from 'vitest';
import { RecoverySetup, tidy } from './recovery.svelte';

const confirmed: string[][] = [];
const made = ['AAAA1', 'BBBB2', 'CCCC3', 'DDDD4', 'EEEE5', 'FFFF6', 'GGGG7'];
let forgotten = 0;
const codes = {
  newRecoveryCode: async () => [...made],
  confirmRecoveryCode: async (groups: string[]) => void confirmed.push(groups),
  forgetRecoveryCode: async () => void forgotten++,
};

beforeEach(() => void (confirmed.length = 0));

test('two_different_groups_are_asked_back', async () => {
  const setup = new RecoverySetup(codes);
  await setup.make();
  expect(setup.phase).toBe('show');
  expect(setup.asked[0]).toBeLessThan(setup.asked[1]);
});

test('a_wrong_group_is_named_and_nothing_is_confirmed', async () => {
  const setup = new RecoverySetup(codes);
  await setup.make();
  setup.toCheck();
  setup.answers = [made[setup.asked[0]] ?? '', 'wrong'];
  await setup.check();
  expect(setup.wrong).toBe(setup.asked[1]);
  expect(confirmed).toEqual([]);
});

test('two_right_groups_in_small_letters_confirm_the_code_and_forget_it', async () => {
  const setup = new RecoverySetup(codes);
  await setup.make();
  setup.toCheck();
  setup.answers = [(made[setup.asked[0]] ?? '').toLowerCase(), ` ${made[setup.asked[1]]} `];
  await setup.check();
  expect(setup.phase).toBe('done');
  expect(confirmed).toEqual([made]);
  expect(setup.groups).toEqual([]);
});

test('a_code_left_for_later_is_forgotten_here_and_in_the_core', async () => {
  const setup = new RecoverySetup(codes);
  await setup.make();
  forgotten = 0;
  await setup.leave();
  expect([setup.groups, forgotten]).toEqual([[], 1]);
});

test('letters_that_look_like_figures_are_read_as_figures', () => {
  expect(tidy('o1l i')).toBe('0111');
});
