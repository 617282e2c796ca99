import { type Kader, kadersVan, standVan, uitslagVan } from '../core/kader/index.ts';
import { isTrede, type Trede, TREDEN, tredenaam } from '../core/trede.ts';
import type { Feiten } from '../core/feiten/index.ts';
import { overgangen as overgangengrafiek, tellingen as tellingengrafiek, tredenkaart } from '../core/grafieken/index.ts';
import { comparePeriode, parsePeriode, peildatum, type Periode, shiftPeriode } from '../core/periode.ts';
import { opsomming } from '../core/taal/index.ts';
import type { Tredengegevens } from './data/treden-data.ts';
import { notebook } from './model/notebook.ts';
import { md } from './model/model-format.ts';
import { type Kolomvan, tabelVan } from './model/model-tabel.ts';
import { overgangenVan, tredeIn } from './model/model-treden.ts';

/** The day the treden of a half-year are of. */
function dagVan(periode: Periode | undefined): number {
  return peildatum(periode ?? '2022-2', 'eind');
}

/** The frameworks of the province, that of 2021 and that of 2024. */
const [KADER_2021, KADER_2024] = kadersVan('Utrecht') as [Kader, Kader];

/** The treden a framework gives, as a reader sees them. */
function onder(kader: Kader, feiten: Feiten): string {
  const uitslag = uitslagVan(kader, feiten);
  return 'trede' in uitslag ? String(uitslag.trede) : opsomming(uitslag.mogelijke_treden, ' of ');
}

/** Where the municipalities stand on the ladder, who moved, and what the change of framework did. */
export default notebook<Tredengegevens>({
  naam: 'treden',
  titel: 'Treden: de gemeenten op de interventieladder',
  inleiding: 'Waar de gemeenten staan, wie steeg of daalde, en wat het nieuwe beleidskader van 2024 veranderde.',
})
  .keuze('naar', ({ perioden }) => ({
    label: 'Overgang naar',
    uitleg: 'Vergeleken met het halfjaar ervoor.',
    standaard: perioden.at(-1) ?? '',
    opties: perioden.slice(1).map((periode) => ({ waarde: periode, label: `${shiftPeriode(periode, -1)} naar ${periode}` })),
  }))
  .schuif('taakstelling', () => ({
    label: 'Taakstelling',
    uitleg: 'Van een verzonnen gemeente, voor de vergelijking van de kaders.',
    minimum: 1,
    maximum: 300,
    stap: 1,
    standaard: 20,
    eenheid: 'personen',
  }))
  .schuif('achterstand', () => ({
    label: 'Achterstand aan het begin',
    uitleg: 'Negatief is een voorsprong.',
    minimum: -50,
    maximum: 300,
    stap: 1,
    standaard: 5,
    eenheid: 'personen',
  }))
  .schuif('gerealiseerd', () => ({
    label: 'Gerealiseerd',
    uitleg: 'Gehuisvest in het halfjaar.',
    minimum: 0,
    maximum: 300,
    stap: 1,
    standaard: 18,
    eenheid: 'personen',
  }))
  .keuze('vorige', () => ({
    label: 'Vorige trede',
    uitleg: 'De trede waarop de gemeente stond.',
    standaard: '2',
    opties: TREDEN.map((trede) => ({ waarde: String(trede), label: `${trede} ${tredenaam(trede)}` })),
  }))
  .waarde('laatste', ['gegevens'], ({ gegevens: { plaatsingen, perioden } }) =>
    plaatsingen.filter(({ periode }) => periode === perioden.at(-1)),
  )
  .waarde('overgangen', ['gegevens', 'naar'], ({ gegevens: { plaatsingen, perioden }, naar }) =>
    overgangenVan(
      plaatsingen,
      perioden.find((periode) => periode === naar),
    ),
  )
  .bevinding('verdeling', ['laatste'], ({ laatste }) => {
    const periode = laatste[0]?.periode;
    if (periode === undefined) return md`Er is geen halfjaar waarvan de treden van (bijna) alle gemeenten zijn gepubliceerd.`;
    const delen = TREDEN.flatMap((trede) => {
      const aantal = laatste.filter((plaatsing) => plaatsing.trede === trede).length;
      return aantal === 0 ? [] : [`${aantal} op trede ${trede}`];
    });
    return md`Na ${periode} staan van de ${laatste.length} gemeenten er **${opsomming(delen)}**.`;
  })
  .bevinding('bewegingen', ['overgangen', 'naar'], ({ overgangen, naar }) => {
    const tel = (richting: string) => overgangen.filter((overgang) => overgang.richting === richting).length;
    return md`Naar ${naar} gingen **${tel('omhoog')}** gemeenten omhoog en **${tel('omlaag')}** omlaag; ${tel('gelijk')} bleven gelijk.`;
  })
  .bevinding('hoogst', ['gegevens'], ({ gegevens: { plaatsingen, perioden } }) => {
    const actief = (kader: Kader) =>
      perioden
        .filter((periode) => kader.geldtVoor(periode))
        .map(
          (periode) => `${plaatsingen.filter((plaatsing) => plaatsing.periode === periode && plaatsing.trede >= 3).length} in ${periode}`,
        );
    const [oud, nieuw] = [actief(KADER_2021), actief(KADER_2024)];
    if (oud.length === 0 || nieuw.length === 0)
      return md`Een vergelijking van vóór en na het kader van 2024 is met deze cijfers niet te maken.`;
    return md`Gemeenten op trede 3 of hoger: ${opsomming(oud)} onder het kader van 2021; **${opsomming(nieuw)}** onder dat van 2024.`;
  })
  .bevinding('tekort', ['laatste'], ({ laatste }) => {
    const namen = laatste.filter(({ beoordeling_op }) => beoordeling_op === 'koppelingstekort').map(({ gemeente }) => gemeente);
    if (namen.length === 0) return md`Bij geen gemeente is in het laatste halfjaar een koppelingstekort in de beoordeling vermeld.`;
    return md`Bij ${namen.length} gemeenten is in het laatste halfjaar rekening gehouden met een koppelingstekort: ${opsomming(namen)}. Hun trede zegt dus minder over de hele totaalopgave.`;
  })
  .bevinding('kaderverschil', ['gegevens'], ({ gegevens: { gevallen } }) => {
    const anders = gevallen.filter(({ feiten }) => onder(KADER_2021, feiten) !== onder(KADER_2024, feiten));
    return md`Van de ${gevallen.length} gevallen waarvan alle cijfers openbaar zijn, zou **het andere kader bij ${anders.length}** een andere trede geven.`;
  })
  .tekst('kop_kaart', [], () => md`## De treden per gemeente`)
  .grafiek('tredenkaart', ['gegevens'], ({ gegevens: { plaatsingen, perioden, bron } }) =>
    tredenkaart({
      bron,
      peildatum: dagVan(perioden.at(-1)),
      standen: [...new Set(plaatsingen.map(({ gemeente }) => gemeente))].flatMap((gemeente) =>
        perioden.map((periode) => ({ gemeente, periode, trede: tredeIn(plaatsingen, gemeente, periode) ?? null })),
      ),
    }),
  )
  .tabel('kaart', ['gegevens'], ({ gegevens: { plaatsingen, perioden, bron } }) => {
    const anders = plaatsingen
      .filter(({ periode, ook_genoemd }) => ook_genoemd.length > 0 && perioden.includes(periode))
      .map(({ gemeente, periode, ook_genoemd }) => `${gemeente} ${periode} (ook ${opsomming(ook_genoemd)})`);
    const gemeenten = [...new Set(plaatsingen.map(({ gemeente }) => gemeente))];
    return tabelVan(
      {
        titel: 'Trede per gemeente en halfjaar',
        bron,
        ...(anders.length === 0
          ? {}
          : {
              toelichting: `Ook een andere trede is gepubliceerd van ${opsomming(anders)}; hier staat die van de sterkste bron. Zie de cijfercontrole.`,
            }),
      },
      gemeenten,
      [
        { kop: 'gemeente', soort: 'tekst', cel: (gemeente: string) => gemeente },
        ...perioden.map(
          (periode): Kolomvan<string> => ({ kop: periode, soort: 'trede', cel: (gemeente) => tredeIn(plaatsingen, gemeente, periode) }),
        ),
      ],
    );
  })
  .grafiek('tellingen', ['gegevens'], ({ gegevens: { plaatsingen, perioden, bron } }) =>
    tellingengrafiek({
      bron,
      peildatum: dagVan(perioden.at(-1)),
      tellingen: perioden.map((periode) => ({
        periode,
        aantallen: TREDEN.map(
          (trede) => plaatsingen.filter((plaatsing) => plaatsing.periode === periode && plaatsing.trede === trede).length,
        ),
      })),
    }),
  )
  .tabel('verloop', ['gegevens'], ({ gegevens: { plaatsingen, perioden, tellingen, bron, bron_tellingen } }) => {
    const geteld = [...new Set(tellingen.map(({ periode }) => periode))].filter((periode) => !perioden.includes(periode));
    const alle = [...new Set([...perioden, ...tellingen.map(({ periode }) => periode)])].sort(comparePeriode);
    const hoogste = Math.max(1, ...plaatsingen.map(({ trede }) => trede), ...tellingen.map(({ trede }) => trede));
    return tabelVan(
      {
        titel: 'Aantal gemeenten op elke trede',
        bron: geteld.length === 0 ? bron : `${bron}; ${opsomming(geteld)}: telling uit ${bron_tellingen}`,
        toelichting: 'Geteld uit de gepubliceerde lijsten. Waar geen lijst is gepubliceerd, staat het aantal dat het rapport noemt.',
      },
      alle,
      [
        { kop: 'halfjaar', soort: 'periode', cel: (periode) => periode },
        ...TREDEN.filter((trede) => trede <= hoogste).map((trede) => ({
          kop: `trede ${trede}`,
          soort: 'heel' as const,
          cel: (periode: string) =>
            perioden.some((een) => een === periode)
              ? plaatsingen.filter((plaatsing) => plaatsing.periode === periode && plaatsing.trede === trede).length
              : tellingen.find((telling) => telling.periode === periode && telling.trede === trede)?.aantal,
        })),
      ],
    );
  })
  .tekst('kop_overgang', ['naar', 'overgangen'], ({ naar, overgangen }) => {
    const namen = (richting: string) =>
      opsomming(overgangen.filter((overgang) => overgang.richting === richting).map(({ gemeente }) => gemeente)) || 'geen';
    return md`## Wie bewoog naar ${naar}

**Omhoog:** ${namen('omhoog')}.

**Omlaag:** ${namen('omlaag')}.`;
  })
  .grafiek('overgangen_beeld', ['overgangen', 'naar', 'gegevens'], ({ overgangen, naar, gegevens: { perioden, bron } }) => {
    const periode = parsePeriode(naar) ?? perioden.at(-1) ?? '2022-2';
    return overgangengrafiek({
      bron,
      peildatum: dagVan(periode),
      van: shiftPeriode(periode, -1),
      naar: periode,
      overgangen: overgangen.map(({ van, tot }) => ({ van, naar: tot })),
    });
  })
  .tabel('matrix', ['overgangen', 'naar', 'gegevens'], ({ overgangen, naar, gegevens: { bron } }) => {
    const voorkomend = TREDEN.filter((trede) => overgangen.some(({ van, tot }) => van === trede || tot === trede));
    return tabelVan(
      {
        titel: `Overgangen naar ${naar}, aantal gemeenten`,
        bron,
        toelichting: 'Elke rij is de trede van het halfjaar ervoor, elke kolom die van nu.',
      },
      voorkomend,
      [
        { kop: 'van', soort: 'tekst', cel: (trede: Trede) => `trede ${trede}` },
        ...voorkomend.map(
          (tot): Kolomvan<Trede> => ({
            kop: `naar ${tot}`,
            soort: 'heel',
            cel: (van) => overgangen.filter((overgang) => overgang.van === van && overgang.tot === tot).length,
          }),
        ),
      ],
    );
  })
  .tekst(
    'kop_kader',
    [],
    () => md`## Wat het kader van 2024 veranderde

Tot en met 2023-2 telde vooral of de achterstand even groot was als de taakstelling. Vanaf 2024-1 gaat een gemeente een trede omhoog zodra haar achterstand groeit, hoe klein die ook is. Van de meeste gemeenten zijn geen eigen cijfers gepubliceerd; van de gevallen hieronder wel.`,
  )
  .tabel('kaders', ['gegevens'], ({ gegevens: { gevallen, bron_gevallen } }) =>
    tabelVan(
      {
        titel: 'Hetzelfde geval onder beide kaders',
        bron: bron_gevallen,
        toelichting:
          'Rekenkundige inschaling met de nagekomen personen en de vorige trede van toen. Beide kaders zijn op elk geval toegepast, ook buiten hun eigen perioden.',
      },
      gevallen,
      [
        { kop: 'gemeente', soort: 'tekst', cel: ({ gemeente }) => gemeente },
        { kop: 'halfjaar', soort: 'periode', cel: ({ feiten }) => feiten.periode },
        { kop: 'taakstelling', soort: 'heel', cel: ({ feiten }) => feiten.taakstelling },
        { kop: 'achterstand begin', soort: 'heel', cel: ({ feiten }) => feiten.achterstand_begin },
        { kop: 'achterstand beoordeeld', soort: 'heel', cel: ({ feiten }) => standVan(feiten).achterstand_beoordeeld },
        { kop: 'kader 2021', soort: 'tekst', cel: ({ feiten }) => onder(KADER_2021, feiten) },
        { kop: 'kader 2024', soort: 'tekst', cel: ({ feiten }) => onder(KADER_2024, feiten) },
        { kop: 'gepubliceerd', soort: 'trede', cel: ({ trede }) => trede },
      ],
    ),
  )
  .waarde(
    'eigen',
    ['taakstelling', 'achterstand', 'gerealiseerd', 'vorige'],
    ({ taakstelling, achterstand, gerealiseerd, vorige }): Feiten => {
      const trede = Number(vorige);
      return {
        periode: '2024-1',
        taakstelling,
        achterstand_begin: achterstand,
        gerealiseerd,
        ...(isTrede(trede) ? { vorige_trede: trede } : {}),
      };
    },
  )
  .tekst('vergelijking', ['eigen'], ({ eigen }) => {
    const { achterstand_beoordeeld: nu, achterstand_vergeleken: toen } = standVan(eigen);
    return md`### Zelf een geval proberen

Met de keuzes bovenaan eindigt de verzonnen gemeente op een stand van **${nu}**, van ${toen} aan het begin. Dat is **trede ${onder(KADER_2021, eigen)}** onder het kader van 2021 en **trede ${onder(KADER_2024, eigen)}** onder dat van 2024.`;
  });
