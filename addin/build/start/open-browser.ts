import { spawn } from 'node:child_process';

/** What deciding to open a browser depends on. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The arguments given to the command. */
  readonly argv: readonly string[];
}

/**
 * The program and arguments that open an address in the default browser; `undefined` where nobody would see it:
 * with `--no-open`, under CI, over ssh, or without a display.
 * @example openCommand('http://127.0.0.1:4174/', { platform: 'darwin', env: {}, argv: [] }) // ['open', 'http://127.0.0.1:4174/']
 */
export function openCommand(url: string, { platform, env, argv }: Surroundings): readonly [string, ...string[]] | undefined {
  if (argv.includes('--no-open') || isSet(env['CI'])) return undefined;
  const remote = isSet(env['SSH_CONNECTION']);
  if (platform === 'win32') return remote ? undefined : ['rundll32', 'url.dll,FileProtocolHandler', url];
  if (platform === 'darwin') return remote ? undefined : ['open', url];
  if (isSet(env['WSL_DISTRO_NAME'])) return ['rundll32.exe', 'url.dll,FileProtocolHandler', url];
  return isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY']) ? ['xdg-open', url] : undefined;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}

/** Opens an address in the default browser where there is one. Never fails: the address is printed as well. */
export function openBrowser(url: string): void {
  const command = openCommand(url, { platform: process.platform, env: process.env, argv: process.argv });
  if (command === undefined) return;
  const [program, ...rest] = command;
  const child = spawn(program, rest, { detached: true, stdio: 'ignore', windowsHide: true });
  child.on('error', () => undefined);
  child.unref();
}
