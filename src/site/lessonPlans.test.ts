// @vitest-environment happy-dom
import {expect, it} from 'vitest';
import {lessonPlans} from './lessonPlans.ts';

const page = `
<table><tr><td>of no plan</table>
<h2 id=ten>10 minutes: who acts<a class=hash-link href=#ten>&ZeroWidthSpace;</a></h2><p>For a team.</p>
<table><thead><tr><th>Minute<th>Show<th>Ask<tbody>
<tr><td>0–2<td>First <a href="/lab?s=resetOnly&at=7">a reset</a>, then <a href="/read-my-terminal">a text</a><td><strong>Where?</strong> To <a href=/connection#S8><b>S8</b></a>.</td></tr>
<tr><td>2–3<td>Break<td></td></tr>
</table>`;

it('Notes have of a page of lesson plans what each minute shows, the runs that can be shown here, and what is asked, without links', () => {
  const place = {run: 'the run', at: 7};
  const plans = lessonPlans(new DOMParser().parseFromString(page, 'text/html'), (href) =>
    href.startsWith('/lab?') ? place : null,
  );
  expect(plans).toEqual([
    {
      id: 'ten',
      title: '10 minutes: who acts',
      rows: [
        {
          minutes: '0–2',
          show: [
            {text: 'First ', place: null},
            {text: 'a reset', place},
            {text: ', then ', place: null},
            {text: 'a text', place: null},
          ],
          ask: '<strong>Where?</strong> To <b>S8</b>.',
        },
        {minutes: '2–3', show: [{text: 'Break', place: null}], ask: ''},
      ],
    },
  ]);
});
