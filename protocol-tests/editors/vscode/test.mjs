// Tests the extension in a real VS Code: node test.mjs VSIX JAVA_HOME FOLDER
// FOLDER takes all that is written: logs, and the pictures in FOLDER/pictures.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testGrammar } from './grammar.mjs';
import { testInHost } from './host.mjs';
import { testOnScreen } from './screen.mjs';

const [vsix, java, folder] = process.argv.slice(2).map((it) => path.resolve(it));
const here = import.meta.dirname;
const program = path.join(here, 'node_modules/code-server/out/node/entry.js');
const data = path.join(folder, 'data');
const workspace = path.join(folder, 'workspace');
const places = ['--user-data-dir', data, '--extensions-dir', path.join(folder, 'extensions')];
// Nobody asks the shop for extensions.
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
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}));

// Settings of a machine count from here only.
writeFileSync(path.join(data, 'Machine/settings.json'), JSON.stringify({ 'buddy.java.home': java }));

await testGrammar(path.join(here, 'node_modules/code-server/lib/vscode'));

const installed = spawnSync(process.execPath, [program, ...places, '--install-extension', vsix], { env });
assert.equal(installed.status, 0, String(installed.stderr));

// Whoever stops this process means its servers, too.
process.once('SIGTERM', () => process.exit(1));

// With the driver on, VS Code shows no notifications, so the screen is tested without it.
await withServer(['--vscode-option', 'enable-smoke-test-driver'], testInHost);
await withServer([], testOnScreen);
console.log('all passed');

/** Runs a test against a server of its own, on fresh files. */
async function withServer(options, test) {
  cpSync(path.join(here, 'workspace'), workspace, { recursive: true });
  const port = await freePort();
  const log = openSync(path.join(folder, `${test.name}.log`), 'w');
  const server = spawn(process.execPath, [
    program, ...places, ...options, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none',
    '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust',
    '--disable-getting-started-override', '--disable-proxy', '--reconnection-grace-time', '5',
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
