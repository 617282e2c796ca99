/** Who may show the pane in a frame: Excel on the web and the places it opens in (OfficeDev/office-js issue 3342). */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://onedrive.live.com',
].join(' ');

/** The only page that Excel on the web shows in a frame. */
export const FRAMED = 'taskpane.html';

/** The policy of framing; each page carries the rest of its Content-Security-Policy itself. */
export const POLICY = {
  name: 'Content-Security-Policy',
  framed: `frame-ancestors ${FRAME_ANCESTORS}`,
  other: "frame-ancestors 'self'",
} as const;

/** Headers that go with every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The folder whose files have their contents in their name: they never change. */
export const HASHED = 'taskpane';
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Kinds of files that are never given out: letters and reports are the user's, also where they strayed into the folder. */
export const NOT_SERVED = /\.(docx|dotx|doc)$/i;

/** Excel on the web reads this file from another address. It holds no data of anyone. */
export const SHARED = 'functions.json';

/** The headers of a file, by its path below the folder that is served. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  return {
    ...HEADERS,
    [POLICY.name]: path === FRAMED ? POLICY.framed : POLICY.other,
    'Cache-Control': path.startsWith(`${HASHED}/`) ? CACHE.hashed : CACHE.other,
    ...(path === SHARED ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
