import { EventEmitter, type OutputChannel, type Uri } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  ExecuteCommandRequest,
  LanguageClient,
  Trace,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { prepareLaunch, SetupError } from './launch';
import { showCrashError, showSetupError } from './problems';
import { language, readTrace } from './settings';

export type State =
  | { readonly is: 'starting' }
  | { readonly is: 'running'; readonly version: string }
  | { readonly is: 'stopped' };

/** The result of a check of folders. */
export interface Summary {
  readonly files: number;
  readonly findings: number;
}

const crashLimit = 5;
const crashPeriod = 3 * 60_000;

/** A client that only logs errors; {@link BuddyServer} reports those that concern the user, once. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** Owns the language client. Starts and stops run strictly one after the other. */
export class BuddyServer {
  private client: LanguageClient | undefined;
  private current: State = { is: 'starting' };
  private crashes: number[] = [];
  private pending: Promise<void> = Promise.resolve();
  private readonly changes = new EventEmitter<State>();

  readonly onDidChangeState = this.changes.event;

  constructor(
    private readonly extensionPath: string,
    private readonly output: OutputChannel,
  ) {}

  get state(): State {
    return this.current;
  }

  start(): Promise<void> {
    return this.enqueue(() => this.doStart());
  }

  stop(): Promise<void> {
    return this.enqueue(() => this.doStop());
  }

  /** Restarts at the request of the user; earlier crashes are forgotten. */
  restart(): Promise<void> {
    return this.enqueue(async () => {
      this.crashes = [];
      await this.doStop();
      await this.doStart();
    });
  }

  /** Checks the Buddy files of folders; their findings are shown like those of open files. */
  async checkFolders(folders: readonly Uri[]): Promise<Summary | undefined> {
    await this.pending;
    return this.client?.sendRequest(ExecuteCommandRequest.type, {
      command: 'buddy-ls.checkFolders',
      arguments: folders.map(String),
    });
  }

  /** Updates the list of integrations from Buddy; returns a summary of the changes. */
  async pullIntegrations(argument: object): Promise<string> {
    await this.pending;
    const { client } = this;
    if (!client) {
      throw new Error('The Buddy language server is not running.');
    }
    // The log of messages must not contain the token.
    await client.setTrace(Trace.Off);
    try {
      return await client.sendRequest(ExecuteCommandRequest.type, {
        command: 'buddy-ls.pullIntegrations',
        arguments: [argument],
      });
    } finally {
      await client.setTrace(Trace.fromString(readTrace()));
    }
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.pending = this.pending.then(step);
    return this.pending;
  }

  private become(state: State): void {
    this.current = state;
    this.changes.fire(state);
  }

  private async doStart(): Promise<void> {
    this.become({ is: 'starting' });
    try {
      const launch = await prepareLaunch(this.extensionPath);
      const options = this.clientOptions(() => this.ended(client));
      const client = new QuietClient('buddy', 'Buddy pipelines', launch, options);
      this.client = client;
      await client.start();
      // This also resolves when the process ends while it starts.
      if (client === this.client) {
        const { serverInfo } = client.initializeResult ?? {};
        this.become({ is: 'running', version: serverInfo?.version ?? '' });
      }
    } catch (error) {
      this.become({ is: 'stopped' });
      this.output.appendLine(`The language server did not start: ${error}`);
      if (error instanceof SetupError) {
        showSetupError(error, () => this.restart());
      } else {
        this.ended(this.client);
      }
    }
  }

  /** The server has ended unexpectedly. May be called more than once. */
  private ended(client: LanguageClient | undefined): void {
    if (client && client === this.client) {
      this.client = undefined;
      void this.enqueue(() => this.afterCrash());
    }
  }

  private async doStop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) {
      try {
        await client.stop();
      } catch (error) {
        this.output.appendLine(`The language server did not stop cleanly: ${error}`);
      }
    }
    this.become({ is: 'stopped' });
  }

  /** Restarts the server, but not endlessly. */
  private async afterCrash(): Promise<void> {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < crashPeriod), now];
    if (this.crashes.length < crashLimit) {
      await this.doStart();
    } else {
      this.become({ is: 'stopped' });
      showCrashError(this.output, () => this.restart());
    }
  }

  private clientOptions(ended: () => void): LanguageClientOptions {
    return {
      // The server itself ignores YAML files that are not included by the settings.
      documentSelector: [
        { language, scheme: 'file' },
        { language, scheme: 'untitled' },
        { language: 'yaml', scheme: 'file' },
      ],
      synchronize: { configurationSection: 'buddy' },
      middleware: {
        provideCompletionItem: async (document, position, context, token, next) => {
          const found = (await next(document, position, context, token)) ?? [];
          for (const item of Array.isArray(found) ? found : found.items) {
            const text = typeof item.insertText === 'object' ? item.insertText.value : item.insertText;
            if (/[ /](\$0)?$/.test(text ?? '')) {
              // After a key its values are proposed immediately, and after a folder its contents.
              item.command = {
                command: 'editor.action.triggerSuggest',
                arguments: [{ auto: true }],
                title: '',
              };
            }
          }
          return found;
        },
      },
      outputChannel: this.output,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          ended();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
  }
}
