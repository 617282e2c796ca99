import { describe, expect, it } from 'vitest';
import { eenStand, perWeek, percentage, personen, stand } from '../../../core/documenten/opmaak.ts';

describe('figures in documents', () => {
  it('are written as Dutch writes them', () => {
    expect([personen(1), personen(1316), stand(1340), stand(-3), stand(0), eenStand(-1), perWeek(3.15)]).toEqual(['1 persoon', '1.316 personen', 'achterstand 1.340', 'voorsprong 3', 'geen achterstand', 'een voorsprong van 1 persoon', '3,2']);
  });

  it('round a share to whole percents, and never to all or nothing what is not', () => {
    expect([168 / 204, 33 / 24, 0, 1, 229 / 230, 1 / 230].map(percentage)).toEqual(['82%', '138%', '0%', '100%', '>99%', '<1%']);
  });
});
