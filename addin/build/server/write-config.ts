import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, FRAMED, HASHED, HEADERS, NOT_SERVED, POLICY, SHARED } from './headers.ts';

/** Writes the configuration of two web servers: `web.config` beside the pages, where IIS reads it, and `server/nginx.conf`. */
export function writeServerConfig(dist: string): void {
  mkdirSync(join(dist, 'server'), { recursive: true });
  writeFileSync(join(dist, 'server/nginx.conf'), nginxConfig());
  writeFileSync(join(dist, 'web.config'), iisConfig());
}

const ALWAYS = Object.entries(HEADERS);

/** A site for nginx, for the http context; names and paths are to be replaced. */
export function nginxConfig(): string {
  return `# Voor nginx 1.18 of nieuwer. Zet dit bestand in conf.d, vervang naam, certificaat en map, en herlaad nginx.
map $uri $ibt_cache {
  default                "${CACHE.other}";
  "~/${HASHED}/[^/]+$"   "${CACHE.hashed}";
}
map $uri $ibt_omlijsting {
  default                "${POLICY.other}";
  "~/${FRAMED.replace('.', '\\.')}$"  "${POLICY.framed}";
}
map $uri $ibt_gedeeld {
  default                "";
  "~/${SHARED.replace('.', '\\.')}$"  "*";
}
server {
  listen 443 ssl;
  server_name ibt.voorbeeld.nl;
  ssl_certificate     /etc/ssl/certs/ibt.crt;
  ssl_certificate_key /etc/ssl/private/ibt.key;
  ssl_protocols       TLSv1.2 TLSv1.3;
  root  /var/www/ibt;
  index index.html;
  server_tokens off;
  etag on;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json text/xml image/svg+xml;
  types {
    text/html                  html;
    text/css                   css;
    text/javascript            js mjs;
    application/json           json map;
    text/xml                   xml;
    text/plain                 txt md;
    image/png                  png;
    image/svg+xml              svg;
    font/ttf                   ttf;
    font/woff                  woff;
    font/woff2                 woff2;
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
  }
  charset utf-8;
  charset_types text/css text/javascript application/json text/xml text/plain;
${ALWAYS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header ${POLICY.name} $ibt_omlijsting always;
  add_header Strict-Transport-Security "max-age=31536000" always;
  add_header Cache-Control $ibt_cache always;
  add_header Access-Control-Allow-Origin $ibt_gedeeld always;
  location ~ /\\. { return 404; }
  location ~* ${NOT_SERVED.source} { return 404; }
  location = /web.config { return 404; }
  location /server/ { return 404; }
  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/index.html =404;
  }
}
`;
}

/** The same for IIS 10: it reads this file from the folder itself. */
export function iisConfig(): string {
  const header = (name: string, value: string): string => `        <add name="${name}" value="${value}" />`;
  const types = {
    '.json': 'application/json',
    '.mjs': 'text/javascript',
    '.map': 'application/json',
    '.md': 'text/plain',
    '.woff': 'font/woff',
    '.woff2': 'font/woff2',
    '.svg': 'image/svg+xml',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Voor IIS 10: laat dit bestand in de map met de pagina's staan. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[...ALWAYS, [POLICY.name, POLICY.other] as const].map(([name, value]) => header(name, value)).join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${Object.entries(types)
  .map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <security>
      <requestFiltering>
        <fileExtensions>
          <add fileExtension=".docx" allowed="false" />
          <add fileExtension=".dotx" allowed="false" />
          <add fileExtension=".doc" allowed="false" />
        </fileExtensions>
        <hiddenSegments>
          <add segment="server" />
        </hiddenSegments>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
          <add verb="HEAD" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
  </system.webServer>
  <location path="${HASHED}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
  <location path="${FRAMED}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="${POLICY.name}" />
          <add name="${POLICY.name}" value="${POLICY.framed}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
  <location path="${SHARED}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}
