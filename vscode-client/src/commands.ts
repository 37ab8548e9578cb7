import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type TextEditor,
} from 'vscode';
import type { BuddyServer } from './server';
import { isBuddy } from './settings';

/** The kind of the server's action that rewrites a whole file. */
const migration = 'refactor.rewrite.buddy.migrateFile';

/** Rewrites the file in the current format, with the server's code action. */
export async function migrateFile(): Promise<void> {
  const editor = buddyEditor();
  if (!editor) {
    return;
  }
  const { document } = editor;
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(0, 0, 0, 0),
    migration,
    // Resolve one action: the server computes edits only for resolved actions.
    1,
  );
  const edit = actions.find((action) => action.kind?.value === migration)?.edit;
  if (edit) {
    await workspace.applyEdit(edit);
  } else {
    void window.showInformationMessage('This file already uses the current format.');
  }
}

/** Shows the page of the rule behind the finding at the cursor, or of a rule to choose. */
export async function explainRule(extension: Uri): Promise<void> {
  const pages = Uri.joinPath(extension, 'rules');
  const found = rulesAtCursor();
  const rule = found.length === 1 ? found[0] : await chooseRule(found, pages);
  if (rule) {
    await commands.executeCommand('markdown.showPreview', Uri.joinPath(pages, `${rule}.md`));
  }
}

function rulesAtCursor(): string[] {
  const editor = window.activeTextEditor;
  if (!editor) {
    return [];
  }
  const rules = languages
    .getDiagnostics(editor.document.uri)
    .filter((it) => it.source === 'buddy' && it.range.intersection(editor.selection))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
  return [...new Set(rules)];
}

async function chooseRule(found: string[], pages: Uri): Promise<string | undefined> {
  const all = async () => {
    const files = await workspace.fs.readDirectory(pages);
    return files.map(([name]) => name.replace(/\.md$/, '')).sort();
  };
  return window.showQuickPick(found.length > 0 ? found : all(), {
    title: 'Explain a Rule',
    placeHolder: 'Select a rule',
  });
}

/** Checks all Buddy files in the open folders, and shows the findings. */
export async function checkWorkspace(server: BuddyServer): Promise<void> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage('Open a folder to check first.');
    return;
  }
  const summary = await server.checkFolders(folders.map((folder) => folder.uri));
  if (!summary) {
    void window.showWarningMessage('The Buddy language server is not running.');
    return;
  }
  const { files, findings } = summary;
  if (files === 0) {
    void window.showInformationMessage('There are no Buddy files in this workspace.');
    return;
  }
  void window.showInformationMessage(
    `${count(files, 'Buddy file')} checked: ${findings === 0 ? 'no findings' : count(findings, 'finding')}.`,
  );
  if (findings > 0) {
    await commands.executeCommand('workbench.panel.markers.view.focus');
  }
}

function buddyEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && isBuddy(editor.document)) {
    return editor;
  }
  void window.showInformationMessage('Open a Buddy file first.');
  return undefined;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
