import {framedPages, neverFramed} from './framing.ts';
import {cacheControl, citationTypes, type ResponseHeaders, textTypes} from './responseHeaders.ts';

/**
 * The text of what goes into the `server` of an nginx that serves the built site: headers, caching, compressed files, one
 * address for each page, room for the longest link, and what is shown in which language when there is no such page.
 *
 * @param baseUrl the path of the site, with a slash at both ends
 * @param languages folders below it that hold the site in another language, at least one
 */
export function nginxConfiguration(baseUrl: string, languages: readonly string[], headers: ResponseHeaders): string {
  const base = escaped(baseUrl);
  const language = `(?:${languages.map(escaped).join('|')})`;
  const parent = baseUrl === '/' ? '/srv/iscsi-state-lab' : '/srv';
  const withoutSlash = baseUrl.slice(0, -1);
  return `# Written by the build, for this build alone: the policy below allows what its pages hold, by hash.
# Include it in the server of the site, and reload nginx after each build:
#
#   server {
#     listen 80;
#     server_name example.org;
#     root ${parent};  # the files lie in ${baseUrl === '/' ? parent : `${parent}${withoutSlash}`}
#     include ${parent}${withoutSlash}/nginx.conf;
#   }

# The longest link to a run of the lab has at most 19,000 characters; nginx by itself answers 414 above 8 kB. Where several
# servers share an address and port, nginx may take this from the first of them: then say it there too.
large_client_header_buffers 4 32k;

set $lab_language "";
if ($uri ~ "^${base}(${language}/)") { set $lab_language $1; }
set $lab_cache "${cacheControl.others}";
if ($uri ~ "^${base}(?:${language}/)?assets/") { set $lab_cache "${cacheControl.hashed}"; }
# A policy more, for all but the pages that others may have in theirs; a header without a value is not sent.
set $lab_framing "${neverFramed}";
if ($uri ~ "^${base}(?:${language}/)?${framedPages}/[\\w-]+$") { set $lab_framing ""; }
${baseUrl === '/' ? '' : `\nlocation = ${withoutSlash} {\n  absolute_redirect off;\n  return 301 ${baseUrl}$is_args$args;\n}\n`}
location ${baseUrl} {
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}  add_header Content-Security-Policy $lab_framing always;
  add_header Cache-Control $lab_cache always;
  charset utf-8;
  gzip_static on;
  gzip_vary on;
  absolute_redirect off;

  # One address for each page: without .html, and without a slash at its end but for the home of a language.
  rewrite "^${base}((?:${language}/)?)index(?:\\.html)?/?$" ${baseUrl}$1 permanent;
  rewrite "^${base}(${language})$" ${baseUrl}$1/ permanent;
  rewrite "^${base}(?!${language}/$|(?:${language}/)?404\\.html$)([\\w-][\\w/-]*?)(?:\\.html/?|/)$" ${baseUrl}$1 permanent;

  try_files $uri $uri.html \${uri}index.html =404;
  error_page 404 ${baseUrl}\${lab_language}404.html;

  # What reference managers import, by its type.
${Object.entries(citationTypes)
  .map(
    ([ending, type]) => `  location ~ "^${base}(?:${language}/)?cite/[\\w-]+\\.${ending}$" {
    types { }
    default_type "${type}; charset=utf-8";
    try_files $uri =404;
  }
`,
  )
  .join('')}
  # What else is text to take along, in UTF-8.
${Object.entries(textTypes)
  .map(
    ([ending, type]) => `  location ~ "^${base}[\\w/.-]+\\.${ending}$" {
    types { }
    default_type "${type}; charset=utf-8";
    try_files $uri =404;
  }
`,
  )
  .join('')}
  # For hosts, not for readers.
  location = ${baseUrl}nginx.conf { return 404; }
  location = ${baseUrl}_headers { return 404; }
}
`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
