import { workspace, type TextDocument } from 'vscode';

export const language = 'buddy';
export const javaHomeSetting = 'buddy.java.home';
export const serverJarSetting = 'buddy.server.jar';

export function readPath(setting: string): string {
  return workspace.getConfiguration().get<string>(setting, '').trim();
}

export function readTrace(): string {
  return workspace.getConfiguration().get<string>('buddy.trace.server', 'off');
}

export function isBuddy(document: TextDocument): boolean {
  return document.languageId === language;
}
