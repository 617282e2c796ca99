/** Dutch numbers as d3-format takes them: `1.316`, `0,5`, a real minus sign. */
export const GETALLEN = {
  decimal: ',',
  thousands: '.',
  grouping: [3],
  currency: ['€ ', ''] as [string, string],
  minus: '−',
  percent: '%',
};

/** Dutch dates as d3-time-format takes them. */
export const DATA = {
  dateTime: '%a %e %B %Y %X',
  date: '%d-%m-%Y',
  time: '%H:%M:%S',
  periods: ['', ''] as [string, string],
  days: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as Zeven,
  shortDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as Zeven,
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ] as Twaalf,
  shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as Twaalf,
};

type Zeven = [string, string, string, string, string, string, string];
type Twaalf = [...Zeven, string, string, string, string, string];
