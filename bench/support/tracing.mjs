// What the page's main thread did in one go, in processor time: the same on a busy machine as on a quiet one.

/** Runs `work`; the longest task of the page's main thread meanwhile, milliseconds of processor time. */
export async function longestTask(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const place = ({ pid, tid }) => `${pid}/${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(place));
  const tasks = events.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && event.tdur !== undefined && main.has(place(event)));
  if (tasks.length === 0) throw new Error('the browser traced no task of the page');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}
