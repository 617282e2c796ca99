import type { Werkmap } from './werkmap.ts';

/**
 * A workbook each of whose calls goes through one function: to put a time limit on it, say, or to translate its errors.
 * @param vraag Gets the call; gives it a workbook and gives back its answer.
 * @example werkmapVia((opdracht) => binnenTijd(opdracht(werkmap)))
 */
export function werkmapVia(vraag: <T>(command: (werkmap: Werkmap) => Promise<T>) => Promise<T>): Werkmap {
  return {
    selection: () => vraag((werkmap) => werkmap.selection()),
    select: (bereik) => vraag((werkmap) => werkmap.select(bereik)),
    state: (bereik) => vraag((werkmap) => werkmap.state(bereik)),
    read: (bereik) => vraag((werkmap) => werkmap.read(bereik)),
    readFormulas: (bereik) => vraag((werkmap) => werkmap.readFormulas(bereik)),
    readTable: (bereik) => vraag((werkmap) => werkmap.readTable(bereik)),
    write: (bereik, waarden) => vraag((werkmap) => werkmap.write(bereik, waarden)),
    replace: (bereik, was, wordt) => vraag((werkmap) => werkmap.replace(bereik, was, wordt)),
    writeFormulas: (bereik, formules) => vraag((werkmap) => werkmap.writeFormulas(bereik, formules)),
    clear: (bereik) => vraag((werkmap) => werkmap.clear(bereik)),
    usedRange: (blad) => vraag((werkmap) => werkmap.usedRange(blad)),
    addTable: (bereik, naam) => vraag((werkmap) => werkmap.addTable(bereik, naam)),
    defineName: (naam, bereik) => vraag((werkmap) => werkmap.defineName(naam, bereik)),
    removeName: (naam) => vraag((werkmap) => werkmap.removeName(naam)),
    addChart: (grafiek) => vraag((werkmap) => werkmap.addChart(grafiek)),
    addImage: (cel, image) => vraag((werkmap) => werkmap.addImage(cel, image)),
    uses: (blad) => vraag((werkmap) => werkmap.uses(blad)),
    removeSheet: (naam) => vraag((werkmap) => werkmap.removeSheet(naam)),
    addSheet: (naam) => vraag((werkmap) => werkmap.addSheet(naam)),
    offersFiles: () => vraag((werkmap) => werkmap.offersFiles()),
    save: () => vraag((werkmap) => werkmap.save()),
    open: (file) => vraag((werkmap) => werkmap.open(file)),
    onSelectionChanged: (callback) => vraag((werkmap) => werkmap.onSelectionChanged(callback)),
    onDataChanged: (callback) => vraag((werkmap) => werkmap.onDataChanged(callback)),
  };
}
