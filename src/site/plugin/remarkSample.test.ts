import {compile} from '@mdx-js/mdx';
import {expect, it} from 'vitest';
import {examples} from '../../reader/examples.ts';
import {read} from '../../reader/read.ts';
import {verdictOf} from '../../reader/verdict.ts';
import {sayVerdict} from '../../say/verdict.ts';
import {readingWords} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {remarkSample} from './remarkSample.ts';

it.each(localeIds)(
  'the reader at rest gets an output and the very answer that it would give to it (%s)',
  async (locale) => {
    const words = readingWords[locale];
    const plugin = () => remarkSample(words);
    const compiled = String(await compile('<TerminalReader />\n', {remarkPlugins: [plugin], jsx: true}));
    const [, json = 'null'] = /made=(?:"|')(.*)(?:"|') \/>/.exec(compiled) ?? [];
    const [{text}] = examples;
    const {signText, head, command} = sayVerdict(words, verdictOf(read(text)));
    expect(JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&#39;', "'"))).toMatchObject({
      text: text.trimEnd(),
      signText,
      head,
      command: command!.text,
    });
  },
);
