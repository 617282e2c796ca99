import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../../../addin/build/set-up/lock.mjs';
import { temporaryFolder } from '../temporary-folder.ts';

const lockPath = (): string => join(temporaryFolder(), 'lock');
const nobodyWaits = (): never => expect.unreachable('waited for a lock that nobody holds');
const gonePid = (): number => spawnSync(process.execPath, ['--version']).pid;

test('two that ask for the lock at the same time work one after the other', async () => {
  const path = lockPath();
  const log: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    log.push(`${name} begins`);
    await pause(100);
    log.push(`${name} ends`);
  };
  let waits = 0;
  const onWait = (): void => void (waits += 1);
  await Promise.all([withLock(path, onWait, work('one')), withLock(path, onWait, work('other'))]);
  expect(log).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
  expect(waits).toBe(1);
});

test('the lock gives what the work gives and is gone afterwards', async () => {
  const path = lockPath();
  expect(await withLock(path, nobodyWaits, async () => existsSync(path))).toBe(true);
  expect(existsSync(path)).toBe(false);
});

test('work that fails gives its error and frees the lock', async () => {
  const path = lockPath();
  await expect(withLock(path, nobodyWaits, () => Promise.reject(new Error('npm')))).rejects.toThrow('npm');
  expect(existsSync(path)).toBe(false);
});

test('the processes that the work starts are held in the lock', async () => {
  const path = lockPath();
  const pids: unknown = await withLock(path, nobodyWaits, async (addPid) => {
    addPid(4321);
    return JSON.parse(readFileSync(path, 'utf8')).pids;
  });
  expect(pids).toEqual([process.pid, 4321]);
});

test('a lock whose processes are all gone is taken over without waiting', async () => {
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ token: 'old', pids: [gonePid(), gonePid()] }));
  expect(await withLock(path, nobodyWaits, async () => 'done')).toBe('done');
});

test('a lock without a heartbeat for ten minutes is taken over, also when its process number lives on', async () => {
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ token: 'old', pids: [process.pid] }));
  const elevenMinutesAgo = new Date(Date.now() - 11 * 60_000);
  utimesSync(path, elevenMinutesAgo, elevenMinutesAgo);
  expect(await withLock(path, nobodyWaits, async () => 'done')).toBe('done');
});

test('of two that find the same stale lock only one works at a time', async () => {
  const path = lockPath();
  writeFileSync(path, JSON.stringify({ token: 'old', pids: [gonePid()] }));
  let working = 0;
  const work = async (): Promise<number> => {
    const together = ++working;
    await pause(50);
    working -= 1;
    return together;
  };
  const ignore = (): void => undefined;
  expect(await Promise.all([withLock(path, ignore, work), withLock(path, ignore, work)])).toEqual([1, 1]);
});

test('a folder that does not exist is not reported as someone else holding the lock', async () => {
  const path = join(temporaryFolder(), 'gone', 'lock');
  await expect(withLock(path, nobodyWaits, async () => 'done')).rejects.toThrow('ENOENT');
});
