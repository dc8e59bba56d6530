import type {EvidenceWords} from '../evidence.ts';

/** The marks of claims in Chinese. */
export const evidenceWords: EvidenceWords = {
  rfc: {name: 'RFC', meaning: 'RFC 写明了这一点。'},
  implementation: {name: '据实现', meaning: '某个实现这样做；这不等于 RFC 的规定。'},
  printed: {name: '输出中写明', meaning: '所读的文本写明了这一点。'},
  inferred: {name: '据推断', meaning: '由我们推断；RFC 没有明说。'},
};
