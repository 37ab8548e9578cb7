import { commands, env, Uri, window, type OutputChannel } from 'vscode';
import type { SetupError } from './launch';
import { showWithActions } from './messages';
import { javaHomeSetting } from './settings';

const javaDownload = Uri.parse('https://adoptium.net/temurin/releases/');

/** Reports that the server cannot run until the user changes a setting. */
export function showSetupError(error: SetupError, tryAgain: () => unknown): void {
  const actions: Record<string, () => unknown> = {
    'Open Setting': () => commands.executeCommand('workbench.action.openSettings', error.setting),
    'Try Again': tryAgain,
  };
  if (error.setting === javaHomeSetting) {
    actions['Get Java'] = () => env.openExternal(javaDownload);
  }
  void showWithActions(window.showErrorMessage, error.message, actions);
}

/** Reports that the server keeps crashing. */
export function showCrashError(output: OutputChannel, tryAgain: () => unknown): void {
  void showWithActions(
    window.showErrorMessage,
    'The Buddy language server keeps crashing and was not restarted. See its output for details.',
    { 'Show Output': () => output.show(), 'Try Again': tryAgain },
  );
}
