/** A table written as lines with bars between the cells: numbers are numbers, the rest is text, nothing is a blank cell. */
export function tabelUitTekst(...regels: readonly string[]): unknown[][] {
  return regels.map((regel) =>
    regel
      .split('|')
      .map((cel) => cel.trim())
      .map((cel) => (/^-?\d+(\.\d+)?$/.test(cel) ? Number(cel) : cel)),
  );
}
