import {reportedOf} from '../../exercises/practice/reported.ts';
import type {Given} from '../../exercises/practice/suspended.ts';
import {type ScormSet, shapesOf} from '../../render/exercises/scorm/scormSet.ts';
import {button, element, place, sign} from './elements.ts';
import {followTheme} from './followTheme.ts';
import {itemForm} from './itemForm.ts';
import {pictureOf} from './picture.ts';
import {openRecord} from './record.ts';
import {isRight} from './rightness.ts';

// The one script of a SCORM package: asks the items of the set one after another, explains each answer, and tells the
// platform. It is compiled into a file of its own and has neither framework nor table.

followTheme();
// The package's own page holds it.
play(JSON.parse(place('set').textContent) as ScormSet);

function play(set: ScormSet) {
  const {items, words} = set;
  const record = openRecord(window, set.key, shapesOf(set));
  let given: Given = record.given ?? items.map(() => null);
  const player = place('player');
  const platform = place('platform');
  // A reader who has just come stays where the platform has put them.
  let hasCome = false;

  const isResumed = given.some((answer) => answer !== null);
  platform.textContent = [
    {reported: words.reported, onlyShown: words.onlyShown, none: words.notReported}[record.kind],
    ...(record.isStrange ? [words.notResumed] : isResumed ? [words.resumed] : []),
  ].join(' ');
  goOn();

  /** To what is open, or to the result. */
  function goOn() {
    const open = given.indexOf(null);
    if (open === -1) showResult();
    else showItem(open);
  }

  function marks(): readonly (boolean | null)[] {
    return items.map((item, index) => {
      const answer = given[index] ?? null;
      return answer === null ? null : isRight(item, answer);
    });
  }

  function rightSoFar(): string {
    return words.results[marks().filter((mark) => mark === true).length] ?? '';
  }

  function show(here: number | null, ...parts: readonly HTMLElement[]) {
    player.replaceChildren(...parts);
    showCells(here);
    if (hasCome) {
      window.scrollTo(0, 0);
      player.querySelector('h2')?.focus({preventScroll: true});
    }
    hasCome = true;
  }

  function showCells(here: number | null) {
    const cells = place('cells');
    cells.setAttribute('aria-label', rightSoFar());
    cells.replaceChildren(
      ...marks().map((mark, index) => {
        const cell = element('i', {'data-mark': mark === null ? 'open' : mark ? 'right' : 'wrong'});
        cell.toggleAttribute('data-here', index === here);
        return cell;
      }),
    );
  }

  function showItem(at: number) {
    const item = items[at];
    if (item === undefined) return;
    const label = () => (given.includes(null) ? words.next : words.toResult);
    const form = itemForm({
      item,
      words,
      given: given[at] ?? null,
      onAnswer: (answer) => {
        given = given.map((each, index) => (index === at ? answer : each));
        if (!record.report(given, reportedOf(marks(), record.pass), at)) platform.textContent = words.notTaken;
        showCells(at);
        return label();
      },
      goOn: {label: label(), onPress: goOn},
      onBack:
        at === 0
          ? null
          : () => {
              showItem(at - 1);
            },
    });
    show(at, form, ...(item.picture === null ? [] : [pictureOf(item.picture)]));
  }

  function showResult() {
    const all = marks();
    const {status} = reportedOf(all, record.pass);
    const rows = items.map((item, index) => {
      const open = button(item.question, () => {
        showItem(index);
      });
      const mark = all[index] === true ? 'right' : 'wrong';
      open.prepend(sign(mark, words.marks[mark]));
      return element('li', {}, open);
    });
    show(
      null,
      element(
        'section',
        {},
        element('h2', {tabindex: '-1'}, rightSoFar()),
        ...(status === 'incomplete' || record.kind === 'none' ? [] : [element('p', {}, words.statuses[status])]),
        element('h3', {}, words.yourAnswers),
        element('ol', {class: 'answers'}, ...rows),
      ),
    );
  }
}
