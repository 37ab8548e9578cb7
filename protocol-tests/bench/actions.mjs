// Time for code actions in files of an older generation, and for a chosen migration: medians.
//
//   node actions.mjs [--requests 10] 'buddy-ls=../../buddy-ls serve'
import { emptyFolder, readArguments } from './arguments.mjs';
import { Client, now } from './client.mjs';
import { median, table } from './figures.mjs';

const { count: requests, commands } = readArguments('requests', 10);
const folder = emptyFolder();
const uri = `${folder}/buddy.yml`;

const pipeline = (number) => `- pipeline: Service ${number}
  trigger_mode: ON_EVERY_PUSH
  ref_name: main
  ref_type: BRANCH
  priority: NORMAL
  actions:
  - action: Test ${number}
    type: BUILD
    docker_image_name: library/node
    docker_image_tag: "20"
    trigger_condition: ON_CHANGE
    execute_commands:
    - npm ci && npm test
`;

async function measure(command, lines) {
  const client = new Client(command);
  await client.initialize(folder);
  const count = Math.ceil(lines / (pipeline(0).split('\n').length - 1));
  await client.open(uri, Array.from({ length: count }, (_, number) => pipeline(number)).join(''));

  // The cursor moves, and the editor requests actions to decide whether to show a light bulb.
  const toActions = [];
  let actions;
  for (let request = 0; request < requests; request++) {
    const position = { line: request % 10, character: 0 };
    const range = { start: position, end: position };
    const began = now();
    actions = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    toActions.push(now() - began);
  }

  const chosen = actions.find(({ title }) => title === 'Migrate this file');
  const began = now();
  if (chosen.data) await client.request('codeAction/resolve', chosen);
  const toEdit = now() - began;
  await client.leave();
  return [median(toActions), toEdit];
}

const rows = [];
for (const lines of [200, 2000, 20000]) {
  for (const { name, command } of commands) {
    const figures = await measure(command, lines);
    rows.push([name, lines, ...figures.map((it) => it.toFixed(it < 10 ? 1 : 0))]);
  }
}
console.log(table(['server', 'lines', 'cursor → actions, ms', 'chosen → edit of the file, ms'], rows));
