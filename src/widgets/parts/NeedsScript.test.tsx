import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {catalogues} from '../../text/catalogues.ts';
import {RolePicker} from '../simulator/RolePicker.tsx';
import {NeedsScript, needsScript} from './NeedsScript.tsx';

describe('A page without script', () => {
  it('hides what would do nothing and says what is missing', () => {
    expect(
      renderToStaticMarkup(
        <NeedsScript>
          <p>The buttons need JavaScript.</p>
        </NeedsScript>,
      ),
    ).toBe(
      '<noscript><style>.needs-script{display:none!important}</style><p>The buttons need JavaScript.</p></noscript>',
    );
  });

  it('may look different in other ways too', () => {
    expect(renderToStaticMarkup(<NeedsScript css=".panel{display:block}" />)).toBe(
      '<noscript><style>.needs-script{display:none!important}.panel{display:block}</style></noscript>',
    );
  });

  it('has no choice to make', () => {
    const html = renderToStaticMarkup(
      <RolePicker words={catalogues.en} name="role" role="target" onPick={() => undefined} />,
    );
    expect(html).toMatch(new RegExp(`^<fieldset class="[^"]*\\b${needsScript}"`));
  });
});
