import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from './client.ts';

/**
 * Points at one place after another in an open note, ten times a second, as somebody does who looks around meanwhile.
 * `end` stops it and gives how long each answer took, in ms.
 */
export function hoverAround(server: Server, uri: string, text: string): { end(): Promise<number[]> } {
  const lines = text.split('\n');
  const times: number[] = [];
  let over = false;
  const asking = (async () => {
    for (let line = 0; !over; line = (line + 1) % lines.length) {
      const asked = performance.now();
      await server.hover(uri, line, Math.min(8, lines[line]!.length));
      times.push(performance.now() - asked);
      await wait(100);
    }
  })();
  // Where the server ends meanwhile, `end` says so.
  asking.catch(() => undefined);
  return {
    async end() {
      over = true;
      await asking;
      return times;
    },
  };
}
