import { workspace } from 'vscode';

export const javaHomeSetting = 'buddy.java.home';
export const serverJarSetting = 'buddy.server.jar';

export function readPath(setting: string): string {
  return workspace.getConfiguration().get<string>(setting, '').trim();
}
