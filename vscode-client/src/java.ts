import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as path from 'node:path';

export const minimumJava = 17;

export interface Java {
  readonly command: string;
  /** The folder of its installation, if known. */
  readonly home?: string;
  /** Where the command comes from, for messages. */
  readonly origin: string;
}

/** The configured Java, else the bundled one, else that of the system. */
export function locateJava(configuredHome: string, bundledHome: string): Java {
  if (configuredHome) {
    return installedIn(configuredHome, 'the setting buddy.java.home');
  }
  if (existsSync(bundledHome)) {
    return installedIn(bundledHome, 'the extension');
  }
  const javaHome = process.env['JAVA_HOME'];
  if (javaHome) {
    return installedIn(javaHome, 'JAVA_HOME');
  }
  return { command: 'java', origin: 'the PATH' };
}

/** Returns what is wrong with this Java, or undefined when it can run the server. */
export async function findJavaProblem(java: Java, cwd: string): Promise<string | undefined> {
  const version = (await readRelease(java)) ?? (await askVersion(java, cwd));
  if (version === undefined) {
    return `"${java.command}" (from ${java.origin}) does not work`;
  }
  if (version < minimumJava) {
    return `"${java.command}" (from ${java.origin}) is Java ${version}`;
  }
  return undefined;
}

function installedIn(home: string, origin: string): Java {
  const command = path.join(home, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  return { command, home, origin };
}

/** The version in the file `release` of an installation, so that Java need not be started. */
async function readRelease({ command, home }: Java): Promise<number | undefined> {
  if (!home || !existsSync(command)) {
    return undefined;
  }
  const release = await readFile(path.join(home, 'release'), 'utf8').catch(() => '');
  return parseVersion(/^JAVA_VERSION="(.*)"/m.exec(release)?.[1]);
}

function askVersion({ command }: Java, cwd: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile(command, ['-version'], { cwd, timeout: 15_000 }, (error, stdout, stderr) => {
      resolve(error ? undefined : parseVersion(/version "(.*?)"/.exec(stderr + stdout)?.[1]));
    });
  });
}

/** The major number; up to Java 8 a version reads 1.8.0_392. */
function parseVersion(version = ''): number | undefined {
  const major = /^(?:1\.)?(\d+)/.exec(version)?.[1];
  return major === undefined ? undefined : Number(major);
}
