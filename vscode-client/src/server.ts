import { commands, window, type OutputChannel } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';
import { prepareLaunch, SetupError } from './launch';

/** Owns the one language client; starts and stops run strictly one after another. */
export class BuddyServer {
  private client: LanguageClient | undefined;
  private pending: Promise<void> = Promise.resolve();

  constructor(
    private readonly extensionPath: string,
    private readonly output: OutputChannel,
  ) {}

  start(): Promise<void> {
    return this.enqueue(() => this.doStart());
  }

  stop(): Promise<void> {
    return this.enqueue(() => this.doStop());
  }

  restart(): Promise<void> {
    return this.enqueue(async () => {
      await this.doStop();
      await this.doStart();
    });
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    this.pending = this.pending.then(step);
    return this.pending;
  }

  private async doStart(): Promise<void> {
    try {
      const launch = await prepareLaunch(this.extensionPath);
      this.client = new LanguageClient('buddy', 'Buddy pipelines', launch, this.clientOptions());
      await this.client.start();
    } catch (error) {
      this.output.appendLine(`The language server did not start: ${error}`);
      // The client itself tells the user about every other failure.
      if (error instanceof SetupError) {
        void offerSetting(error);
      }
    }
  }

  private async doStop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (!client?.needsStop()) {
      return;
    }
    try {
      await client.stop();
    } catch (error) {
      this.output.appendLine(`The language server did not stop cleanly: ${error}`);
    }
  }

  private clientOptions(): LanguageClientOptions {
    return {
      documentSelector: [
        { language: 'buddy', scheme: 'file' },
        { language: 'buddy', scheme: 'untitled' },
      ],
      synchronize: { configurationSection: 'buddy' },
      outputChannel: this.output,
    };
  }
}

async function offerSetting(error: SetupError): Promise<void> {
  const openSetting = 'Open Setting';
  const choice = await window.showErrorMessage(error.message, openSetting);
  if (choice === openSetting) {
    await commands.executeCommand('workbench.action.openSettings', error.setting);
  }
}
