// Runs inside VS Code's extension host, with its real API.
const assert = require('node:assert/strict');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const { commands, extensions, languages, window, workspace } = vscode;

/** Polls until the result is truthy. */
async function until(what, ask) {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    assert.ok(Date.now() < end, `waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const uri = (name) => vscode.Uri.joinPath(workspace.workspaceFolders[0].uri, name);
const rules = (of) => languages.getDiagnostics(of).map(({ code }) => code.value ?? code);
const extension = () => extensions.getExtension('buddy-ls.buddy-ls');
const server = () => extension().exports.server;
const running = () => until('running server', () => extension().isActive && server().state.is === 'running');

/** The process of the server. */
const java = () => server().client._serverProcess.pid;

async function open(name) {
  const document = await workspace.openTextDocument(uri(name));
  await window.showTextDocument(document);
  assert.equal(document.languageId, 'buddy');
  return document;
}

function at(document, text) {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, text);
  return document.positionAt(offset);
}

async function labels(document, position) {
  const { items } = await commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, position);
  return items.map(({ label }) => label.label ?? label).join('\n');
}

async function append(document, text) {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  await workspace.applyEdit(edit);
  return document.positionAt(document.getText().length);
}

const tests = {
  async 'the server runs, and its version is known'() {
    await open('buddy.yml');
    await running();
    assert.equal(server().state.version, extension().packageJSON.version);
  },

  async 'the bundle supports all features of the server'() {
    const offered = server().client.initializeResult.capabilities;
    const leftOut = [
      'notebookDocumentSync', 'diagnosticProvider', 'callHierarchyProvider', 'typeHierarchyProvider',
      'linkedEditingRangeProvider', 'inlineValueProvider', 'colorProvider',
    ];
    assert.deepEqual(leftOut.filter((it) => offered[it]), []);
    assert.equal(offered.workspace?.fileOperations, undefined);
  },

  async 'a mistake is reported once, and its fix works'() {
    const document = await open('buddy.yml');
    await until('finding', () => rules(document.uri).length > 0);
    assert.deepEqual(rules(document.uri), ['unknown-key']);

    const [{ range }] = languages.getDiagnostics(document.uri);
    const actions = await commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    await workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /^ {2}priority: HIGH$/m);
    await until('nothing wrong', () => rules(document.uri).length === 0);
  },

  async 'hover works'() {
    const document = await open('buddy.yml');
    const hovers = await commands.executeCommand('vscode.executeHoverProvider', document.uri, at(document, '30 4'));
    assert.match(hovers.flatMap(({ contents }) => contents).map(({ value }) => value).join('\n'), /04:30/);
  },

  async 'actions and values are completed'() {
    const document = await open('buddy.yml');
    const value = await append(document, '    - action: More\n      type: BUILD\n      shell: ');
    assert.match(await labels(document, value), /^BASH$/m);
    const action = await append(document, 'BASH\n    - ');
    assert.match(await labels(document, action), /^AMAZON_S3$/m);
  },

  async 'a file is migrated'() {
    const document = await open('.buddy/old.yml');
    await until('findings', () => rules(document.uri).includes('deprecated-key'));
    await commands.executeCommand('buddy.migrateFile');
    await until('migrated text', () => document.getText().includes('    - type: PUSH'));
    assert.match(document.getText(), /Build pages # takes a while/);
    await until('nothing wrong', () => rules(document.uri).length === 0);
  },

  async 'files that are not open are checked'() {
    assert.deepEqual(rules(uri('.buddy/closed.yml')), []);
    await commands.executeCommand('buddy.checkWorkspace');
    await until('findings', () => rules(uri('.buddy/closed.yml')).includes('unknown-value'));
  },

  async 'an untitled file is checked'() {
    const document = await workspace.openTextDocument({ language: 'buddy', content: '- pipeline: X\n  on: NEVER\n' });
    await window.showTextDocument(document);
    await until('finding', () => rules(document.uri).includes('unknown-value'));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  },

  async 'settings apply immediately'() {
    const document = await open('.buddy/closed.yml');
    await workspace.getConfiguration('buddy').update('rules', { 'unknown-value': 'off' }, true);
    await until('no such finding', () => !rules(document.uri).includes('unknown-value'));
    await workspace.getConfiguration('buddy').update('rules', undefined, true);
    await until('finding', () => rules(document.uri).includes('unknown-value'));
  },

  async 'the server is restarted'() {
    const document = await open('.buddy/closed.yml');
    const states = [];
    const listening = server().onDidChangeState(({ is }) => states.push(is));
    await commands.executeCommand('buddy.restartServer');
    listening.dispose();
    assert.deepEqual(states, ['stopped', 'starting', 'running']);
    await until('finding', () => rules(document.uri).includes('unknown-value'));
  },

  async 'it starts from the archive that the first start created'() {
    const folder = path.join(process.env.XDG_CACHE_HOME, 'buddy-ls');
    const archive = await until('archive', () => existsSync(folder) && readdirSync(folder).find((it) => it.endsWith('.jsa')));
    await commands.executeCommand('buddy.restartServer');
    await running();
    assert.ok(readFileSync(`/proc/${java()}/maps`, 'utf8').includes(archive));
  },

  async 'a server that crashes is restarted'() {
    const document = await open('.buddy/closed.yml');
    const before = server().client;
    process.kill(java(), 'SIGKILL');
    await until('another server', () => server().client !== before && server().state.is === 'running');
    await until('finding', () => rules(document.uri).includes('unknown-value'));
  },
};

exports.run = async () => {
  for (const [name, test] of Object.entries(tests)) {
    await test().catch((error) => {
      throw new Error(`${name}: ${error.stack}`);
    });
    console.log(`host: ${name}`);
  }
};
