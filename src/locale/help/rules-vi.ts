import type { RuleTexts } from './rule-texts.js';

const HD36 = 'Hướng dẫn 36-HD/VPTW, Mục II, khoản 1, điểm 1.3';
const NUMBERS = `${HD36}.1.a`;
const DOCUMENTS = 'Các văn bản trong danh mục, từng bản ghi kèm nguồn';
const RELATIONS = 'Các quan hệ trong danh mục, từng quan hệ kèm nguồn';

/** What each rule finds, and on what it rests, in Vietnamese. */
export const rules: RuleTexts = {
  'diacritics-lost': ['Ký hiệu mất dấu tiếng Việt (QD thay cho QĐ).', `${HD36}: chữ viết tắt tên loại và cơ quan ban hành; văn bản tiếng Pháp, tiếng Anh quen bỏ dấu nên không nhắc`],
  'lookalike-letter': ['Chữ hoặc số chỉ trông giống chữ đúng (Ð U+00D0 thay cho Đ U+0110, chữ Т Kirin thay cho T).', `${HD36}; Unicode: U+0110 là chữ tiếng Việt, U+00D0 và U+0189 thì không`],
  'dash': ['Trong ký hiệu có gạch khác - và /.', `${HD36}: gạch nối sau số, gạch chéo trước cơ quan ban hành`],
  'spacing': ['Trong ký hiệu có khoảng trống, hoặc thiếu gạch nối.', `${HD36}: trong ký hiệu không có khoảng trống`],
  'state-layout': ['Ký hiệu có gạch chéo trước chữ viết tắt tên loại, như văn bản của Nhà nước.', `${HD36}; 05-HD/VPTW: gạch nối sau số, gạch chéo trước cơ quan ban hành; văn bản Nhà nước thì ngược lại`],
  'zero-padding': ['Số nhỏ hơn 10 thiếu số 0 ở đầu, hoặc thừa số 0.', '05-HD/VPTW: số nhỏ hơn 10 có số 0 ở đầu'],
  'impossible-number': ['Số là 0; số văn bản bắt đầu từ 01.', `${NUMBERS}: số ghi từ 01 trong một nhiệm kỳ`],
  'letter-case': ['Chữ viết tắt viết sai chữ hoa, chữ thường.', `${HD36}: chữ viết tắt tên loại và cơ quan viết hoa (QĐi và CTr có chữ cuối viết thường)`],
  'issuer-spelling': ['Chữ viết tắt cơ quan ban hành viết cách khác (TƯ, T.Ư thay cho TW).', `${HD36}: trong ký hiệu, Trung ương viết là TW`],
  'issuer-suffix': ['Thêm tên cơ quan vào sau chữ viết tắt cơ quan ban hành (TW-BCT).', `${HD36}: TW dùng chung cho Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư; tên cơ quan ghi bằng lời`],
  'type-code-variant': ['Trong ký hiệu văn bản của Đảng có chữ viết tắt tên loại của Nhà nước (QyĐ thay cho QĐ).', `${HD36}: quy định viết tắt là QĐ`],
  'type-code-doubled': ['Chữ viết tắt tên loại viết thêm trước ký hiệu đầy đủ (NQ 46-NQ/TW).', '05-HD/VPTW: viện dẫn gồm tên loại và ký hiệu'],
  'number-mark-glued': ['Giữa tên loại hoặc chữ "số" và con số không có khoảng trống (số31).', '05-HD/VPTW: chữ "số" là một từ riêng'],
  'unknown-type-code': ['Chữ viết tắt tên loại không có trong quy định hay văn bản nào đã biết.', 'Chữ viết tắt của các tên loại đã biết (DOCUMENT_TYPES), kèm nguồn; danh sách chưa đầy đủ'],
  'unknown-issuer-code': ['Chữ viết tắt cơ quan ban hành không có trong quy định hay văn bản nào đã biết.', 'Chữ viết tắt của các cơ quan đã biết (ISSUERS), kèm nguồn; danh sách chưa đầy đủ'],
  'impossible-date': ['Ngày ghi cạnh chỗ viện dẫn không có trong lịch; ngày đó bị bỏ qua.', 'Lịch'],
  'first-citation-form': ['Lần viện dẫn đầu tiên thiếu chữ "số", hoặc thiếu dấu phẩy trước ngày.', '05-HD/VPTW: tên loại, chữ "số" và ký hiệu, dấu phẩy, ngày, cơ quan ban hành; báo chí bỏ chữ "số" và dấu phẩy'],
  'type-contradicts-code': ['Tên loại và chữ viết tắt tên loại trong ký hiệu không khớp nhau.', `${HD36}: mỗi tên loại có chữ viết tắt riêng`],
  'document-type-conflict': ['Một văn bản được gọi bằng hai tên loại trong cùng một bài.', '399-QĐ/TW (09/01/2026), Điều 5 đến Điều 7: mỗi tên loại là một thể loại văn bản khác nhau'],
  'type-contradicts-registry': ['Tên loại khác với tên loại trong danh mục.', `${DOCUMENTS}; quy định và quyết định cùng viết tắt là QĐ (05-HD/VPTW) nên ký hiệu không phân biệt được`],
  'date-contradicts-registry': ['Ngày ghi khác với ngày trong danh mục.', `${DOCUMENTS}; điều chưa nguồn nào xác nhận thì không dùng để bác`],
  'issuer-contradicts-registry': ['Cơ quan ban hành ghi khác với danh mục.', DOCUMENTS],
  'term-contradicts-registry': ['Khoá ghi khác với khoá trong danh mục.', DOCUMENTS],
  'unknown-document': ['Danh mục không có văn bản này; phát hiện này cho biết danh mục có những gì.', 'Danh mục, vốn chưa đầy đủ và nói rõ mình có gì'],
  'date-outside-term': ['Ngày ghi không thuộc khoá ghi kèm.', `${NUMBERS}: số ghi liên tục trong một nhiệm kỳ, từ hội nghị thứ nhất đến hết đại hội sau; ngày của các đại hội đều đã biết`],
  'issuer-without-authority': ['Theo quy định lúc đó, cơ quan này không ban hành thể loại văn bản này.', 'Quy định có hiệu lực vào ngày của văn bản (31-QĐ/TW được 91-QĐ/TW sửa đổi, Điều 6 và 7; 399-QĐ/TW, Điều 11), chỉ khi có nguồn nói rõ là không được'],
  'superseded-document': ['Văn bản đã bị thay thế trước ngày của bài viết.', RELATIONS],
  'repealed-document': ['Văn bản đã bị bãi bỏ trước ngày của bài viết.', RELATIONS],
  'amended-document': ['Văn bản đã được sửa đổi, bổ sung trước ngày của bài viết.', RELATIONS],
  'not-yet-issued': ['Các văn bản mang ký hiệu này trong danh mục đều ban hành sau bài viết.', `${DOCUMENTS}; mỗi khoá đánh số lại từ đầu nên có thể là văn bản khác cùng ký hiệu mà danh mục chưa có`],
  'dated-after-text': ['Ngày của văn bản sau ngày của bài viết.', 'Không ai viện dẫn một văn bản chưa có'],
  'planned-as-done': ['Bài viết nói là đã làm, trong khi danh mục chỉ biết là dự kiến.', RELATIONS],
  'elided-range': ['Cách viết "từ … đến …" gồm cả các văn bản ở giữa.', '05-HD/VPTW: mỗi văn bản được viện dẫn bằng ký hiệu của nó'],
  'footnote-without-call': ['Có chú thích mà trong bài không dẫn tới.', 'Chú thích không nơi nào dẫn tới là phần còn sót lại'],
  'call-without-footnote': ['Trong bài dẫn tới một chú thích không có.', 'Có số chú thích thì phải có chú thích'],
  'short-form-without-antecedent': ['Cách viết tắt chỉ một văn bản mà cả bài viết lẫn danh mục không cho biết là văn bản nào.', `05-HD/VPTW: lần đầu viện dẫn đầy đủ; ${NUMBERS}: mỗi khoá đánh số lại từ đầu nên chỉ có số thì là nhiều văn bản`],
  'ambiguous-short-form': ['Cách viết tắt có thể là nhiều văn bản.', '05-HD/VPTW: lần đầu viện dẫn đầy đủ ký hiệu, ngày và cơ quan ban hành; các lần sau viết tắt'],
  'two-documents-one-short-form': ['Một cách viết tắt dùng cho hai văn bản của cùng một bài.', `05-HD/VPTW: các lần sau viết tên loại và ký hiệu; ${NUMBERS}: khoá nào cũng có ký hiệu đó`],
  'first-citation-undated': ['Lần viện dẫn đầu tiên không ghi ngày, cả bên cạnh lẫn trong chú thích.', `05-HD/VPTW: lần đầu có ngày; ${NUMBERS}: không có ngày thì ký hiệu có thể là của khoá khác`],
  'suppression-comment': ['Chú thích bỏ qua phát hiện nêu một quy tắc không có, hoặc không có gì để tắt.', 'Bỏ qua phát hiện khi không còn lý do sẽ che mất lỗi sau này'],
  'window-capped': ['Chỗ viện dẫn dài quá phần đọc được một lần; phần sau chỗ cắt chưa đọc.', 'Giới hạn của thư viện: đọc 64 từ tố quanh một chỗ viện dẫn'],
};
