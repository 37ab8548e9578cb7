import {
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { BuddyServer, State } from './server';
import { isBuddy } from './settings';

/** Shows the state of the server while a Buddy file is active. */
export function statusItem(server: BuddyServer): Disposable {
  const item = window.createStatusBarItem('buddy.status', StatusBarAlignment.Right, 100);
  item.name = 'Buddy language server';
  item.command = 'buddy.showOutput';

  const show = () => {
    item.text = text(server.state);
    item.tooltip = tooltip(server.state);
    item.backgroundColor =
      server.state.is === 'stopped' ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    if (window.activeTextEditor && isBuddy(window.activeTextEditor.document)) {
      item.show();
    } else {
      item.hide();
    }
  };
  show();
  return Disposable.from(
    item,
    server.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
    // When its language is changed, a document is opened again in the same editor.
    workspace.onDidOpenTextDocument(show),
  );
}

function text(state: State): string {
  switch (state.is) {
    case 'starting':
      return '$(sync~spin) Buddy';
    case 'running':
      return '$(check) Buddy';
    case 'stopped':
      return '$(warning) Buddy';
  }
}

function tooltip(state: State): MarkdownString {
  const lines = {
    starting: 'The Buddy language server is starting.',
    running: `Buddy language server ${state.is === 'running' ? state.version : ''}`,
    stopped: 'The Buddy language server is not running: files are not checked.',
  };
  const markdown = new MarkdownString(
    `${lines[state.is]}\n\n[Restart](command:buddy.restartServer) · `
      + '[Show output](command:buddy.showOutput) · [Check workspace](command:buddy.checkWorkspace)',
  );
  markdown.isTrusted = true;
  return markdown;
}
