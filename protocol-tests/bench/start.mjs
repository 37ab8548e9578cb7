// Start time and memory of servers (Linux only): medians of alternating runs.
//
//   node start.mjs [--runs 10] 'buddy-ls=../../buddy-ls serve' 'other=other-server --stdio'
import { emptyFolder, readArguments } from './arguments.mjs';
import { calm } from './calm.mjs';
import { Client } from './client.mjs';
import { document } from './document.mjs';
import { median, table } from './figures.mjs';

const { count: runs, commands } = readArguments('runs', 10);
const folder = emptyFolder();

/** Milliseconds to the result of initialize and MB then; milliseconds from opening a file to findings and MB then. */
async function start(command) {
  const client = new Client(command);
  const ready = await client.initialize(folder);
  const memory = client.memory();
  const findings = await client.open(`${folder}/buddy.yml`, document(50));
  const figures = [ready, memory, findings, client.memory()];
  await client.leave();
  return figures;
}

const seen = commands.map(() => []);
// The first round only warms up the system's file cache.
for (let run = 0; run <= runs; run++) {
  for (const [index, { command }] of commands.entries()) {
    await calm();
    const figures = await start(command);
    if (run > 0) seen[index].push(figures);
  }
}
console.log(
  table(
    ['server', 'start → initialize answered, ms', 'memory, MB', 'open → findings, ms', 'memory, MB'],
    commands.map(({ name }, index) => [
      name,
      ...[0, 1, 2, 3].map((figure) => median(seen[index].map((it) => it[figure])).toFixed(0)),
    ]),
  ),
);
