// Time until a command first prints something, and until it ends: medians of alternating runs.
//
//   node check.mjs [--runs 10] 'buddy-ls=../../buddy-ls check ../../examples/buddy.yml'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readArguments } from './arguments.mjs';
import { calm } from './calm.mjs';
import { now } from './client.mjs';
import { median, table } from './figures.mjs';

const { count: runs, commands } = readArguments('runs', 10);

async function run(command) {
  const started = now();
  const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const first = now() - started;
  child.stdout.resume();
  await ended;
  return [first, now() - started];
}

const seen = commands.map(() => []);
for (let round = 0; round <= runs; round++) {
  for (const [index, { command }] of commands.entries()) {
    await calm();
    const figures = await run(command);
    if (round > 0) seen[index].push(figures);
  }
}
console.log(
  table(
    ['command', 'start → first output, ms', 'start → end, ms'],
    commands.map(({ name }, index) => [
      name,
      ...[0, 1].map((figure) => median(seen[index].map((it) => it[figure])).toFixed(0)),
    ]),
  ),
);
