/** Messages of parts of the theme that this site does not have, or has one of its own for. */
const unused =
  /^theme\.(AnnouncementBar|CodeBlock|blog|contentVisibility|tags|docs\.(DocCard|tagDocListPageTitle|versionBadge|versions)|navbar\.mobileVersionsDropdown)\.|^theme\.docs\.sidebar\.(collapse|expand)Button/;

/**
 * What the theme says in the language that is built, without what no page can say.
 *
 * @param json messages by their name, as Docusaurus writes them down for its pages
 * @throws SyntaxError when that is no JSON
 */
export function messagesInUse(json: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record(JSON.parse(json))).filter(([name]) => !unused.test(name)));
}

/**
 * What every page of the docs knows of all others, without their titles and descriptions: only cards (`DocCard`) show
 * them, and where one is used the build fails, because it finds no doc.
 *
 * @param json one version of the docs, as Docusaurus writes it down for its pages
 * @throws SyntaxError when that is no JSON
 */
export function versionInUse(json: string): Readonly<Record<string, unknown>> {
  const data = record(JSON.parse(json));
  return 'version' in data ? {...data, version: {...record(data.version), docs: {}}} : data;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}
