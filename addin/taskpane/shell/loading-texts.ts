/** The Dutch for when a script of the page does not come: as little as possible, since it is loaded before all else. */

export const OPNIEUW_LOAD = 'Opnieuw laden';
export const MODULE_FAILED =
  'Het venster kon niet worden geladen: een onderdeel ontbreekt of is beschadigd. Uw werkmap is niet gewijzigd. Controleer de verbinding en laad het venster opnieuw. Blijft dit staan, vraag dan uw beheerder de hele map opnieuw te plaatsen.';
export const FUNCTIES_FAILED =
  'De IBT-functies (functions.js) konden niet worden geladen: cellen met =IBT… rekenen nu niet. Sluit Excel en open het opnieuw. Blijft dit staan, vraag dan uw beheerder de hele map opnieuw te plaatsen.';
