// The picture's rise and fall at a rhythm of one's own: the same motion as the drawn one, off the main thread like that one.
import type { Rhythm } from '../../core/rhythm';

const easing = 'cubic-bezier(.42, 0, .45, 1)';
const disc = {
  low: { transform: 'translateY(calc(38 * var(--unit))) scale(.62)', easing },
  high: { transform: 'translateY(calc(-62 * var(--unit))) scale(1)', easing },
};
const glint = { low: { transform: 'scaleX(.42)', opacity: 0.45, easing }, high: { transform: 'scaleX(1)', opacity: 0.9, easing } };

/** Returns what ends it; nothing moves where motion is reduced. */
export function breatheAt(picture: HTMLElement, rhythm: Rhythm): () => void {
  if (document.documentElement.dataset['motion'] === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches) return () => undefined;
  const duration = (rhythm.in + rhythm.out) * 1_000;
  const offset = rhythm.in / (rhythm.in + rhythm.out);
  const moving = [...picture.querySelectorAll('i')].map((part) => {
    const { low, high } = part.classList.contains('disc') ? disc : glint;
    return part.animate([low, { ...high, offset }, low], { duration, iterations: Infinity });
  });
  return () => moving.forEach((motion) => motion.cancel());
}
