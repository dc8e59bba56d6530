import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it} from 'vitest';
import {SourceName} from './SourceName.tsx';

it('The name of a source may be broken where its parts meet, and stays one name to copy', () => {
  const html = renderToStaticMarkup(<SourceName>target/iscsi_target.c:4180</SourceName>);
  expect(html).toBe('target/<wbr/>iscsi_<wbr/>target.c:<wbr/>4180<wbr/>');
});
