import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { tell } from './messages';
import type { BuddyServer } from './server';

/** Where a workspace of Buddy is: a region of its cloud, or the address of another API. */
interface Place {
  readonly label: string;
  readonly region?: string;
  readonly baseUrl?: string;
}

const regions: readonly Place[] = [
  { label: 'Buddy in the US', region: 'us' },
  { label: 'Buddy in the EU', region: 'eu' },
  { label: 'Buddy in Asia', region: 'as' },
];
const selfHosted: Place = { label: 'Self-hosted Buddy' };

/** One secret for all places, so that all can be forgotten. */
const secret = 'buddy.tokens';
const workspaceKey = 'buddy.workspace';
const urlKey = 'buddy.baseUrl';

/** Lists the integrations that Buddy tells of; asks for all that this takes. */
export async function pullIntegrations(
  server: BuddyServer,
  context: ExtensionContext,
): Promise<void> {
  if (!workspace.isTrusted) {
    await tell(window.showWarningMessage, 'Integrations are pulled in trusted workspaces only.', {
      'Manage Trust': () => commands.executeCommand('workbench.trust.manage'),
    });
    return;
  }
  const folder = await chooseFolder();
  const place = folder && (await choosePlace(context));
  const name = place && (await ask(context, workspaceKey, {
    title: 'Workspace in Buddy',
    prompt: 'The word behind the host in the addresses of Buddy\'s pages.',
  }));
  const token = name && (await tokenOf(place, context));
  if (!folder || !place || !name || !token) {
    return;
  }
  const { region, baseUrl } = place;
  const argument = { token, workspace: name, region, baseUrl, folder: String(folder) };
  try {
    const summary = await server.pullIntegrations(argument);
    await keep(place, token, context);
    const list = Uri.joinPath(folder, '.buddy/integrations.yml');
    await tell(window.showInformationMessage, summary, {
      'Open List': () => window.showTextDocument(list),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await tell(window.showErrorMessage, message, {
      'Use Another Token': async () => {
        await keep(place, undefined, context);
        await pullIntegrations(server, context);
      },
    });
  }
}

/** Takes all tokens out of the editor's store of secrets. */
export async function forgetTokens(context: ExtensionContext): Promise<void> {
  await context.secrets.delete(secret);
  void window.showInformationMessage('The editor keeps no token of Buddy any more.');
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    return (await window.showWorkspaceFolderPick())?.uri;
  }
  if (folders.length === 0) {
    void window.showInformationMessage('Open the folder of a project first.');
  }
  return folders[0]?.uri;
}

async function choosePlace(context: ExtensionContext): Promise<Place | undefined> {
  const place = await window.showQuickPick([...regions, selfHosted], {
    title: 'Where is the workspace?',
  });
  if (place !== selfHosted) {
    return place;
  }
  const baseUrl = await ask(context, urlKey, {
    title: 'Address of Buddy\'s API',
    prompt: 'Such as https://buddy.example.com/api',
  });
  return baseUrl ? { ...selfHosted, baseUrl } : undefined;
}

/** Asks for a word, and remembers it for the next time. */
async function ask(
  context: ExtensionContext,
  key: string,
  question: { title: string; prompt: string },
): Promise<string | undefined> {
  const value = context.workspaceState.get(key, '');
  const word = (await window.showInputBox({ ...question, value, ignoreFocusOut: true }))?.trim();
  if (word) {
    await context.workspaceState.update(key, word);
  }
  return word;
}

/** The token kept for a place, or one to be typed: no place gets the token of another. */
async function tokenOf(place: Place, context: ExtensionContext): Promise<string | undefined> {
  return (await tokens(context))[address(place)] ?? window.showInputBox({
    title: `Token for ${place.baseUrl ?? place.label}`,
    prompt: 'Make one in your profile under Personal access tokens, with the scope '
      + 'INTEGRATION_READ. It is kept in the editor\'s store of secrets.',
    password: true,
    ignoreFocusOut: true,
  });
}

async function keep(
  place: Place,
  token: string | undefined,
  context: ExtensionContext,
): Promise<void> {
  const kept = { ...(await tokens(context)), [address(place)]: token };
  await context.secrets.store(secret, JSON.stringify(kept));
}

async function tokens(context: ExtensionContext): Promise<Record<string, string | undefined>> {
  return JSON.parse((await context.secrets.get(secret)) ?? '{}');
}

function address({ baseUrl, region }: Place): string {
  return baseUrl ?? `region ${region}`;
}
