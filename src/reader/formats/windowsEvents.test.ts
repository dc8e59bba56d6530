import {describe, expect, it} from 'vitest';
import {read} from '../read.ts';

const lost = 'Connection to the target was lost. The initiator will attempt to retry the connection.';

/** The numbers of the events and when and where they were, as far as the text says. */
function eventsIn(text: string): readonly string[] {
  return read(text).events.map(({row, time, host, transitions}) =>
    [row.replace('iscsiprt-', ''), time, host, ...transitions].filter((part) => part !== null).join(' '),
  );
}

function xmlOf(provider: string, number: number): string {
  return `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${provider}" /><EventID Qualifiers="49156">${number}</EventID><TimeCreated SystemTime="2026-04-26T02:14:48.0Z" /><Computer>HV01</Computer></System></Event>`;
}

describe('Events of Windows’ initiator', () => {
  it.each([
    ['a table with the provider', `4/26/2026 2:14:48 AM  20 Error            iScsiPrt     ${lost}`],
    ['a table with a level in Chinese', `2026/4/26 2:14:48  20 错误            iScsiPrt     与目标的连接丢失。`],
    [
      'a table under the name of the provider',
      `   ProviderName: iScsiPrt\n\nTimeCreated                      Id LevelDisplayName Message\n-----------                      -- ---------------- -------\n4/26/2026 2:14:48 AM             20 Error            ${lost}`,
    ],
    ['Get-EventLog, whole message number', `   19841 Apr 26 02:14  Error       iScsiPrt           3221487636 ${lost}`],
    ['a CSV', `Error,4/26/2026 2:14:48 AM,iScsiPrt,20,None,"${lost}"`],
    ['what people write', `iScsiPrt: event ID 20: ${lost}`],
    [
      'a list',
      `TimeCreated  : 4/26/2026 2:14:48 AM\nProviderName : iScsiPrt\nId           : 20\nMessage      : ${lost}`,
    ],
    [
      'wevtutil',
      `Event[0]:\n  Log Name: System\n  Source: iScsiPrt\n  Date: 2026-04-26T02:14:48.000\n  Event ID: 20\n  Level: Error\n  Computer: HV01\n  Description:\n${lost}`,
    ],
    [
      'Event Viewer, with its XML',
      `Log Name:      System\nSource:        iScsiPrt\nDate:          4/26/2026 2:14:48 AM\nEvent ID:      20\nLevel:         Error\nComputer:      HV01\nDescription:\n${lost}\nEvent Xml:\n<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\n  <System>\n    <Provider Name="iScsiPrt" />\n    <EventID Qualifiers="49156">20</EventID>\n  </System>\n</Event>`,
    ],
    [
      'Event Viewer in Chinese',
      `日志名称:          System\n来源:            iScsiPrt\n日期:            2026/4/26 2:14:48\n事件 ID:         20\n级别:            错误\n计算机:           HV01\n描述:\n与目标的连接丢失。`,
    ],
    ['XML', xmlOf('iScsiPrt', 20)],
    ['XML with single quotes', xmlOf('iScsiPrt', 20).replaceAll('"', "'")],
  ])('are read as %s', (_, text) => {
    const {events, sources, unread} = read(text);
    expect(events).toMatchObject([{row: 'iscsiprt-20', side: 'initiator', transitions: ['T15']}]);
    expect(sources).toEqual([{format: 'windows-events', side: 'initiator'}]);
    expect(unread).toEqual([]);
  });

  it('keep time and host where they are shown', () => {
    expect(eventsIn(xmlOf('iScsiPrt', 34))).toEqual(['34 2026-04-26T02:14:48.0Z HV01 T5']);
    expect(eventsIn('4/26/2026 2:14:48 AM   1 Error  iScsiPrt  x\n')).toEqual(['1 4/26/2026 2:14:48 AM T2']);
  });

  it('are as many as there are, one after another', () => {
    const list = (number: number) => `TimeCreated : 4/26/2026 2:14:48 AM\nProviderName : iScsiPrt\nId : ${number}\n\n`;
    const records = (number: number) =>
      `Event[${number}]:\n  Log Name: System\n  Source: iScsiPrt\n  Event ID: ${number}\n  Description:\nSome text.\n\n`;
    expect(eventsIn(list(20) + list(34)).map((event) => event.split(' ')[0])).toEqual(['20', '34']);
    expect(eventsIn(records(20) + records(34))).toEqual(['20 T15', '34 T5']);
    expect(eventsIn(`${xmlOf('iScsiPrt', 20)}\n${xmlOf('iScsiPrt', 34)}\n`)).toHaveLength(2);
  });

  it('are nobody else’s: not those of another provider, not the words alone, not a number we do not know', () => {
    for (const text of [
      `4/26/2026 2:14:48 AM  20 Error            Disk     ${lost}`,
      lost,
      xmlOf('disk', 20),
      `Log Name: System\nSource: disk\nEvent ID: 20\nDescription:\n${lost}\n`,
      '   ProviderName: disk\n\n4/26/2026 2:14:48 AM             20 Error            x\n',
      '4/26/2026 2:14:48 AM  999 Error            iScsiPrt     Something.',
      'Restart-Service iScsiPrt\n',
    ]) {
      const {sources, events, unreadCount} = read(text);
      expect({text, sources, events}).toEqual({text, sources: [], events: []});
      expect(unreadCount).toBeGreaterThan(0);
    }
  });
});
