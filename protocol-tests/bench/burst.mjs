// Many documents are opened at once: time until a later hover is answered, and until all have findings.
// Medians of runs.
//
//   node burst.mjs [--documents 200] 'buddy-ls=../../buddy-ls serve' 'other=other-server --stdio'
import { emptyFolder, readArguments } from './arguments.mjs';
import { Client, now } from './client.mjs';
import { document } from './document.mjs';
import { median, table } from './figures.mjs';

const RUNS = 5;
const { count: documents, commands } = readArguments('documents', 200);
const text = document(200);

async function measure(command) {
  const client = new Client(command);
  await client.initialize(emptyFolder());
  const folder = emptyFolder();
  const checked = new Set();
  const all = new Promise((resolve) => {
    client.onFindings = ({ uri }) => checked.add(uri).size === documents && resolve();
  });
  const began = now();
  let uri;
  for (let number = 0; number < documents; number++) {
    uri = `${folder}/${number}/buddy.yml`;
    const item = { uri, languageId: 'yaml', version: 1, text };
    client.tell('textDocument/didOpen', { textDocument: item });
  }
  const position = { line: 1, character: 3 };
  await client.request('textDocument/hover', { textDocument: { uri }, position });
  const hover = now() - began;
  const before = checked.size;
  await all;
  const figures = [hover, before, now() - began];
  await client.leave();
  return figures;
}

const rows = [];
for (const { name, command } of commands) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(command));
  rows.push([name, ...[0, 1, 2].map((figure) => median(runs.map((it) => it[figure])).toFixed(0))]);
}
console.log(table(['server', 'hover answered, ms', 'documents checked by then', 'all checked, ms'], rows));
