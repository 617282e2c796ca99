import { patience } from '../../tier.ts';
import type { DrillStage, Played, Way } from './way.ts';

/** Plays a way; one that cannot be played to its end counts as work lost. */
export async function played(stage: DrillStage, { play }: Way): Promise<Played> {
  const late = new Promise<Played>((resolve) =>
    setTimeout(() => resolve({ outcome: 'stil verloren', left: 'de proef kwam niet tot een eind' }), patience(120)).unref(),
  );
  const failed = (error: unknown): Played => ({
    outcome: 'stil verloren',
    left: `de proef mislukte: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
  });
  return Promise.race([play(stage).catch(failed), late]);
}
