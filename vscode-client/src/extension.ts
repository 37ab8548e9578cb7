import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { checkWorkspace, explainRule, migrateFile } from './commands';
import { forgetTokens, pullIntegrations } from './integrations';
import { tell } from './messages';
import { BuddyServer } from './server';
import { javaHomeSetting, serverJarSetting } from './settings';
import { statusItem } from './status';

let server: BuddyServer | undefined;

/** What tests in the extension host ask. */
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

/** Asks instead of restarting at once: a path arrives in pieces while it is typed. */
function restartOffer(target: BuddyServer): () => Promise<void> {
  let asking = false;
  return async () => {
    if (asking) {
      return;
    }
    asking = true;
    try {
      const message = 'The language server uses the changed Buddy settings after a restart.';
      await tell(window.showInformationMessage, message, {
        'Restart Server': () => target.restart(),
      });
    } finally {
      asking = false;
    }
  };
}
