import { css } from 'lit';

/** How the shell looks. */
export const STYLE = css`
  :host { --kop: 45px; }
  .kop { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center; justify-content: space-between; padding: 6px 8px 6px 16px; border-bottom: 1px solid var(--colorNeutralStroke2); background: var(--colorNeutralBackground1); }
  h1 { min-width: 0; margin: 0; font-size: 16px; line-height: 22px; font-weight: 600; outline: none; }
  main { padding: 12px 16px 24px; outline: none; }
  .bericht, .storing { margin-bottom: 12px; }
  .geschreven { margin-top: 24px; padding-top: 8px; border-top: 1px solid var(--colorNeutralStroke2); font-size: 12px; line-height: 16px; }
  .geschreven summary { cursor: pointer; }
  .geschreven summary:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }
  .geschreven ul { margin: 8px 0 0; padding: 0; list-style: none; }
  .geschreven li { margin-bottom: 8px; }
  .geschreven .knoppen { display: flex; margin: 4px 0 0; }
  .gebieden, .ongebruikt { margin: 0; font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground2); overflow-wrap: anywhere; }
  .gebieden:not(:empty), .ongebruikt:not(:empty) { margin-bottom: 12px; padding-inline-start: 8px; border-inline-start: 3px solid var(--colorNeutralStroke1); }
  .bezig { display: flex; gap: 8px; align-items: center; min-height: 32px; }
  .knoppen { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
  /* In a narrow pane the picker has a line of its own; views that stick below the head know how high it is. */
  @media (max-width: 419px) {
    .kop:has(.rijkeuze) + main { --kop: 77px; }
    .rijkeuze { order: 1; flex-basis: 100%; }
  }
  .weergave[aria-busy='true'] { opacity: 0.5; }
`;
