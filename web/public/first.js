// Before the first paint: the look that was chosen, and which drawn screen this address shows. After it: the app's scripts.
// A tap before the app listens is kept.
{
  const root = document.documentElement;
  const chosen = () => {
    try {
      return JSON.parse(localStorage.getItem('look')) ?? {};
    } catch {
      return {};
    }
  };
  const { theme, motion, textSize } = chosen();
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (motion === 'reduced') root.dataset.motion = motion;
  if (textSize > 100 && textSize <= 200) root.style.fontSize = `${textSize}%`;
  root.dataset.at = location.pathname;
  const keep = (event) => (root.early = event.target.closest('button'));
  addEventListener('click', keep);
  root.listening = () => {
    removeEventListener('click', keep);
    root.early?.click();
  };

  // The scripts that the app begins with, the first of which starts it; the others are asked for at once, not one after the other.
  const { content, dataset } = document.querySelector('meta[name=start]') ?? { content: '', dataset: {} };
  const [app, ...others] = content.split(' ');
  let begun = false;
  const start = () => {
    if (begun) return;
    begun = true;
    for (const href of others) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    if (app) import(app);
  };
  if (dataset.drawn?.split(' ').includes(location.pathname) && !document.hidden) {
    // The timer is for a browser that does not tell of its first paint.
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
    setTimeout(start, 1000);
  } else start();
}
