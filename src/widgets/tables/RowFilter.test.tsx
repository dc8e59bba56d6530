// @vitest-environment happy-dom
import {fireEvent, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {names} from '../../stacks/names.ts';
import {rowFilterWords as english} from '../../text/en/rowFilter.ts';
import {terms} from '../../text/termRows.ts';
import {catalogues} from '../../text/catalogues.ts';
import {Link, press} from '../page.fixture.tsx';
import {needsScript} from '../parts/NeedsScript.tsx';
import {StackFold} from './NameTable.tsx';
import {NameMatrix} from './NameMatrix.tsx';
import {RowFilter} from './RowFilter.tsx';
import {stackWords} from './stackWords.fixture.ts';
import {TermTable} from './TermTable.tsx';

const words = english.rowFilter;
const nowhere = {hash: ''};

/** Two groups; all of them are many rows. */
const stacks = ['freebsd', 'spdk'] as const;
const rows = names.filter(({stack}) => stack === 'freebsd' || stack === 'spdk');

function filteredTerms() {
  return (
    <RowFilter words={english} arrival={nowhere}>
      <TermTable words={catalogues.en} />
    </RowFilter>
  );
}

function filteredNames(arrival = nowhere) {
  return (
    <RowFilter words={english} arrival={arrival}>
      {stacks.map((stack) => (
        <StackFold key={stack} words={stackWords.en} Link={Link} stack={stack} />
      ))}
    </RowFilter>
  );
}

function field() {
  return screen.getByLabelText<HTMLInputElement>(words.label);
}

function type(value: string) {
  fireEvent.change(field(), {target: {value}});
}

function said() {
  return screen.getByRole('status').textContent;
}

function shown() {
  return [...document.querySelectorAll('tbody > tr:not([hidden])')].map(({id}) => id);
}

function hiddenNow(id: string) {
  return document.getElementById(id)!.closest('[hidden]') !== null;
}

describe('The filter of a table', () => {
  it('leaves the rows in which the text occurs, in whatever column and language, and says how many', () => {
    render(filteredTerms());
    expect(shown()).toHaveLength(terms.length);
    expect(said()).toBe('');
    // A term in English, one in Chinese, a meaning, an alias, a mistranslation.
    for (const [sought, id] of [
      ['Half open', 'halfOpen'],
      ['半开', 'halfOpen'],
      ['given up while', 'halfOpen'],
      ['僵尸连接', 'halfOpen'],
      ['会话恢复', 'sessionReinstatement'],
    ] as const) {
      type(sought);
      expect(shown()).toContain(id);
      expect(shown()).not.toContain('multipath');
      expect(said()).toBe(words.left({left: shown().length, all: terms.length, sought}));
    }
  });

  it('hides a group whose rows are all hidden, and takes its heading for a text of its rows', () => {
    render(filteredNames());
    // No row says it.
    type('FreeBSD target');
    expect(hiddenNow('freebsd')).toBe(false);
    for (const {id, stack} of rows) if (stack === 'freebsd') expect(hiddenNow(id)).toBe(false);
    expect(hiddenNow('spdk')).toBe(true);
    type('occurs nowhere');
    expect(stacks.filter((stack) => !hiddenNow(stack))).toEqual([]);
    expect(said()).toBe(words.left({left: 0, all: rows.length, sought: 'occurs nowhere'}));
  });

  it('is emptied by Esc, which shows all rows and says so', () => {
    render(filteredTerms());
    type('半开');
    fireEvent.keyDown(field(), {key: 'Escape'});
    expect(field().value).toBe('');
    expect(shown()).toHaveLength(terms.length);
    expect(said()).toBe(words.everything(terms.length));
  });

  it('is emptied by a button, which is there while there is something to empty and leaves the reader in the field', () => {
    render(filteredTerms());
    expect(screen.queryByRole('button')).toBeNull();
    type('半开');
    press(words.clear);
    expect(shown()).toHaveLength(terms.length);
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('waits until a Chinese word is composed, and leaves Esc to the input method until then', () => {
    render(filteredTerms());
    fireEvent.input(field(), {target: {value: 'ban’kai'}, isComposing: true});
    expect(field().value).toBe('ban’kai');
    expect(shown()).toHaveLength(terms.length);
    expect(said()).toBe('');
    fireEvent.keyDown(field(), {key: 'Escape', isComposing: true});
    expect(field().value).toBe('ban’kai');
    fireEvent.compositionEnd(field(), {target: {value: '半开'}});
    expect(shown()).toContain('halfOpen');
    expect(shown()).not.toContain('multipath');
  });

  it('is emptied by a link to what it hides, a row or the heading of a group, which is scrolled to', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const {rerender} = render(filteredNames());
    for (const id of ['spdk', rows.find(({stack}) => stack === 'spdk')!.id]) {
      type('freebsd');
      expect(hiddenNow(id)).toBe(true);
      rerender(filteredNames({hash: `#${id}`}));
      expect(hiddenNow(id)).toBe(false);
      expect(field().value).toBe('');
      expect(scrolled.mock.contexts).toEqual([document.getElementById(id)]);
      scrolled.mockClear();
    }
  });

  it('opens the folds in which something is found, and closes them with the last letter', () => {
    render(filteredNames());
    const open = () => [...document.querySelectorAll('details[open] h3')].map(({id}) => id);
    expect(open()).toEqual([]);
    type('exiting');
    expect(open()).toEqual(['spdk']);
    type('');
    expect(open()).toEqual([]);
  });

  it('opens the fold that holds what a link leads to', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    render(filteredNames({hash: '#spdk-EXITED'}));
    expect(document.getElementById('spdk-EXITED')?.closest('details')?.open).toBe(true);
    expect(document.getElementById('freebsd')?.closest('details')?.open).toBe(false);
    expect(scrolled.mock.contexts).toEqual([document.getElementById('spdk-EXITED')]);
    scrolled.mockRestore();
  });

  it('filters an overview too, and does not count what it says again', () => {
    render(
      <RowFilter words={english} arrival={nowhere}>
        <NameMatrix words={stackWords.en} Link={Link} of="connection" />
        <StackFold words={stackWords.en} Link={Link} stack="spdk" />
      </RowFilter>,
    );
    type('exiting');
    expect(shown()).toEqual(['', 'spdk-EXITING']);
    expect(said()).toBe(words.left({left: 1, all: 5, sought: 'exiting'}));
  });

  it('stays as it is when a link leads to a row that it shows, or past the table', () => {
    const {rerender} = render(filteredNames());
    type('freebsd');
    for (const hash of ['#freebsd', '#no-such-place', '']) {
      rerender(filteredNames({hash}));
      expect(field().value).toBe('freebsd');
      expect(hiddenNow('spdk')).toBe(true);
    }
  });

  it('has a field only with script; without it all rows are there', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToStaticMarkup(filteredTerms());
    expect(page.querySelector('input')?.closest(`.${needsScript}`)).not.toBeNull();
    expect(page.querySelector('noscript')?.textContent).toContain(needsScript);
    expect(page.querySelectorAll('tbody > tr')).toHaveLength(terms.length);
    expect(page.querySelectorAll('[hidden]')).toHaveLength(0);
  });
});
