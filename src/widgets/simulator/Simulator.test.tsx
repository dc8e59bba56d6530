// @vitest-environment happy-dom
import {createEvent, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {byRole, clauseMark, eventText} from '../../say/labels.ts';
import {sayPosition, sayRefusal, sayStep, sayWhyNot} from '../../say/run.ts';
import {keysOf} from '../../run/keys.ts';
import {optionsAt} from '../../run/options.ts';
import {startPositions} from '../../run/positions.ts';
import {readRun} from '../../run/runLink.ts';
import {type ClauseId, clausesOf, type FamilyId, type Role} from '../../spec/index.ts';
import {catalogues} from '../../text/catalogues.ts';
import {localeIds} from '../../text/locales.ts';
import {clipboard, Link, lit, Placed, press, svgs, toggle} from '../page.fixture.tsx';
import {Simulator} from './Simulator.tsx';

const begun = '1~cleanup~initiator~R1';
const entered = `${begun}~M2-csmE-1`;
const back = `${entered}~M3-csmE-1`;

describe.each(localeIds)('A simulator (%s)', (locale) => {
  const words = catalogues[locale];
  const {simulator: labels} = words;

  function open(run: string | null = null, at: number | null = null, of: FamilyId = 'cleanup') {
    render(
      <Placed at={{run, at}}>
        {(place, move) => (
          <Simulator
            words={words}
            Link={Link}
            of={of}
            svgs={svgs}
            place={place}
            onMove={move}
            on={{
              addressOf: ({run: text, at: step}) => `${text} at ${step}`,
              onCite: () => undefined,
              onEmbed: () => undefined,
              onPresent: () => undefined,
              fileOf: (machine) => `/${machine}.svg`,
            }}
            RunLink={({start, children}) => <a href={`/${start.machine}/${start.role}/${start.state}`}>{children}</a>}
          />
        )}
      </Placed>,
    );
  }

  /** What is called the first event of a clause, on its button. */
  function eventOf(id: ClauseId): string {
    const clause = clausesOf('cleanup').find((each) => each.id === id)!;
    const means = clause.means === null ? '' : `${words.means[clause.means].name} `;
    return `${eventText(words, clause.events[0], clause.role)} ${means}${clauseMark(clause)}`;
  }

  const lastSaid = (run: string) => sayStep(words, readRun(run, 'cleanup').played.at(-1)!);
  /** What a screen reader reads out. */
  const spoken = () => screen.getByRole('region').querySelector(':scope > [role=status]')?.textContent;
  /** Where the machine is, as the box says it. */
  const now = () => screen.getByText(labels.now).closest('div')!;
  const listed = () => [...document.querySelectorAll('ol > li')].map((item) => item.textContent).reverse();
  const current = () => document.querySelector('[aria-current=step]')?.textContent;

  it('goes where the event that is pressed leads: in words, in the picture, in speech, and in the list behind it', async () => {
    open();
    expect(within(now()).getByRole('link').textContent).toBe('R1 CLEANUP_WAIT');
    press(eventOf('M2-initiator-csmE-1'));
    expect(within(now()).getByRole('link').textContent).toBe('R2 IN_CLEANUP');
    expect(now().textContent).toContain(words.means.csmE.how);
    expect([lit('current'), lit('taken'), lit('possible')]).toEqual([['R2'], ['M2'], ['M3', 'M4']]);
    expect(spoken()).toBe(`1. ${lastSaid(entered)}`);
    await waitFor(() => expect(listed()).toHaveLength(2));
    expect(current()).toMatch(/^1 M2 .* R2$/);
  });

  it('goes on from what the step did when the button that was pressed is gone with its chance', () => {
    open();
    const button = screen.getByRole('button', {name: eventOf('M2-initiator-csmE-1')});
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(now());
  });

  it('keeps what is not possible one click away, each with its reason', () => {
    open();
    const why = sayWhyNot(words, {kind: 'otherState', transition: 'M4', from: 'R2', state: 'R1'});
    expect(screen.queryByText(why)).toBeNull();
    toggle(labels.impossible(2));
    expect(screen.getByText(why)).toBeTruthy();
  });

  it('goes back and forward, and its buttons say when there is nothing there', async () => {
    open(back);
    const button = (name: 'back' | 'forward') => screen.getByRole('button', {name: labels[name]});
    expect(button('forward').getAttribute('aria-disabled')).toBe('true');
    press(labels.back);
    const where = sayPosition(words, readRun(entered, 'cleanup').played[0]!.to);
    expect(spoken()).toBe(`1. ${labels.nowAt({number: 1, state: where})}`);
    press(labels.back);
    expect(button('back').getAttribute('aria-disabled')).toBe('true');
    press(labels.back);
    expect(lit('current')).toEqual(['R1']);
    press(labels.forward);
    expect(lit('current')).toEqual(['R2']);
    await waitFor(() => expect(listed()).toHaveLength(3));
  });

  it('leads to a step that is pressed in the list, and marks no other as current', async () => {
    open(back);
    press(/^1 M2 .* R2$/);
    expect(lit('current')).toEqual(['R2']);
    await waitFor(() => expect(current()).toContain('M2'));
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('takes another way from a step that the reader went back to', async () => {
    open(back, 1);
    press(eventOf('M4-initiator-csmE-1'));
    expect(lit('current')).toEqual(['R3']);
    expect(screen.getByText(labels.nothingPossible('R3 FREE'))).toBeTruthy();
    await waitFor(() => expect(listed()).toHaveLength(3));
  });

  it('starts over, and in another state', () => {
    open(back);
    press(labels.reset);
    expect(spoken()).toBe(`0. ${labels.nowAt({number: 0, state: 'R1 CLEANUP_WAIT'})}`);
    fireEvent.change(screen.getByRole('combobox', {name: labels.startIn}), {target: {value: '3'}});
    expect(lit('current')).toEqual(['R3']);
  });

  const turnTo = (role: Role) => {
    fireEvent.click(screen.getByRole('radio', {name: words.roles[role]}));
  };

  it('keeps the steps that the other role has too, at the same step', async () => {
    open(back, 1);
    turnTo('target');
    expect(lit('current')).toEqual(['R2']);
    expect(now().textContent).toContain(byRole(words.states.R2, 'target'));
    await waitFor(() => expect(listed()).toHaveLength(3));
    expect(screen.queryByRole('button', {name: labels.undo})).toBeNull();
  });

  it('says how many steps the other role does not have, and takes the change back', () => {
    open('1~connection~initiator~S1~T1-1~T4-1~T5-1~T11-1', null, 'connection');
    turnTo('target');
    expect(lit('current')).toEqual(['S7']);
    expect(screen.getByText(labels.dropped(2))).toBeTruthy();
    press(labels.undo);
    expect(screen.getByRole('radio', {name: words.roles.initiator})).toHaveProperty('checked', true);
    expect(spoken()).toMatch(/^4\. /);
    expect(screen.queryByText(labels.dropped(2))).toBeNull();
  });

  it('leads from an end into the machine in which the same state goes on, and back to the start', () => {
    open('1~connection~target~S5~T15-a', null, 'connection');
    const goOn = labels.goOn({from: 'S8 CLEANUP_WAIT', to: 'R1 CLEANUP_WAIT', machine: words.families.cleanup});
    expect(screen.getByRole('link', {name: goOn}).getAttribute('href')).toBe('/cleanup/target/R1');
    const [, atTheEnd] = screen.getAllByRole('button', {name: labels.reset});
    fireEvent.click(atTheEnd!);
    expect(lit('current')).toEqual(['S5']);
    expect(screen.queryByRole('link', {name: goOn})).toBeNull();
  });

  it('is the answer to what a page asks: figures choose from anywhere, fields keep theirs, and no way leads out', () => {
    const asked = '1~connection~target~S5';
    render(
      <Placed at={{run: asked, at: null}}>
        {(place, move) => (
          <>
            <input />
            <Simulator
              words={words}
              Link={Link}
              of="connection"
              svgs={svgs}
              place={place}
              onMove={move}
              on={{
                addressOf: () => '',
                onCite: null,
                onEmbed: null,
                onPresent: null,
                isAnswer: true,
                fileOf: (machine) => `/${machine}.svg`,
              }}
              RunLink={null}
            />
          </>
        )}
      </Placed>,
    );
    const key = keysOf(optionsAt(readRun(asked, 'connection').run.start).possible).get('T15')![0];
    fireEvent.keyDown(screen.getByRole('textbox'), {key});
    expect(lit('current')).toEqual(['S5']);
    fireEvent.keyDown(document.body, {key});
    expect(lit('current')).toEqual(['S8']);
    expect(screen.getByText(labels.nothingPossible('S8 CLEANUP_WAIT'))).toBeTruthy();
    expect(screen.getByRole('region').querySelector('a[href^="/cleanup"]')).toBeNull();
  });

  describe('for a pointer that rests', () => {
    /** A click by the mouse, so many milliseconds after the page was opened. */
    const click = (name: string, timeStamp: number) => {
      const event = createEvent.click(document.body, {detail: 1});
      Object.defineProperty(event, 'timeStamp', {value: timeStamp});
      fireEvent(screen.getByRole('button', {name}), event);
    };

    it('takes no second press for what has come under it, until the reader could see it', () => {
      open();
      click(eventOf('M2-initiator-csmE-1'), 1_000);
      click(eventOf('M3-initiator-csmE-1'), 1_200);
      expect(lit('current')).toEqual(['R2']);
      click(eventOf('M3-initiator-csmE-1'), 1_250);
      expect(lit('current')).toEqual(['R1']);
    });

    it('goes back and forward at once', () => {
      open();
      click(eventOf('M2-initiator-csmE-1'), 1_000);
      click(labels.back, 1_010);
      expect(lit('current')).toEqual(['R1']);
      click(labels.forward, 1_020);
      expect(lit('current')).toEqual(['R2']);
    });
  });

  describe('by key', () => {
    const hit = (key: string, on: Element = screen.getByRole('region')) => fireEvent.keyDown(on, {key});

    it('takes the event with that figure, as often as it is hit, and walks back and forward', () => {
      open();
      hit('4');
      expect(lit('current')).toEqual(['R2']);
      hit('3');
      expect(spoken()).toMatch(/^2\. M3/);
      hit('ArrowLeft');
      hit('ArrowLeft');
      expect(spoken()).toMatch(/^0\. /);
      hit('ArrowLeft');
      hit('ArrowRight');
      expect(lit('current')).toEqual(['R2']);
      hit('9');
      expect(lit('current')).toEqual(['R2']);
    });

    it('does nothing where the key has a meaning of its own', () => {
      open(back);
      hit('ArrowLeft', screen.getByRole('combobox', {name: labels.startIn}));
      hit('1', screen.getByRole('radio', {name: words.roles.target}));
      expect(spoken()).toMatch(/^2\. /);
    });

    it('plays and rests by the space bar', () => {
      open(back, 0);
      hit(' ');
      expect(screen.getByRole('button', {name: labels.pause})).toBeTruthy();
      hit(' ');
      expect(screen.getByRole('button', {name: labels.play})).toBeTruthy();
    });
  });

  describe('when something is pointed at', () => {
    const glowing = () =>
      [...document.querySelectorAll<SVGElement>('figure:not([hidden]) .edge.is-glowing')].map(
        ({dataset}) => dataset.transition,
      );
    const group = (id: string) => screen.getByRole('group', {name: new RegExp(`^${id} `)});

    it('lights the edge of the event in the list, until the step is taken', () => {
      open();
      fireEvent.pointerEnter(group('M2'));
      expect(glowing()).toEqual(['M2']);
      press(eventOf('M2-initiator-csmE-1'));
      expect(glowing()).toEqual([]);
      fireEvent.focus(within(group('M4')).getAllByRole('button')[0]!);
      expect(glowing()).toEqual(['M4']);
    });

    it('lights the events of the edge in the picture', () => {
      open();
      fireEvent.pointerOver(document.querySelector('[data-transition=M1]')!);
      expect(group('M1').dataset.glowing).toBe('true');
      expect(group('M2').dataset.glowing).toBeUndefined();
    });
  });

  it('tells the three connections of a cleanup apart, by what the run has made of them', () => {
    open(back);
    const who = (name: string) => screen.getByText(name, {selector: 'dt strong'}).closest('div')!.textContent;
    expect(who('CSM-C')).toContain('R1 CLEANUP_WAIT');
    expect(who('CSM-E')).toContain(eventText(words, 'csmELeftLoggedIn', 'initiator'));
    expect(who('CSM-I')).toContain(words.csm.notUsed);
    press(eventOf('M2-initiator-csmE-1'));
    expect(who('CSM-E')).toContain('S5 LOGGED_IN');
  });

  it('copies the address of the step that is shown', async () => {
    const copied = clipboard();
    open(back, 1);
    press(labels.copyLink);
    await screen.findByText(words.copying.copied);
    expect(copied.mock.calls).toEqual([[`${back} at 1`]]);
  });

  it('says why a link is not played to its end, shows what is possible, and is quiet after the next step', () => {
    open(`${entered}~M9-1`);
    const {refusal} = readRun(`${entered}~M9-1`, 'cleanup');
    expect(screen.getByRole('alert').textContent).toBe(sayRefusal(words, refusal!, 1));
    expect(lit('current')).toEqual(['R2']);
    press(eventOf('M4-initiator-csmE-1'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  describe('when the picture is clicked', () => {
    const click = (id: string) =>
      fireEvent.click(document.querySelector(`.edge-label[data-transition=${id}], .state[data-state=${id}]`)!);

    it('takes a transition that one event can take', () => {
      open(`${begun}~M2-csmI-1`);
      click('M3');
      expect(lit('current')).toEqual(['R1']);
    });

    it('leads to the buttons of a transition that several events can take, and says so', () => {
      open();
      click('M2');
      expect(lit('current')).toEqual(['R1']);
      expect(spoken()).toBe(labels.chooseClause('M2', 2));
      expect(document.activeElement).toBe(screen.getByRole('button', {name: eventOf('M2-initiator-csmI-1')}));
    });

    it('says why a transition is not possible, until the next step', () => {
      open();
      click('M4');
      const why = sayWhyNot(words, {kind: 'otherState', transition: 'M4', from: 'R2', state: 'R1'});
      expect(screen.getAllByText(why)).toHaveLength(2);
      press(eventOf('M2-initiator-csmE-1'));
      expect(screen.queryByText(why)).toBeNull();
    });

    it('says what a state means, and begins a run there when asked', () => {
      open();
      click('R2');
      expect(screen.getByText(byRole(words.states.R2, 'initiator'))).toBeTruthy();
      const [, byLogout] = startPositions('cleanup', 'initiator').filter(({state}) => state === 'R2');
      press(`${labels.startIn} ${sayPosition(words, byLogout!)}`);
      expect(lit('current')).toEqual(['R2']);
      expect(now().textContent).toContain(words.means.csmE.how);
    });
  });
});
