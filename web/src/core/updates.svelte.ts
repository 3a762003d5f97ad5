// A newer build of the app: registered and fetched in the background, used only when it is asked for.

import { passScript, serviceWorkerUrl } from './scripts';

export class Updates {
  /** A newer build waits on this device. */
  ready = $state(false);
  private registration: ServiceWorkerRegistration | null = null;

  /**
   * Takes a waiting build whenever the page is out of sight and `isCalm` says that nothing would be lost or torn away:
   * no episode, no open journal, nothing unsaved. Otherwise it waits until every tab is closed.
   */
  applyWhen(isCalm: () => boolean): void {
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && isCalm()) this.apply();
    });
  }

  /** Call after the first paint. Without service workers the app works, but not offline. */
  async register(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.register(passScript(serviceWorkerUrl), { updateViaCache: 'none' });
    this.registration = registration;
    this.notice();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => this.notice());
    });
  }

  /** Reloads into the waiting build; false when there is none. Other open tabs make it wait. */
  apply(): boolean {
    const waiting = this.registration?.waiting;
    if (!waiting) return false;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('activate');
    return true;
  }

  private notice(): void {
    this.ready = this.registration?.waiting != null && navigator.serviceWorker.controller !== null;
  }
}
