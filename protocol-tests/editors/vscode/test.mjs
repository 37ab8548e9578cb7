// Tests the extension in a real VS Code: node test.mjs VSIX FOLDER [JAVA_HOME]
// All output is written to FOLDER: logs, and the pictures in FOLDER/pictures. A package with a bundled Java
// needs no JAVA_HOME.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { everyDay } from './every-day.mjs';
import { testGrammar } from './grammar.mjs';
import { testInHost } from './host.mjs';
import { pull } from './pull.mjs';
import { restricted } from './restricted.mjs';
import { testOnScreen } from './screen.mjs';

const [vsix, folder, java] = process.argv.slice(2).map((it) => path.resolve(it));
const here = import.meta.dirname;
const program = path.join(here, 'node_modules/code-server/out/node/entry.js');
const data = path.join(folder, 'data');
const workspace = path.join(folder, 'workspace');
const places = ['--user-data-dir', data, '--extensions-dir', path.join(folder, 'extensions')];
// Do not contact the extension marketplace.
const env = {
  ...process.env,
  EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  XDG_CONFIG_HOME: folder,
  XDG_CACHE_HOME: path.join(folder, 'cache'),
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(path.join(data, 'User'), { recursive: true });
mkdirSync(path.join(data, 'Machine'));
mkdirSync(path.join(folder, 'pictures'));
writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}));

// In an untrusted folder the command is not in the palette, but a key can still run it.
writeFileSync(path.join(data, 'User/keybindings.json'), JSON.stringify([
  { key: 'ctrl+alt+p', command: 'buddy.pullIntegrations' },
]));

// Machine settings are only read from here. The log of messages is checked for secrets.
writeFileSync(path.join(data, 'Machine/settings.json'), JSON.stringify({
  'buddy.java.home': java,
  'buddy.trace.server': 'verbose',
}));

await testGrammar(path.join(here, 'node_modules/code-server/lib/vscode'));

const installed = spawnSync(process.execPath, [program, ...places, '--install-extension', vsix], { env });
assert.equal(installed.status, 0, String(installed.stderr));

// When this process is stopped, its servers are stopped, too.
process.once('SIGTERM', () => process.exit(1));

// With the driver on, VS Code shows no notifications, so the screen is tested without it.
const trusted = '--disable-workspace-trust';
await withServer('host', [trusted, '--vscode-option', 'enable-smoke-test-driver'], testInHost);
await withServer('every-day', [trusted], testOnScreen(everyDay));
await withServer('pull', [trusted], testOnScreen(pull));
await withServer('restricted', [], testOnScreen(restricted));
console.log('all passed');

/** Runs a test against a new server, on fresh files. */
async function withServer(name, options, test) {
  cpSync(path.join(here, 'workspace'), workspace, { recursive: true });
  const port = await freePort();
  const log = openSync(path.join(folder, `${name}.log`), 'w');
  const server = spawn(process.execPath, [
    program, ...places, ...options, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none',
    '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override',
    '--disable-proxy', '--reconnection-grace-time', '5',
  ], { env, detached: true, stdio: ['ignore', log, log] });
  const end = () => process.kill(-server.pid);
  process.once('exit', end);
  const url = `http://127.0.0.1:${port}`;
  await started(url);
  await test({ url, workspace, folder });
  process.off('exit', end);
  end();
  rmSync(workspace, { recursive: true });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

async function started(url) {
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(`${url}/healthz`).then((it) => it.ok, () => false)) {
      return;
    }
    await pause(100);
  }
  assert.fail('code-server does not start; see its log');
}
