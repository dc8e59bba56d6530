import type {SaidItem} from '../../say/saidItem.ts';
import type {Locale} from '../../text/locales.ts';
import {escaped} from '../escaped.ts';
import {attribute} from './attribute.ts';
import type {PackageFile} from './packageFile.ts';

const qti = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** Choices as a package of QTI 2.1: one file an item, and the manifest that lists them. Zipped, platforms import it. */
export function qtiFiles(locale: Locale, items: readonly SaidItem[]): readonly PackageFile[] {
  return [
    {name: 'imsmanifest.xml', text: manifest(items)},
    ...items.map((item) => ({name: fileOf(item), text: itemXml(locale, item)})),
  ];
}

function fileOf({id}: SaidItem): string {
  return `items/${id}.xml`;
}

function manifest(items: readonly SaidItem[]): string {
  const resources = items.map((item) => {
    const file = attribute(fileOf(item));
    return `    <resource identifier=${attribute(item.id)} type="imsqti_item_xmlv2p1" href=${file}><file href=${file}/></resource>`;
  });
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest xmlns="${packaging}" identifier="iscsi-state-lab">`,
    '  <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>',
    '  <organizations/>',
    '  <resources>',
    ...resources,
    '  </resources>',
    '</manifest>',
  );
}

function itemXml(locale: Locale, {id, kind, question, listing, answers}: SaidItem): string {
  const right = answers.findIndex(({isRight}) => isRight);
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<assessmentItem xmlns="${qti}" identifier=${attribute(id)} title=${attribute(`${kind}: ${id}`)} adaptive="false" timeDependent="false" xml:lang="${locale}">`,
    '  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">',
    `    <correctResponse><value>${nameOf(right)}</value></correctResponse>`,
    '  </responseDeclaration>',
    '  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>',
    '  <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>',
    '  <itemBody>',
    ...(listing === null ? [] : [`    <pre>${escaped(listing)}</pre>`]),
    '    <choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">',
    `      <prompt>${escaped(question)}</prompt>`,
    ...answers.map(
      ({text}, index) => `      <simpleChoice identifier="${nameOf(index)}">${escaped(text)}</simpleChoice>`,
    ),
    '    </choiceInteraction>',
    '  </itemBody>',
    // The template of the standard sets the score; the answer itself says which reason to show.
    '  <responseProcessing>',
    '    <setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>',
    '    <responseCondition>',
    '      <responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>',
    '      <responseElse><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>',
    '    </responseCondition>',
    '  </responseProcessing>',
    ...answers.map(
      ({why}, index) =>
        `  <modalFeedback outcomeIdentifier="FEEDBACK" identifier="${nameOf(index)}" showHide="show">${escaped(why)}</modalFeedback>`,
    ),
    '</assessmentItem>',
  );
}

/** Names in XML begin with a letter, and the ids of some answers are numbers. */
function nameOf(index: number): string {
  return `A${index + 1}`;
}

function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
