import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { showWithActions } from './messages';
import type { BuddyServer } from './server';

/** The Buddy installation of a workspace: a region of the cloud, or the API URL of a self-hosted one. */
interface Installation {
  readonly label: string;
  readonly region?: string;
  readonly baseUrl?: string;
}

const regions: readonly Installation[] = [
  { label: 'Buddy in the US', region: 'us' },
  { label: 'Buddy in the EU', region: 'eu' },
  { label: 'Buddy in Asia', region: 'as' },
];
const selfHosted: Installation = { label: 'Self-hosted Buddy' };

/** One secret for all installations, so that all tokens can be removed at once. */
const secret = 'buddy.tokens';
const workspaceKey = 'buddy.workspace';
const urlKey = 'buddy.baseUrl';

/** Fetches the integrations from Buddy, after asking for the workspace and token. */
export async function pullIntegrations(
  server: BuddyServer,
  context: ExtensionContext,
): Promise<void> {
  if (!workspace.isTrusted) {
    await showWithActions(window.showWarningMessage, 'Integrations can be pulled in trusted workspaces only.', {
      'Manage Trust': () => commands.executeCommand('workbench.trust.manage'),
    });
    return;
  }
  const folder = await chooseFolder();
  const installation = folder && (await chooseInstallation(context));
  const name = installation && (await ask(context, workspaceKey, {
    title: 'Buddy Workspace',
    prompt: 'The workspace\'s URL name: acme in https://app.buddy.works/acme',
  }));
  const token = name && (await tokenOf(installation, context));
  if (!folder || !installation || !name || !token) {
    return;
  }
  const { region, baseUrl } = installation;
  const argument = { token, workspace: name, region, baseUrl, folder: String(folder) };
  try {
    const summary = await server.pullIntegrations(argument);
    await storeToken(installation, token, context);
    const list = Uri.joinPath(folder, '.buddy/integrations.yml');
    await showWithActions(window.showInformationMessage, summary, {
      'Open List': () => window.showTextDocument(list),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await showWithActions(window.showErrorMessage, message, {
      'Use Another Token': async () => {
        await storeToken(installation, undefined, context);
        await pullIntegrations(server, context);
      },
    });
  }
}

/** Removes all tokens from the editor's secret storage. */
export async function forgetTokens(context: ExtensionContext): Promise<void> {
  await context.secrets.delete(secret);
  void window.showInformationMessage('All Buddy tokens were removed.');
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    return (await window.showWorkspaceFolderPick())?.uri;
  }
  if (folders.length === 0) {
    void window.showInformationMessage('Open a project folder first.');
  }
  return folders[0]?.uri;
}

async function chooseInstallation(context: ExtensionContext): Promise<Installation | undefined> {
  const installation = await window.showQuickPick([...regions, selfHosted], {
    title: 'Where is your Buddy workspace?',
  });
  if (installation !== selfHosted) {
    return installation;
  }
  const baseUrl = await ask(context, urlKey, {
    title: 'API URL of Buddy',
    prompt: 'For example https://buddy.example.com/api',
  });
  return baseUrl ? { ...selfHosted, baseUrl } : undefined;
}

/** Asks for a value, and remembers it for the next time. */
async function ask(
  context: ExtensionContext,
  key: string,
  options: { title: string; prompt: string },
): Promise<string | undefined> {
  const value = context.workspaceState.get(key, '');
  const entered = (await window.showInputBox({ ...options, value, ignoreFocusOut: true }))?.trim();
  if (entered) {
    await context.workspaceState.update(key, entered);
  }
  return entered;
}

/** The stored token of an installation, or one that the user enters: tokens are not shared between them. */
async function tokenOf(installation: Installation, context: ExtensionContext): Promise<string | undefined> {
  return (await tokens(context))[address(installation)] ?? window.showInputBox({
    title: `Token for ${installation.baseUrl ?? installation.label}`,
    prompt: 'Create one in your Buddy profile under Personal access tokens, with the scope '
      + 'INTEGRATION_READ. It is stored in the editor\'s secret storage.',
    password: true,
    ignoreFocusOut: true,
  });
}

async function storeToken(
  installation: Installation,
  token: string | undefined,
  context: ExtensionContext,
): Promise<void> {
  const stored = { ...(await tokens(context)), [address(installation)]: token };
  await context.secrets.store(secret, JSON.stringify(stored));
}

async function tokens(context: ExtensionContext): Promise<Record<string, string | undefined>> {
  return JSON.parse((await context.secrets.get(secret)) ?? '{}');
}

function address({ baseUrl, region }: Installation): string {
  return baseUrl ?? `region ${region}`;
}
