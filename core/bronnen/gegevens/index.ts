// Made by `npm run publicatie -- --bijwerken`: one entry for each folder beside this file. Do not edit by hand.
import cbs_inwoners_2021_bron from './cbs-inwoners-2021/bron.json' with { type: 'json' };
import dossier_leusden_2022_bron from './dossier-leusden-2022/bron.json' with { type: 'json' };
import dossier_leusden_2022_cijfers from './dossier-leusden-2022/cijfers.json' with { type: 'json' };
import dossier_leusden_2022_treden from './dossier-leusden-2022/treden.json' with { type: 'json' };
import dossier_leusden_2022_jaarreeks from './dossier-leusden-2022/jaarreeks.json' with { type: 'json' };
import dossier_utrecht_2022_bron from './dossier-utrecht-2022/bron.json' with { type: 'json' };
import dossier_utrecht_2022_cijfers from './dossier-utrecht-2022/cijfers.json' with { type: 'json' };
import gemeente_nu_2025_04_bron from './gemeente-nu-2025-04/bron.json' with { type: 'json' };
import gemeente_nu_2025_04_cijfers from './gemeente-nu-2025-04/cijfers.json' with { type: 'json' };
import kamervragen_2023_2024_2564_bron from './kamervragen-2023-2024-2564/bron.json' with { type: 'json' };
import kamervragen_2023_2024_2564_cijfers from './kamervragen-2023-2024-2564/cijfers.json' with { type: 'json' };
import voortgangsrapportage_2022_2_2023_1_bron from './voortgangsrapportage-2022-2-2023-1/bron.json' with { type: 'json' };
import voortgangsrapportage_2022_2_2023_1_cijfers from './voortgangsrapportage-2022-2-2023-1/cijfers.json' with { type: 'json' };
import voortgangsrapportage_2022_2_2023_1_treden from './voortgangsrapportage-2022-2-2023-1/treden.json' with { type: 'json' };
import voortgangsrapportage_2023_2_bron from './voortgangsrapportage-2023-2/bron.json' with { type: 'json' };
import voortgangsrapportage_2023_2_cijfers from './voortgangsrapportage-2023-2/cijfers.json' with { type: 'json' };
import voortgangsrapportage_2023_2_treden from './voortgangsrapportage-2023-2/treden.json' with { type: 'json' };
import voortgangsrapportage_2024_bron from './voortgangsrapportage-2024/bron.json' with { type: 'json' };
import voortgangsrapportage_2024_cijfers from './voortgangsrapportage-2024/cijfers.json' with { type: 'json' };
import voortgangsrapportage_2024_treden from './voortgangsrapportage-2024/treden.json' with { type: 'json' };

/** What each publication's folder holds, as it stands in its files. */
export const PUBLICATIES = [
  { bron: cbs_inwoners_2021_bron },
  { bron: dossier_leusden_2022_bron, cijfers: dossier_leusden_2022_cijfers, treden: dossier_leusden_2022_treden, jaarreeks: dossier_leusden_2022_jaarreeks },
  { bron: dossier_utrecht_2022_bron, cijfers: dossier_utrecht_2022_cijfers },
  { bron: gemeente_nu_2025_04_bron, cijfers: gemeente_nu_2025_04_cijfers },
  { bron: kamervragen_2023_2024_2564_bron, cijfers: kamervragen_2023_2024_2564_cijfers },
  { bron: voortgangsrapportage_2022_2_2023_1_bron, cijfers: voortgangsrapportage_2022_2_2023_1_cijfers, treden: voortgangsrapportage_2022_2_2023_1_treden },
  { bron: voortgangsrapportage_2023_2_bron, cijfers: voortgangsrapportage_2023_2_cijfers, treden: voortgangsrapportage_2023_2_treden },
  { bron: voortgangsrapportage_2024_bron, cijfers: voortgangsrapportage_2024_cijfers, treden: voortgangsrapportage_2024_treden },
];
