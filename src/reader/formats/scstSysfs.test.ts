import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';

const file =
  '/sys/kernel/scst_tgt/targets/iscsi/iqn.2020-05.org.example:t/sessions/iqn.2020-05.org.example:a#192.0.2.1/192.0.2.7/state';

describe('the state file of an SCST connection', () => {
  it.each(['established idle', 'in_read_list read_processing', 'space_waiting', 'reinstating'])(
    'shows work in progress, or none, as S5: %s',
    (words) => {
      for (const text of [`$ cat ${file}\n${words} \n`, `${file}:${words} \n`]) {
        expect(read(text)).toMatchObject({
          unreadCount: 0,
          findings: [],
          sessions: [
            {
              side: 'target',
              initiatorName: 'iqn.2020-05.org.example:a#192.0.2.1',
              connections: [{stateText: words, rfcState: 'S5', peer: '192.0.2.7'}],
            },
          ],
        });
      }
    },
  );

  it('that says closing is a connection being torn down, stuck when it says so twice', () => {
    const once = `$ cat ${file}\nclosing\n`;
    expect(idsOf(once)).toEqual(['scst-closing', 'scst-closing-state']);
    expect(read(once).sessions[0]?.connections[0]?.rfcState).toBeNull();
    expect(idsOf(once + once)).toContain('scst-closing-twice');
    expect(idsOf(once + once.replace('192.0.2.7', '192.0.2.8'))).not.toContain('scst-closing-twice');
  });

  it('gives no state to a word that SCST does not print', () => {
    expect(read(`$ cat ${file}\nsleeping\n`)).toMatchObject({sessions: [], findings: [], unreadCount: 1});
  });
});

function idsOf(text: string): readonly string[] {
  return read(text).findings.map(({id}) => id);
}
