import assert from 'node:assert/strict';
import path from 'node:path';
import { withPage } from './browser.mjs';

const limit = 120_000;

/** Runs host/tests.cjs inside VS Code's extension host, next to the installed extension. */
export async function testInHost({ url, workspace, folder }) {
  const remote = `vscode-remote://${new URL(url).host}${path.join(import.meta.dirname, 'host')}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote],
    ['extensionTestsPath', `${remote}/tests.cjs`],
  ]);
  await withPage(async (page) => {
    const lines = [];
    const ended = new Promise((resolve) => {
      setTimeout(resolve, limit, 'too late').unref();
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (_, words) => lines.push([words].flat().join(' ')));
    await page.goto(`${url}/?folder=${workspace}&payload=${encodeURIComponent(payload)}`);
    const code = await ended;
    lines.filter((line) => line.startsWith('host: ')).forEach((line) => console.log(line));
    if (code !== 0) {
      await page.screenshot({ path: path.join(folder, 'pictures/failed-in-host.png') });
    }
    assert.equal(code, 0, lines.join('\n'));
  });
}
