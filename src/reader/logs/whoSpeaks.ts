import {speakers} from '../../stacks/logs/speakers.ts';
import type {LogPrefix} from '../lines/logPrefix.ts';

/** Whether the one who wrote the line is known to write of iSCSI, or does so here. A host may be called anything. */
export function isOurs(text: string, prefix: LogPrefix): boolean {
  const {speaker} = prefix;
  return speaker === null || speakers.has(speaker) || ofIscsi.test(withoutHost(text, prefix));
}

/** What a line says, and who says it: all behind the name of its host. */
export function withoutHost(text: string, {host}: LogPrefix): string {
  return host === null ? text : text.slice(text.indexOf(host) + host.length);
}

const ofIscsi = /iscsi|\b(?:iqn|eui|naa)\./i;
