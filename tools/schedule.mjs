// In which order suites begin and what may run beside them: in theirs, two at a time, and a step or one that is `alone` by itself.

const places = 2;

/**
 * Begins each suite in order and resolves when the last has ended. `run(suite)` resolves to whether it held. A suite that needs
 * a step which failed, or which was left out itself, is handed to `leaveOut` instead. Nothing begins once `isOver()` says so.
 */
export async function schedule(suites, { run, leaveOut, isOver = () => false }) {
  const underway = new Set();
  const unbuilt = new Set();
  for (const suite of suites) {
    const alone = suite.alone || suite.step;
    while (underway.size >= (alone ? 1 : places)) await Promise.race(underway);
    if (isOver()) break;
    if (unbuilt.has(suite.needs)) {
      if (suite.step) unbuilt.add(suite.name);
      leaveOut(suite);
      continue;
    }
    const ended = run(suite).then((held) => {
      if (suite.step && !held) unbuilt.add(suite.name);
      underway.delete(ended);
    });
    underway.add(ended);
    if (alone) await ended;
  }
  await Promise.all(underway);
}
