// Waits for a moment in which nothing else runs on the machine (Linux only), but not indefinitely.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { now } from './client.mjs';

const PATIENCE_MS = 10_000;

export async function calm() {
  const end = now() + PATIENCE_MS;
  for (let times = 0; times < 4 && now() < end; ) {
    await sleep(10);
    // For example `0.52 1.29 0.98 1/305 2123`: one of 305 threads runs, this one.
    const [running] = readFileSync('/proc/loadavg', 'utf8').split(' ')[3].split('/');
    times = running === '1' ? times + 1 : 0;
  }
}
