import {escaped} from '../../escaped.ts';
import {attribute} from '../attribute.ts';

/** What a manifest says of a package. */
export interface ScormManifest {
  /** Begins with a letter; letters, figures, dots and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The score to be passed, from 0 to 100; null where the platform is to ask for none. */
  readonly pass: number | null;
  /** The names of the files beside the manifest; the first is the page. */
  readonly files: readonly [string, ...string[]];
}

/**
 * The `imsmanifest.xml` of a package by SCORM 1.2: one organization of one item, which is one SCO. The schemas are named as
 * the standard asks, by the names under which platforms have them; nothing fetches them.
 */
export function scormManifest({id, title, pass, files}: ScormManifest): string {
  const [page] = files;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier=${attribute(id)} version="1.0"`,
    `  xmlns="${packaging}"`,
    `  xmlns:adlcp="${adl}"`,
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${packaging} imscp_rootv1p1p2.xsd ${adl} adlcp_rootv1p2.xsd">`,
    '  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
    '  <organizations default="set">',
    '    <organization identifier="set">',
    `      <title>${escaped(title)}</title>`,
    '      <item identifier="lesson" identifierref="sco" isvisible="true">',
    `        <title>${escaped(title)}</title>`,
    ...(pass === null ? [] : [`        <adlcp:masteryscore>${pass}</adlcp:masteryscore>`]),
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href=${attribute(page)}>`,
    ...files.map((file) => `      <file href=${attribute(file)}/>`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}

const packaging = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const adl = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
