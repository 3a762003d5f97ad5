// Which screen the question of safety was opened from, to come back to it; told once.
let waiting: string | null = null;

export const safetyAsked = {
  from(address: string): void {
    waiting = address;
  },
  take(): string | null {
    const address = waiting;
    waiting = null;
    return address;
  },
};
