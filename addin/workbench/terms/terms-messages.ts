/** Errors in cells and formulas, and messages. */
export const MELDINGEN: Readonly<Record<string, string>> = {
  Error: 'Fout',
  Invalid: 'Ongeldig',
  'Caused by': 'Komt door',
  'Click to select the cell': 'Klik om naar de cel te gaan',
  'Invalid expression': 'De formule klopt niet. Staat er een ; tussen de argumenten?',
  'Invalid formula': 'De formule is ongeldig',
  'Circular reference': 'De formule verwijst naar zichzelf',
  'Invalid reference': 'De verwijzing is ongeldig',
  'Data not available': 'Niet beschikbaar',
  'Unknown function': 'Onbekende functie',
  'Unknown function: "%s"': 'Onbekende functie: "%s". Functies van IBT beginnen met IBT., zoals IBT.TREDE.',
  'Spill range is not empty': 'Er staat iets in de cellen waar de uitkomst moet komen',
  'Division by zero': 'Delen door nul kan niet',
  'Number too large': 'Het getal is te groot',
  'Missing closing parenthesis': 'Er ontbreekt een haakje sluiten',
  'Missing opening parenthesis': 'Er ontbreekt een haakje openen',
  'Missing closing brace': 'Er ontbreekt een accolade sluiten',
  'Unexpected token: %s': 'Dit hoort hier niet: %s',
  'Wrong function call': 'De formule klopt niet. Staat er een ; tussen de argumenten?',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)s heeft minstens %(minArgRequired)s argumenten nodig; er staan er %(nbrArgSupplied)s.',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)s heeft hoogstens %(maxArgPossible)s argumenten; er staan er %(nbrArgSupplied)s.',
  'Invalid number of arguments for the %(functionName)s function. Repeatable arguments should be supplied in groups of %(nbrArgRepeating)s, with up to %(nbrArgOptional)s optional. Got %(nbrValueRemaining)s too many.':
    '%(functionName)s heeft argumenten in groepen van %(nbrArgRepeating)s, met hoogstens %(nbrArgOptional)s erna; %(nbrValueRemaining)s te veel.',
  "Result couldn't be automatically expanded.": 'De uitkomst past niet op het blad. Voeg rijen of kolommen toe.',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    'Waar de uitkomst moet komen, staan samengevoegde cellen. Hef de samenvoeging op.',
  'Array result was not expanded because it would overwrite data.':
    'De uitkomst zou gegevens overschrijven. Maak de cellen ernaast en eronder leeg.',
  'Add missing columns and rows': 'Kolommen en rijen toevoegen',
  'Add missing columns': 'Kolommen toevoegen',
  'Add missing rows': 'Rijen toevoegen',
  'Invalid sheet name: %s': 'Er is geen blad met de naam %s',
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.": '[[FUNCTION_NAME]] vindt de waarde "%s" niet.',
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    '[[FUNCTION_NAME]] verwacht een getal; "%s" is tekst.',
  "The function [[FUNCTION_NAME]] expects a boolean value, but '%s' is a text, and cannot be coerced to a boolean.":
    '[[FUNCTION_NAME]] verwacht TRUE of FALSE; "%s" is tekst.',
  'The function [[FUNCTION_NAME]] expects a reference to a cell or range.': '[[FUNCTION_NAME]] verwacht een cel of een bereik.',
  "Function %s expects the parameter '%s' to be reference to a cell or range.": '%s verwacht als argument %s een cel of een bereik.',
  'The function [[FUNCTION_NAME]] expects a number value between %s and %s inclusive, but receives %s.':
    '[[FUNCTION_NAME]] verwacht een getal van %s tot en met %s; dit is %s.',
  'The function [[FUNCTION_NAME]] expects a number value to be greater than or equal to 1, but receives %s.':
    '[[FUNCTION_NAME]] verwacht een getal van 1 of hoger; dit is %s.',
  "The function [[FUNCTION_NAME]] has an argument with value '%s'. It should be one of: %s.":
    '[[FUNCTION_NAME]] kent de waarde "%s" niet; verwacht een van: %s.',
  'Function [[FUNCTION_NAME]] expects number values for %s, but got an empty value.':
    '[[FUNCTION_NAME]] verwacht getallen voor %s; een cel is leeg.',
  'Function [[FUNCTION_NAME]] expects number values for %s, but got a string.':
    '[[FUNCTION_NAME]] verwacht getallen voor %s; er staat tekst.',
  'Function [[FUNCTION_NAME]] expects number values for %s, but got a boolean.':
    '[[FUNCTION_NAME]] verwacht getallen voor %s; er staat TRUE of FALSE.',
  'Function [[FUNCTION_NAME]] expects criteria_range and criterion to be in pairs.':
    '[[FUNCTION_NAME]] heeft bij elk bereik één voorwaarde nodig.',
  'Function [[FUNCTION_NAME]] expects criteria_range to have the same dimension':
    '[[FUNCTION_NAME]] verwacht bereiken van dezelfde grootte.',
  'Array arguments to [[FUNCTION_NAME]] are of different size.': 'De bereiken in [[FUNCTION_NAME]] zijn niet even groot.',
  '[[FUNCTION_NAME]] has no valid input data.': '[[FUNCTION_NAME]] heeft geen bruikbare gegevens.',
  '[[FUNCTION_NAME]] expects the provided values of %(argName)s to be a non-empty matrix.':
    '[[FUNCTION_NAME]] verwacht voor %(argName)s een gevuld bereik.',
  '[[FUNCTION_NAME]] has mismatched dimensions for argument %s (%s vs %s).':
    'In [[FUNCTION_NAME]] past de grootte van %s niet (%s tegen %s).',
  'Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.': '[[FUNCTION_NAME]] deelt door nul.',
  'Matrix is not invertible': 'De matrix heeft geen inverse',
  'Function [[FUNCTION_NAME]] A regression of order less than 1 cannot be possible.': '[[FUNCTION_NAME]]: de orde moet minstens 1 zijn.',
  '[[FUNCTION_NAME]] evaluates to an out of range row value %s.': '[[FUNCTION_NAME]]: rij %s valt buiten het bereik.',
  '[[FUNCTION_NAME]] evaluates to an out of range column value %s.': '[[FUNCTION_NAME]]: kolom %s valt buiten het bereik.',
  'No match found in FILTER evaluation': 'FILTER vindt niets dat voldoet.',
  'An unexpected error occurred. Submit a support ticket at odoo.com/help.': 'Onverwachte fout in deze functie.',
  "This formula has over 1000 parts. It can't be processed properly, consider splitting it into multiple cells":
    'Deze formule heeft meer dan 1000 delen. Verdeel haar over meer cellen.',
  'Show formula help': 'Uitleg bij de formule',
  ABOUT: 'OVER',
  '- [optional]': '- [mag weg]',
  'default:': 'standaard:',
  'Function [[FUNCTION_NAME]] caused a divide by zero error.': '[[FUNCTION_NAME]] deelt door nul.',
  'The divisor must be different from 0.': 'De deler mag niet 0 zijn.',
  'The divisor must be different from zero.': 'De deler mag niet 0 zijn.',
  'All ranges in [[FUNCTION_NAME]] must have the same number of columns (got %s).':
    'De bereiken in [[FUNCTION_NAME]] moeten evenveel kolommen hebben (dit zijn er %s).',
  'The rows argument (%s) must be strictly positive.': 'Het aantal rijen (%s) moet groter dan 0 zijn.',
  'The columns argument (%s) must be strictly positive.': 'Het aantal kolommen (%s) moet groter dan 0 zijn.',
  'The columns arguments must be between -%s and %s (got %s), excluding 0.':
    'De kolom moet van -%s tot en met %s zijn en niet 0 (dit is %s).',
  'The rows arguments must be between -%s and %s (got %s), excluding 0.': 'De rij moet van -%s tot en met %s zijn en niet 0 (dit is %s).',
  'Argument range must be a single row or column.': 'Het bereik moet één rij of één kolom zijn.',
  'The range must be a single row or a single column.': 'Het bereik moet één rij of één kolom zijn.',
  'The result_range must be a single row or a single column.': 'Het bereik met uitkomsten moet één rij of één kolom zijn.',
  'The factor (%s) must be positive when the value (%s) is positive.': 'Het veelvoud (%s) moet positief zijn als het getal (%s) dat is.',
  'The exponent (%s) must be an integer when the base is negative.': 'De macht (%s) moet geheel zijn als het grondtal negatief is.',
  'The value (%s) must be positive or null.': 'De waarde (%s) mag niet negatief zijn.',
  'The function code (%s) must be between 1 to 11 or 101 to 111.': 'De functiecode (%s) moet 1 tot en met 11 of 101 tot en met 111 zijn.',
  'The high (%s) must be greater than or equal to the low (%s).': 'De bovengrens (%s) mag niet onder de ondergrens (%s) liggen.',
  '%s (include manually-hidden rows)': '%s (ook verborgen rijen)',
  '%s (exclude manually-hidden rows)': '%s (zonder verborgen rijen)',
  '[[FUNCTION_NAME]] has mismatched argument count %s vs %s.': '[[FUNCTION_NAME]]: de bereiken zijn niet even lang (%s en %s).',
  '[[FUNCTION_NAME]] has mismatched range sizes.': '[[FUNCTION_NAME]]: de bereiken zijn niet even groot.',
  '[[FUNCTION_NAME]] expects number values.': '[[FUNCTION_NAME]] verwacht getallen.',
  'Function [[FUNCTION_NAME]] parameter 2 value is out of range.': '[[FUNCTION_NAME]]: het tweede argument valt buiten het bereik.',
  'Function [[FUNCTION_NAME]] parameter 2 value (%s) is out of range.':
    '[[FUNCTION_NAME]]: het tweede argument (%s) valt buiten het bereik.',
  'The day_count_convention (%s) must be between 0 and 4 inclusive.': 'De dagentelling (%s) moet 0 tot en met 4 zijn.',
  'The year (%s) must be between 0 and 9999 inclusive.': 'Het jaar (%s) moet 0 tot en met 9999 zijn.',
  'The function [[FUNCTION_NAME]] result must be greater than or equal 01/01/1900.':
    'De uitkomst van [[FUNCTION_NAME]] ligt vóór 1 januari 1900.',
  'start_date (%s) should be on or before end_date (%s).': 'De begindatum (%s) ligt na de einddatum (%s).',
  'The date_string (%s) cannot be parsed to date/time.': '"%s" is geen datum.',
  'The type (%s) must be between 1 and 3 or between 11 and 17.': 'De telling (%s) moet 1 tot en met 3 of 11 tot en met 17 zijn.',
  'The type (%s) is out of range.': 'De telling (%s) bestaat niet.',
  'The start_date (%s) must be positive or null.': 'De begindatum (%s) mag niet negatief zijn.',
  'The end_date (%s) must be positive or null.': 'De einddatum (%s) mag niet negatief zijn.',
  'Value for parameter %s is missing in [[FUNCTION_NAME]].': 'In [[FUNCTION_NAME]] ontbreekt %s.',
  'Wrong size for %s. Expected a range of size 1x%s. Got %sx%s.': '%s heeft niet de goede grootte: verwacht 1 bij %s, dit is %s bij %s.',
  'The arguments condition must be a single column or row.': 'De voorwaarde moet één kolom of één rij zijn.',
  'In this context, the function [[FUNCTION_NAME]] needs to have a cell or range in parameter.':
    '[[FUNCTION_NAME]] heeft hier een cel of bereik nodig.',
  '[[FUNCTION_NAME]] evaluates to an out of bounds range.': '[[FUNCTION_NAME]] wijst buiten het blad.',
  'The number of rows must be positive.': 'Het aantal rijen moet positief zijn.',
  'The number of columns must be positive.': 'Het aantal kolommen moet positief zijn.',
  'Height value is %(_height)s. It should be greater than or equal to 1.': 'De hoogte is %(_height)s; verwacht 1 of meer.',
  'Width value is %(_width)s. It should be greater than or equal to 1.': 'De breedte is %(_width)s; verwacht 1 of meer.',
  'Index for CHOOSE is invalid. Valid values are between 1 and %(choices)s inclusive.': 'De keuze moet 1 tot en met %(choices)s zijn.',
  'The table_number (%s) is out of range.': 'Het tekennummer (%s) bestaat niet.',
  'The text_to_search must be non-empty.': 'De tekst om in te zoeken is leeg.',
  'The starting_at (%s) must be greater than or equal to 1.': 'De beginplaats (%s) moet 1 of hoger zijn.',
  "In [[FUNCTION_NAME]] evaluation, cannot find '%s' within '%s'.": '[[FUNCTION_NAME]] vindt "%s" niet in "%s".',
  'The number_of_characters (%s) must be positive or null.': 'Het aantal tekens (%s) mag niet negatief zijn.',
  'The starting_at argument (%s) must be positive greater than one.': 'De beginplaats (%s) moet 1 of hoger zijn.',
  'The extract_length argument (%s) must be positive or null.': 'De lengte (%s) mag niet negatief zijn.',
  'The position (%s) must be greater than or equal to 1.': 'De plaats (%s) moet 1 of hoger zijn.',
  'The occurrenceNumber (%s) must be positive or null.': 'Het volgnummer (%s) mag niet negatief zijn.',
  'confirm edition': 'invoer bevestigen',

  'Are you sure you want to delete this sheet?': 'Dit blad verwijderen?',
  'The sheet name cannot be empty.': 'De naam van het blad mag niet leeg zijn.',
  'A sheet with the name %s already exists. Please select another name.': 'Er is al een blad met de naam %s. Kies een andere naam.',
  'Some used characters are not allowed in a sheet name (Forbidden characters are %s).':
    'Deze tekens mogen niet in de naam van een blad: %s',
  'This sheet is locked and cannot be modified. Please unlock it first.': 'Dit blad is beveiligd. Hef de beveiliging eerst op.',
  'Cannot open the link because the linked sheet is hidden.': 'Het blad waar deze koppeling naartoe gaat is verborgen.',
  'The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.':
    'Het venster is te klein voor dit blad. Maak het groter of blokkeer minder rijen en kolommen.',
  'Cannot hide all the rows of a sheet.': 'Niet alle rijen van een blad kunnen worden verborgen.',
  'Cannot hide all the columns of a sheet.': 'Niet alle kolommen van een blad kunnen worden verborgen.',
  'Merged cells are preventing this operation. Unmerge those cells and try again.':
    'Dit kan niet met samengevoegde cellen. Hef de samenvoeging op.',
  "The header row of a table can't be moved.": 'De rij met kopjes van een tabel kan niet worden verplaatst.',
  'Merging these cells will only preserve the top-leftmost value. Merge anyway?':
    'Bij samenvoegen blijft alleen de waarde linksboven over. Toch samenvoegen?',
  "You can't merge cells inside of an existing filter.": 'In een filter kunnen geen cellen worden samengevoegd.',
  'We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?':
    'Naast de selectie staan ook gegevens; die worden niet mee gesorteerd. De selectie uitbreiden?',
  'Cannot sort. To sort, select only cells or only merges that have the same size.':
    'Sorteren kan alleen met gewone cellen, of met samengevoegde cellen van dezelfde grootte.',
  'Cannot sort a zone with array formulas.':
    'In dit gebied staat een formule die meer cellen vult. Selecteer alleen de ingevoerde cijfers.',
  'This operation is not allowed with multiple selections.': 'Dit kan niet met meer dan één selectie.',
  'This operation is not allowed due to an overlapping frozen pane.': 'Dit kan niet over geblokkeerde rijen of kolommen heen.',
  'Cannot do a special paste of a figure.': 'Plakken speciaal kan niet met een grafiek of afbeelding.',
  'You copied content from a different version of the application. Only text and image content will be pasted.':
    'Wat is gekopieerd komt uit een andere versie; alleen tekst en afbeeldingen worden geplakt.',
  'An error occurred while uploading the image. %s': 'De afbeelding kan niet worden geplaatst. %s',
  'The file you are trying to copy is too large (>%sMB).\nIt will not be added to your OS clipboard.\nYou can download it directly instead.':
    'Dit is te groot om te kopiëren (meer dan %s MB).\nDownload het in plaats daarvan.',
  'Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.':
    'Plakken uit het menu kan niet in deze browser. Gebruik Ctrl+C en Ctrl+V.',
  'Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.':
    'De browser staat het klembord niet toe. Gebruik Ctrl+C en Ctrl+V, of geef deze pagina toegang in de instellingen van de browser.',
  'The cell you are trying to edit has been deleted.': 'De cel die werd bewerkt, bestaat niet meer.',
  'The data you entered in %s violates the data validation rule set on the cell:\n%s':
    'De invoer in %s voldoet niet aan de gegevensvalidatie:\n%s',
  'Please enter a number between 0 and 10000.': 'Vul een getal van 0 tot en met 10000 in.',
  'Cannot find workbook relations file': 'De werkmap is beschadigd: de lijst met onderdelen ontbreekt.',
  "The formatting unit should be 'k', 'm' or 'b'.": 'De eenheid is k, m of b.',
  January: 'januari',
  February: 'februari',
  March: 'maart',
  April: 'april',
  May: 'mei',
  June: 'juni',
  July: 'juli',
  August: 'augustus',
  September: 'september',
  October: 'oktober',
  November: 'november',
  December: 'december',
  Sunday: 'zondag',
  Monday: 'maandag',
  Tuesday: 'dinsdag',
  Wednesday: 'woensdag',
  Thursday: 'donderdag',
  Friday: 'vrijdag',
  Saturday: 'zaterdag',
};
