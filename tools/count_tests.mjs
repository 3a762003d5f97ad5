// Reads from a test program's output how many tests it ran.

// Each framework's closing lines; several programs in one output add up.
const readers = [
  // doctest: [doctest] test cases:  17 |  17 passed | 0 failed | 0 skipped
  { passed: /^\[doctest\] test cases:.*?(\d+) passed/gm, failed: /^\[doctest\] test cases:.*?(\d+) failed/gm },
  // node --test: # pass 7 (a leading information sign on a terminal)
  { passed: /^[#ℹ] pass (\d+)$/gm, failed: /^[#ℹ] fail (\d+)$/gm },
  // vitest: Tests  1 failed | 12 passed (13)
  { passed: /^\s*Tests .*?(\d+) passed/gm, failed: /^\s*Tests .*?(\d+) failed/gm },
  // our own scripts: 3 passed, 1 failed
  { passed: /^(\d+) passed, \d+ failed$/gm, failed: /^\d+ passed, (\d+) failed$/gm },
  // Playwright: 12 passed (3.1s), and 1 failed on a line of its own
  { passed: /^\s+(\d+) passed \(/gm, failed: /^\s+(\d+) failed$/gm },
];

const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

export const withoutColours = (output) => output.replaceAll(/\x1b\[[0-9;]*m/g, '');

// A program that prints no counts is one test, passed when it ended well.
export function countTests(output, endedWell) {
  const text = withoutColours(output);
  for (const { passed, failed } of readers) {
    const counts = { passed: sum(text, passed), failed: sum(text, failed) };
    if (counts.passed + counts.failed > 0) return counts;
  }
  return endedWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
