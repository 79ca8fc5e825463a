import { isCommitteeCode, isOfCentre } from '../../model/codes.js';
import type { BodyNode } from '../parse/nodes.js';
import { Token } from '../scan/token-types.js';
import type { TokenBuffer } from '../scan/tokens.js';
import type { Draft } from './draft.js';

/**
 * Is the code of the symbol one that the body signs with? Asked where the text names a body near a document and does not say that it issued it:
 * "đề nghị của Ban Tổ chức Tỉnh uỷ tại Tờ trình số 15-TTr/BTCTU", "chỉ đạo của Ban Bí thư tại Công văn số 15-CV/VPTW". A document of which
 * more is known has no need to ask.
 */
export function signsFor({ issuerCode, provenance }: Draft, { head, unit }: BodyNode, tokens: TokenBuffer): boolean {
  if (issuerCode === undefined || provenance.issuer !== undefined || tokens.types[head] === Token.NONPARTY) return false;
  const { canonical, values } = tokens.values[head]!;
  if (unit !== undefined) return !isCommitteeCode(issuerCode) && (canonical === undefined ? !isOfCentre(issuerCode) : issuerCode.endsWith(canonical));
  if (canonical !== undefined) return issuerCode === canonical;
  return tokens.types[head] === Token.BODY ? isCommitteeCode(issuerCode) || hasInitials(issuerCode, values[0]!) : !isCommitteeCode(issuerCode) && !isOfCentre(issuerCode);
}

/** CB of a chi bộ, CU of a chi uỷ. */
function hasInitials(code: string, id: string): boolean {
  return code.replaceAll('Đ', 'D').startsWith(id.split('-').map((word) => word.charAt(0).toUpperCase()).join(''));
}
