import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messages } from './messages.mjs';
import { SetUpError } from './set-up-error.mjs';

const HEARTBEAT = 5_000;
const SILENT_FOR = 10 * 60_000;

/** @typedef {{ token: string, pids: number[] }} Holder the processes that work under the lock */

/**
 * Does work while holding a lock file; waits for another holder first.
 * Without it a second `npm ci` that begins halfway removes what the first writes: tried, both fail and nothing is installed.
 * A lock is stale when all its processes are gone, or when it had no heartbeat for ten minutes.
 * @template T
 * @param {string} path of the lock file
 * @param {() => void} onWait called once when someone else holds the lock
 * @param {(addPid: (pid: number) => void) => Promise<T>} work names with `addPid` the processes it starts
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, work) {
  const holder = { token: `${process.pid}-${Math.random()}`, pids: [process.pid] };
  await acquire(path, holder, onWait);
  const heartbeat = setInterval(() => touch(path), HEARTBEAT);
  try {
    return await work((pid) => {
      holder.pids.push(pid);
      writeFileSync(path, JSON.stringify(holder));
    });
  } finally {
    clearInterval(heartbeat);
    if (read(path)?.token === holder.token) rmSync(path, { force: true });
  }
}

/**
 * @param {string} path
 * @param {Holder} holder
 * @param {() => void} onWait
 */
async function acquire(path, holder, onWait) {
  for (let waited = false; ; ) {
    if (create(path, holder)) {
      // Two that clear away the same stale lock can both get here: the last one to write holds it.
      await pause(200);
      if (read(path)?.token === holder.token) return;
    } else if (isStale(path)) {
      rmSync(path, { force: true });
    } else {
      if (!waited) onWait();
      waited = true;
      await pause(500);
    }
  }
}

/**
 * @param {string} path
 * @param {Holder} holder
 */
function create(path, holder) {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) throw new SetUpError(messages.notWritable(dirname(path)));
    throw error;
  }
}

/** @param {string} path */
function isStale(path) {
  const holder = read(path);
  if (holder && !holder.pids.some(isAlive)) return true;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > SILENT_FOR;
}

/**
 * The holder; `undefined` when there is no lock or it is being written.
 * @param {string} path
 * @returns {Holder | undefined}
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function touch(path) {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string[]} codes
 */
function hasCode(error, ...codes) {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
