import { connectToWorkbench } from '../../../addin/host/channel.ts';
import type { Unsubscribe, Werkmap } from '../../../addin/host/werkmap.ts';

/** Runs in the browser, in place of the pane: what it asks of the workbench, a test asks through it. */
declare global {
  interface Window {
    ask(method: keyof Werkmap, args: readonly unknown[]): Promise<{ readonly value?: unknown; readonly refused?: string }>;
    /** Made by the test: takes what a subscription tells. */
    tell(subscription: string, value: unknown): void;
    subscribe(method: 'onSelectionChanged' | 'onDataChanged', subscription: string): Promise<void>;
    unsubscribe(subscription: string): Promise<void>;
  }
}

const werkmap = connectToWorkbench();
const subscriptions = new Map<string, Unsubscribe>();

window.ask = async (method, args) => {
  try {
    const call = (await werkmap)[method] as (...args: readonly unknown[]) => Promise<unknown>;
    return { value: await call(...args) };
  } catch (error) {
    if (error instanceof Error && error.name === 'Werkmapfout') return { refused: error.message };
    throw error;
  }
};
window.subscribe = async (method, subscription) => {
  subscriptions.set(subscription, await (await werkmap)[method]((value?: unknown) => window.tell(subscription, value)));
};
window.unsubscribe = async (subscription) => {
  await subscriptions.get(subscription)?.();
};
