// Time from an edit to its findings, and for a completion, in files of three sizes: medians.
//
//   node edits.mjs [--edits 40] [--one-pipeline] 'buddy-ls=../../buddy-ls serve' 'other=other-server --stdio'
import { emptyFolder, readArguments } from './arguments.mjs';
import { Client, now } from './client.mjs';
import { document } from './document.mjs';
import { median, table } from './figures.mjs';

const { count: edits, flags, commands } = readArguments('edits', 40, ['one-pipeline']);
const folder = emptyFolder();
const uri = `${folder}/buddy.yml`;

async function measure(command, lines) {
  const client = new Client(command);
  await client.initialize(folder);
  const text = document(lines, { onePipeline: flags['one-pipeline'] });
  const opened = await client.open(uri, text);

  // Adds a digit to the value of a tag in the middle of the file.
  const rows = text.split('\n');
  const row = rows.findIndex((it, index) => index >= rows.length / 2 && it.includes('docker_image_tag'));
  const column = rows[row].length - 1;
  const toFindings = [];
  for (let edit = 0; edit < edits; edit++) {
    const began = now();
    const findings = client.findings();
    client.change(uri, [row, column], [row, column], String(edit % 10));
    await findings;
    toFindings.push(now() - began);
  }

  // Starts to type a key.
  const toCompletion = [];
  for (let edit = 0; edit < edits; edit++) {
    const began = now();
    client.change(uri, [row + 1, 0], [row + 1, 0], '    cac\n');
    await client.request('textDocument/completion', {
      textDocument: { uri },
      position: { line: row + 1, character: 7 },
    });
    toCompletion.push(now() - began);
    client.change(uri, [row + 1, 0], [row + 2, 0], '');
  }
  const memory = client.memory();
  await client.leave();
  return [opened, median(toFindings), median(toCompletion), memory];
}

const rows = [];
for (const lines of [200, 2000, 20000]) {
  for (const { name, command } of commands) {
    const figures = await measure(command, lines);
    rows.push([name, lines, ...figures.map((it) => it.toFixed(it < 10 ? 1 : 0))]);
  }
}
console.log(
  table(
    ['server', 'lines', 'open → findings, ms', 'edit → findings, ms', 'edit → completion, ms', 'memory, MB'],
    rows,
  ),
);
