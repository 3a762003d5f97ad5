// Before the first paint: the look that was chosen, and which drawn screen this address shows; a tap before the app listens is kept.
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
}
