// Random bytes in the browser; works in insecure contexts too, unlike crypto.randomUUID.

/** getRandomValues refuses more than this at once. */
const largestDraw = 65536;

export function fillRandom(bytes: Uint8Array<ArrayBuffer>): void {
  for (let start = 0; start < bytes.length; start += largestDraw) {
    crypto.getRandomValues(bytes.subarray(start, Math.min(start + largestDraw, bytes.length)));
  }
}

/** 16 random bytes as 32 hex characters: the id of a record. */
export function newId(): string {
  const bytes = new Uint8Array(16);
  fillRandom(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
