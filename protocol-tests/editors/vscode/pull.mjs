import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const token = '3cf0a9c1-secret-of-the-test';

const answer = {
  integrations: [
    { hash_id: '5e391f5aae784b7208de0d0a', identifier: 'aws', name: 'AWS production', type: 'AMAZON', scope: 'WORKSPACE' },
  ],
};

export const pull = [integrationsArePulled];

/** From entering the token to the file, and again with the stored token. */
async function integrationsArePulled(screen, picture, folder) {
  const requests = [];
  const buddy = createServer(({ url, headers }, response) => {
    requests.push([url.replace(/\?.*/, ''), headers.authorization]);
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(buddy, 'listening');

  await screen.open('buddy.yml', 'Deploy the shop');
  await screen.status.locator('.codicon-check').waitFor();
  const list = path.join(folder, 'workspace/.buddy/integrations.yml');
  await beginPull(screen, `http://127.0.0.1:${buddy.address().port}`);
  const prompt = screen.page.locator('.quick-input-widget', { hasText: 'Token for' });
  await prompt.waitFor();
  await picture('token');
  await screen.keys.type(token);
  await screen.keys.press('Enter');
  await screen.toast('1 added').waitFor();
  await picture('pulled');
  assert.match(readFileSync(list, 'utf8'), /- identifier: aws\n {2}id: "5e391f5aae784b7208de0d0a"\n/);

  await screen.toast('1 added').getByText('Open List').click();
  await screen.line('name: AWS production').waitFor();
  await beginPull(screen, '');
  await screen.toast('nothing to change').waitFor();

  const request = ['/workspaces/acme/integrations', `Bearer ${token}`];
  assert.deepEqual(requests, [request, request]);
  assert.deepEqual(filesWith(token, folder), []);
  buddy.close();
}

/** Answers all prompts except the one for the token; previous answers are proposed. */
async function beginPull(screen, address) {
  const selfHosted = screen.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Self-hosted Buddy' });
  await screen.command('Buddy: Pull Integrations', selfHosted);
  await selfHosted.click();
  for (const [title, word] of [['API URL of Buddy', address], ['Buddy Workspace', address && 'acme']]) {
    await screen.page.locator('.quick-input-widget', { hasText: title }).waitFor();
    await screen.keys.type(word);
    await screen.keys.press('Enter');
  }
}

/** All files below a folder that contain a word. */
function filesWith(word, folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.join(it.parentPath, it.name))
    .filter((file) => existsSync(file) && readFileSync(file).includes(word));
}
