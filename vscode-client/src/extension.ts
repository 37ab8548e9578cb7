import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { checkWorkspace, explainRule, migrateFile } from './commands';
import { forgetTokens, pullIntegrations } from './integrations';
import { showWithActions } from './messages';
import { BuddyServer } from './server';
import { javaHomeSetting, serverJarSetting } from './settings';
import { statusItem } from './status';

let server: BuddyServer | undefined;

/** For tests in the extension host. */
export interface Api {
  readonly server: BuddyServer;
}

export function activate(context: ExtensionContext): Api {
  const output = window.createOutputChannel('Buddy pipelines');
  const started = new BuddyServer(context.extensionPath, output);
  server = started;

  const offerRestart = restartOffer(started);
  context.subscriptions.push(
    output,
    statusItem(started),
    commands.registerCommand('buddy.restartServer', () => started.restart()),
    commands.registerCommand('buddy.showOutput', () => output.show()),
    commands.registerCommand('buddy.migrateFile', migrateFile),
    commands.registerCommand('buddy.explainRule', () => explainRule(context.extensionUri)),
    commands.registerCommand('buddy.checkWorkspace', () => checkWorkspace(started)),
    commands.registerCommand('buddy.pullIntegrations', () => pullIntegrations(started, context)),
    commands.registerCommand('buddy.forgetTokens', () => forgetTokens(context)),
    workspace.onDidChangeConfiguration((event) => {
      if ([javaHomeSetting, serverJarSetting].some((name) => event.affectsConfiguration(name))) {
        void offerRestart();
      }
    }),
  );
  // Not awaited: activation is done once the commands exist.
  void started.start();
  return { server: started };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}

/** Asks instead of restarting immediately, because the setting changes with every typed character. */
function restartOffer(target: BuddyServer): () => Promise<void> {
  let asking = false;
  return async () => {
    if (asking) {
      return;
    }
    asking = true;
    try {
      const message = 'Restart the language server to apply the changed Buddy settings.';
      await showWithActions(window.showInformationMessage, message, {
        'Restart Server': () => target.restart(),
      });
    } finally {
      asking = false;
    }
  };
}
