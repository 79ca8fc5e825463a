/** Help of each command in Vietnamese: the same options as in English, which a test compares. */
const REGISTRY = `--registry TỆP         mảng JSON gồm các văn bản của riêng bạn, bổ sung vào danh mục có sẵn: mỗi phần tử có symbol và type, cùng
                         những gì đã biết (issuer, issuerName, date, term, title, sources …);
                         hoặc đối tượng {"records": […], "relations": […]}`;
const PUBLISHED = '--published-on NGÀY    ngày đăng của bài viết: YYYY-MM-DD, YYYY-MM hoặc YYYY';
const NAMED = `--named                đọc cả Điều lệ và Cương lĩnh gọi theo tên và lần ban hành: Điều lệ Đảng khoá XI, Cương lĩnh năm 2011`;
const READING = `--input-format KIỂU    text, markdown hoặc html, cho mọi đầu vào; mặc định theo phần mở rộng, text cho đầu vào chuẩn
  ${PUBLISHED}
  ${NAMED}
  ${REGISTRY}`;
const OUTPUT = `--output TỆP           ghi ra tệp, ghi trọn hoặc không ghi gì; tệp đã có thì giữ nguyên
  --force                cho phép --output thay tệp đã có`;
const FOLDERS = '--no-gitignore         đọc cả những gì git bỏ qua; tệp được nêu tên thì luôn được đọc';
const JOBS = '--jobs SỐ              số luồng đọc tệp, khi có đủ việc để chia; mặc định: số nhân của máy. Kết quả không đổi';
const HELP = '-h, --help             hiện phần hướng dẫn này';
const COLOURS = 'Trên màn hình có màu, trừ khi đặt NO_COLOR.';
const WHOLE = 'Mã kết thúc: 0 xong; 2 dùng sai, hoặc có đầu vào không đọc được: khi đó không in gì, vì một phần sẽ trông như toàn bộ.';

export const help: Readonly<Record<string, string>> = {
  extract: `In các chỗ viện dẫn văn bản của Đảng trong tệp, thư mục hoặc đầu vào chuẩn.

Cách dùng: {program} extract [tuỳ chọn] [TỆP…]

TỆP là tệp, thư mục (đọc cả các thư mục con, theo thứ tự tên: .txt, Markdown (.md …), HTML (.html …); bỏ qua mục ẩn và liên kết tới thư
mục) hoặc - là đầu vào chuẩn; không ghi TỆP thì cũng đọc đầu vào chuẩn. Tệp Word (.docx) và PDF được đọc khi đã cài mammoth và pdfjs-dist;
vị trí tính theo phần chữ đọc được, ở json là "text", còn "place" cho biết trang hoặc đoạn.

Tuỳ chọn:
  --format KIỂU          table   mỗi chỗ viện dẫn một dòng, kèm mã văn bản; ? và số khả năng khi có thể là nhiều văn bản, – khi chưa
                                 biết; mặc định trên màn hình
                         json    {file, self, citations, relations, footnotes, diagnostics}: một đối tượng cho một tệp, nhiều tệp thì
                                 một mảng; mặc định ở nơi khác
                         ndjson  mỗi dòng một chỗ viện dẫn, kèm tên tệp
  --on NGÀY              cho biết từng văn bản có hiệu lực vào ngày đó không, theo danh mục và theo chính bài viết: một cột của bảng,
                         "status" trong ndjson, "statuses" trong json
  ${FOLDERS}
  ${JOBS}
  ${READING}
  ${HELP}

Vị trí tính bằng đơn vị UTF-16 trong tệp gốc, kể cả thẻ. Dấu thứ tự byte không tính. Đầu vào phải là UTF-8; byte sai được báo kèm vị trí.
${COLOURS}

Bài dài hơn 32 MB được đọc từng phần khi dùng --format ndjson, nên có thể lớn hơn bộ nhớ. Mỗi phần kết thúc giữa hai đoạn; điều được nêu tên ở phần này
thì phần sau biết, phần trước không biết.

Ctrl-C dừng giữa hai tệp: những gì đã in là trọn vẹn. Bấm lần nữa thì dừng ngay.

Mã kết thúc: 0 xong; 2 dùng sai, hoặc có tệp không đọc được (các tệp khác vẫn được in); 130 bị dừng.

Ví dụ:
  {program} extract bai-bao.md
  {program} extract --format ndjson --published-on 2024-12 bai-viet/ > vien-dan.ndjson
  {program} extract --on 2025-12-31 bai-bao.md
`,
  lookup: `Tra một văn bản trong danh mục: phiếu của văn bản đó, hoặc của các văn bản có thể là nó.

Cách dùng: {program} lookup [tuỳ chọn] CÂU-HỎI

CÂU-HỎI là chỗ viện dẫn như trong văn bản (57-NQ/TW, Quy định 37, Nghị quyết Trung ương 4 khoá XII), mã văn bản (12-KL/TW@2021-08-12), tên
loại và số (NQ 57, nq57), ký hiệu viết liền (57NQTW), hoặc từ trong trích yếu, tên gọi khác hay chủ đề, có dấu hoặc không dấu.
Nhiều từ là một câu hỏi, có hay không có ngoặc kép.

Chỗ viện dẫn được đọc như trong văn bản và có thể chưa rõ ràng: các khả năng được xếp hạng, có lý do; ngày, cơ quan ban hành, khoá hoặc chủ
đề giúp phân biệt. Với tên loại và số, mọi văn bản phù hợp được liệt kê, mới nhất trước. "Chưa kiểm chứng" là điều chưa nguồn nào xác nhận.

Tuỳ chọn:
  --published-on NGÀY    không lấy văn bản ban hành sau ngày đăng đó: YYYY-MM-DD, YYYY-MM hoặc YYYY; cũng viết là --on
  --all                  mọi văn bản tìm thấy, không chỉ 10 văn bản đầu
  --json                 {query, results: [{by, text, citation, message, documents: [{id, record, relations, reasons}], others}]}
  ${REGISTRY}
  ${HELP}

Dòng được ngắt theo bề rộng màn hình, nếu không thì ở 100 cột. ${COLOURS}

Mã kết thúc: 0 tìm thấy, kể cả nhiều văn bản; 1 không tìm thấy; 2 dùng sai, hoặc không đọc được tệp danh mục.

Ví dụ:
  {program} lookup 57-NQ/TW
  {program} lookup Quy định 37 --published-on 2022
  {program} lookup "người Việt Nam ở nước ngoài"
`,
  explain: `Giải thích một chỗ viện dẫn được đọc thế nào: các từ tố và cây cú pháp, từng mục lấy từ đâu, văn bản được tìm ra thế nào, và câu
văn nói văn bản nào làm gì với văn bản nào.

Cách dùng: {program} explain [tuỳ chọn] TỆP:VỊ-TRÍ
           {program} explain [tuỳ chọn] --text CHỮ [--offset SỐ]

VỊ-TRÍ đếm đơn vị UTF-16 từ 0, như extract. Chỗ viện dẫn ở đó được giải thích, hoặc chỗ đọc kèm phần chữ ở đó (ngày, cơ quan); nếu không có
thì là chỗ kế tiếp, kèm lý do. Cũng nhận TỆP:DÒNG:CỘT, và - là đầu vào chuẩn. Với --text, mọi chỗ viện dẫn được giải thích, hoặc chỗ ở
--offset. Các chỗ viện dẫn khác trong bài cũng được đọc vì có liên quan.

Tuỳ chọn:
  --text CHỮ             chính đoạn văn, thay cho tệp
  --offset SỐ            vị trí trong đoạn văn
  ${PUBLISHED}
  --input-format KIỂU    text, markdown hoặc html; mặc định theo phần mở rộng, text cho --text và đầu vào chuẩn
  --json                 {file, offset, citations: [{citation, window, clauses, diagnostics, remark}], along, elsewhere}
  ${NAMED}
  ${REGISTRY}
  ${HELP}

Với Markdown và HTML, các mục, văn bản và lưu ý là của phần chữ không kể thẻ; từ tố và cây cú pháp là của tệp gốc, có thể dừng ở thẻ.

Mã kết thúc: 0 đã giải thích; 1 không có chỗ viện dẫn nào ở đó hoặc sau đó; 2 dùng sai, hoặc không đọc được tệp.

Ví dụ:
  {program} explain bai-bao.md:120
  {program} explain --text "Theo Kết luận 12-KL/TW về người Việt Nam ở nước ngoài"
`,
  lint: `Rà soát các chỗ viện dẫn văn bản của Đảng trong văn bản và mã nguồn, sửa cách viết.

Cách dùng: {program} lint [tuỳ chọn] [TỆP…]

TỆP là tệp văn bản bất kỳ, thư mục (đọc cả thư mục con: văn bản, dữ liệu, mã nguồn theo phần mở rộng; bỏ qua mục ẩn, liên kết tới thư mục và
node_modules) hoặc - là đầu vào chuẩn; không ghi TỆP thì cũng đọc đầu vào chuẩn. Markdown và HTML được đọc theo định dạng, trừ phần mã; còn lại
đọc như văn bản thường. Tệp Word (.docx) và PDF được đọc khi đã cài mammoth và pdfjs-dist, và không được sửa.

Tuỳ chọn:
  --fix                  sửa những gì sửa được mà không đổi nghĩa, sửa trọn tệp hoặc không sửa: kiểu xuống dòng, dấu thứ tự byte, quyền và
                         mọi thứ khác giữ nguyên; văn bản được đọc lại trước để chắc rằng vẫn viện dẫn như cũ. Với đầu vào chuẩn, văn bản
                         đã sửa ra đầu ra chuẩn, phát hiện ra luồng lỗi
  --diff                 chỉ in những gì --fix sẽ sửa, dạng diff; mã 1 nếu có
  --format KIỂU          stylish (mặc định), compact (tệp:dòng:cột: mức nội dung quy tắc), json ([{file, findings}]), sarif (2.1.0), rdjsonl
                         (reviewdog), github (chú thích của GitHub Actions)
  --quiet                chỉ in lỗi; các mức khác vẫn tính cho --max-warnings
  --max-warnings SỐ      nhiều cảnh báo hơn số này thì mã kết thúc là 1
  --rule QUY-TẮC:MỨC     error, warning, info hoặc off cho một quy tắc; dùng được nhiều lần
  --explain QUY-TẮC      nói quy tắc tìm gì, căn cứ vào đâu, kèm ví dụ
  --list-rules           liệt kê mọi quy tắc
  --config TỆP           thay cho vn-party-citations.config.json gần nhất trong thư mục hiện tại hoặc thư mục cha
  --no-config            không dùng tệp cấu hình
  --print-config         in các thiết lập theo dòng lệnh này, không rà soát gì
  --cache                bỏ qua tệp lần trước không có phát hiện nào; văn bản, phiên bản, quy tắc hay danh mục khác đi thì rà lại
  --cache-location TỆP   nơi ghi nhớ, thay cho .vn-party-citations-cache.json
  --quotations CÁCH      xử lý lời trích của người khác (khối trích, <q>, “…”, «…»): leave bỏ qua, tell (mặc định) phát hiện mà không sửa, fix
                         phát hiện và sửa
  --stdin-filename TÊN   tên của đầu vào chuẩn trong phát hiện; phần mở rộng cho biết cách đọc
  ${FOLDERS}
  ${JOBS}
  ${OUTPUT}
  --input-format KIỂU    text, markdown hoặc html, cho mọi đầu vào; mặc định theo phần mở rộng, text cho đầu vào chuẩn
  --published-on NGÀY    ngày đăng của bài viết: YYYY-MM-DD, YYYY-MM hoặc YYYY; hiệu lực văn bản xét vào ngày đó
  ${NAMED}
  ${REGISTRY}
  ${HELP}

Tệp cấu hình có $schema, rules ({"spacing": "error"}), registry, publishedOn, maxWarnings, inputFormat, quotations, named và ignore: các mẫu đường dẫn bỏ qua, kể
cả khi được nêu tên. Dòng lệnh được ưu tiên. Chú thích trong tệp tắt phát hiện, theo cú pháp bất kỳ:
{program}-disable-next-line spacing (hoặc -disable-line, -disable, -enable; không ghi quy tắc là mọi quy tắc).
${COLOURS}

Mã kết thúc: 0 không có lỗi, và không quá --max-warnings cảnh báo; 1 trường hợp khác; 2 dùng sai, hoặc có tệp không đọc hay không sửa được
(các tệp khác vẫn được xử lý); 130 dừng bằng Ctrl-C, giữa hai tệp: những gì đã in và đã sửa là trọn vẹn.

Ví dụ:
  {program} lint tai-lieu/ src/
  {program} lint --fix bai-bao.md
  {program} lint --format sarif --output nhan-xet.sarif tai-lieu/
`,
  check: `Cho biết mỗi đối số có phải là một chỗ viện dẫn văn bản của Đảng viết đúng không, và là văn bản nào.

Cách dùng: {program} check [tuỳ chọn] CHỖ-VIỆN-DẪN…

CHỖ-VIỆN-DẪN là ký hiệu (86-QĐ/TW) hoặc chỗ viện dẫn đầy đủ (Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị); đặt trong ngoặc kép.
Chỉ có tên loại và số (NQ 57) thì chưa phải là viện dẫn; các văn bản phù hợp được nêu ra. Với -, mỗi dòng của đầu vào chuẩn là một chỗ.

Tuỳ chọn:
  --format KIỂU          text (mặc định)  mỗi chỗ một dòng: ký hiệu, mã văn bản (? và các khả năng khi có thể là nhiều văn bản, – khi chưa
                                          biết), đúng hoặc sai ở đâu
                         json             [{text, ok, problem, citation, documents, findings}]
  --published-on NGÀY    ngày của bài viết viện dẫn: YYYY-MM-DD, YYYY-MM hoặc YYYY; hiệu lực văn bản xét vào ngày đó
  ${REGISTRY}
  ${HELP}

Mã kết thúc: 0 mọi đối số đều viết đúng, không lỗi, không cảnh báo; 1 trường hợp khác; 2 dùng sai, hoặc có đầu vào không đọc được.

Ví dụ:
  {program} check "86-QD/TW"
  cut -f3 vien-dan.tsv | {program} check --format json -
`,
  annotate: `Đánh dấu các chỗ viện dẫn trong văn bản và cho xem những gì đã biết về văn bản được viện dẫn.

Cách dùng: {program} annotate [tuỳ chọn] [TỆP]

TỆP là một tệp hoặc - là đầu vào chuẩn; không ghi TỆP thì cũng đọc đầu vào chuẩn.

Tuỳ chọn:
  --format KIỂU          html      trang HTML: chính trang đó, có dấu dẫn tới các thẻ ở cuối; văn bản khác: trang gồm văn bản như đã viết và
                                   các thẻ bên cạnh; không cần mạng, không cần mã chạy; mặc định, trừ trên màn hình
                         markdown  Markdown với <mark> quanh chỗ viện dẫn, hoặc với liên kết khi có --link
                         terminal  văn bản có gạch chân chỗ viện dẫn, kèm văn bản được viện dẫn; mặc định trên màn hình
  --link ĐỊA-CHỈ         dấu của văn bản đã biết dẫn tới địa chỉ này, không tới thẻ; trong đó {document} là mã văn bản, {symbol} là ký hiệu,
                         mã hoá phần trăm: https://example.org/{symbol}
  --on NGÀY              thẻ cho biết hiệu lực của văn bản vào ngày đó
  ${OUTPUT}
  ${READING}
  ${HELP}

Ngoài các dấu, trang HTML hay tệp Markdown giữ nguyên từng byte. Liên kết, tiêu đề, biểu mẫu, mã trong Markdown và chỗ đã đánh dấu không bị
động đến; đánh dấu lần nữa không đổi gì.

Mã kết thúc: 0 xong; 2 dùng sai, hoặc có đầu vào không đọc được.

Ví dụ:
  {program} annotate bai-bao.html --output da-danh-dau.html
  {program} annotate bai-bao.md --format markdown --link 'https://example.org/{document}'
`,
  table: `In bảng kê văn bản được viện dẫn: văn bản nào, bao nhiêu lần, ở đâu.

Cách dùng: {program} table [tuỳ chọn] [TỆP…]

TỆP là tệp, thư mục hoặc - như của extract. Bảng xếp theo tên loại, ngày và mã. Chỗ viện dẫn có thể là nhiều văn bản thì không nằm trong dòng
nào; số chỗ như vậy được báo ở luồng lỗi.

Tuỳ chọn:
  --format KIỂU          markdown (mặc định), csv, json, hoặc thư mục tham khảo của các văn bản đó: csl (CSL-JSON), bibtex (biblatex, UTF-8)
  --on NGÀY              thêm cột hiệu lực của từng văn bản vào ngày đó
  ${FOLDERS}
  ${OUTPUT}
  ${READING}
  ${HELP}

${WHOLE}

Ví dụ:
  {program} table bai-viet/ --on 2025-12-31 --format csv --output bang-ke.csv
  {program} table luan-van.md --format bibtex
`,
  graph: `Dựng đồ thị các văn bản được viện dẫn và những gì bài viết nói văn bản này làm với văn bản kia.

Cách dùng: {program} graph [tuỳ chọn] [TỆP…]

TỆP là tệp, thư mục hoặc - như của extract. Nút là văn bản, văn bản sắp ban hành chưa có số, cơ quan hành động và chính các bài viết; cạnh là
quan hệ kèm bằng chứng, và viện dẫn. Điều mới dự kiến là cạnh riêng, không bao giờ trông như đã có. Những gì bài viết nói mà đồ thị không có
được đếm ở luồng lỗi.

Tuỳ chọn:
  --format KIỂU          json (mặc định; theo dạng của graphology), dot, mermaid, svg, html (một trang không cần mạng), graphml, gexf, csv (các
                         cạnh), csv-nodes, jsonld, turtle
  --kinds LOẠI           chỉ các loại cạnh này, cách nhau bằng dấu phẩy: cites, supersedes, repeals, amends, implements, continues, guides,
                         based-on, reviews
  --from MÃ              chỉ những gì nối với văn bản này (05-CT/TW@2016-05-15), trong --depth bước
  --depth SỐ             số bước từ --from; mặc định: đến hết
  --at NGÀY              đồ thị vào ngày đó: không có văn bản chưa ra đời
  --actors               vẽ cả cơ quan; nếu không thì svg, html, dot và mermaid bỏ qua
  --doubtful             quan hệ có một đầu có thể là nhiều văn bản thì có cạnh tới từng văn bản, ghi là chưa chắc chắn
  --with-registry        thêm các quan hệ mà danh mục biết, ghi là của danh mục
  --self MÃ              bài viết duy nhất được đọc chính là văn bản này
  --partial              một phần của đồ thị lớn hơn, dạng JSON, cho --merge
  --merge                TỆP là các đồ thị do --partial và filter --graph tạo ra, mỗi tệp hoặc mỗi dòng một đồ thị: hợp của chúng là đồ thị của
                         mọi bài viết, chia thế nào, theo thứ tự nào cũng vậy
  ${FOLDERS}
  ${JOBS}
  ${OUTPUT}
  ${READING}
  ${HELP}

Mã kết thúc: 0 xong; 1 văn bản của --from không có trong đồ thị; 2 dùng sai, hoặc có đầu vào không đọc được; 130 bị dừng: khi đó không in gì, vì
một phần sẽ trông như toàn bộ.

Ví dụ:
  {program} graph bai-viet/ --format html --output do-thi.html
  {program} graph --partial thang-1/ > thang-1.json; {program} graph --merge thang-1.json thang-2.json
  {program} graph bai-viet/ --from 05-CT/TW@2016-05-15 --depth 2 --with-registry --format dot
`,
  harvest: `In các bản ghi có thể bổ sung vào danh mục: văn bản được viện dẫn đầy đủ, đối chiếu với danh mục.

Cách dùng: {program} harvest [tuỳ chọn] [TỆP…]

TỆP là tệp, thư mục hoặc - như của extract; thứ tự không ảnh hưởng. Viện dẫn đầy đủ là có ký hiệu với ngày hoặc khoá ngay trong bài viết; chỗ
chưa rõ, bản dự thảo và văn bản sắp ban hành không cho gì. Kết quả là mảng JSON gồm {record, review}:

record theo đúng dạng của danh mục, dùng được cho --registry sau khi duyệt. Độ tin cậy là thấp; là trung bình khi hai bài viết không chép của
nhau ghi cùng ngày, cùng cơ quan và không gì trái lại. Các bài khác nhau thì lấy điều đa số ghi và nêu mục đó trong "unverified"; ngang
nhau thì bỏ trống.

review có independent (số bài viết độc lập), mentions (mọi chỗ viện dẫn), giá trị của từng mục kèm tệp ghi nó, chỗ mâu thuẫn giữa các bài và
với danh mục, change (new; completed, contradicted hoặc confirmed khi danh mục đã có) và siblings: các văn bản khác cùng ký hiệu và khoá. Hai
ngày của một ký hiệu trong một khoá là một văn bản bị ghi sai ngày, trừ khi mỗi ngày có hai bài độc lập ghi.

Tuỳ chọn:
  --all                  cả các văn bản danh mục đã có, kèm điều xác nhận hoặc trái lại
  ${FOLDERS}
  ${OUTPUT}
  ${READING}
  ${HELP}

${WHOLE}

Ví dụ:
  {program} harvest bai-viet/ --output de-xuat.json
`,
  filter: `Đọc các bản ghi JSON từ đầu vào chuẩn, mỗi dòng một bản ghi, và trả lời mỗi bản ghi bằng một dòng: bài viết viện dẫn gì. Dùng làm
bước map cho mọi hệ xử lý có thể nối qua một chương trình.

Cách dùng: {program} filter [tuỳ chọn] < BẢN-GHI > TRẢ-LỜI

Bản ghi là đối tượng JSON có phần chữ. Câu trả lời nằm đúng vị trí đó ở đầu ra, giữ nguyên id, và có những gì extract có: citations, relations,
footnotes, diagnostics, và self khi bài viết chính là văn bản. Vị trí là đơn vị UTF-16. Dòng sai được trả lời bằng id và
"error": {"line": 12, "message": "…"}, công việc không dừng. Dòng trống bị bỏ qua.

Tuỳ chọn:
  --text-field TÊN       trường chứa phần chữ; mặc định: text
  --id-field TÊN         trường chứa mã; mặc định: id
  --published-field TÊN  trường chứa ngày đăng, nếu có; mặc định: publishedOn
  --format-field TÊN     trường ghi text, markdown hoặc html, nếu có; mặc định: format
  --key TÊN              mở đầu mỗi câu trả lời bằng giá trị của trường này và một dấu tab, cho hệ xếp và nhóm theo khoá
  --graph                trả lời bằng "graph", đồ thị của riêng bản ghi; graph --merge hợp chúng lại
  --doubtful             với --graph: quan hệ có một đầu có thể là nhiều văn bản thì có cạnh tới từng văn bản
  --input-format KIỂU    text, markdown hoặc html, cho bản ghi không nói; mặc định: text
  --published-on NGÀY    ngày đăng của bản ghi không nói: YYYY-MM-DD, YYYY-MM hoặc YYYY
  ${NAMED}
  ${REGISTRY}
  ${HELP}

Mã kết thúc: 0 xong, kể cả khi có dòng được trả lời là lỗi (được đếm ở luồng lỗi) và khi không còn ai đọc câu trả lời; 2 dùng sai, hoặc không
đọc được tệp danh mục.

Ví dụ:
  {program} filter --text-field body < bai-viet.ndjson > vien-dan.ndjson
  {program} filter --graph < bai-viet.ndjson | {program} graph --merge -
`,
  index: `Ghi những gì nhiều bài viết viện dẫn vào cơ sở dữ liệu DuckDB, để hỏi bằng SQL.

Cách dùng: {program} index --into TỆP.duckdb [tuỳ chọn] TỆP…

TỆP là tệp và thư mục như của extract. Chưa có cơ sở dữ liệu thì tạo mới. Bài đã có trong đó được đọc lại khi bài, danh mục, tuỳ chọn hoặc phiên bản
đã thay đổi; bài không còn trong các thư mục này thì bị bỏ ra. Cần cài @duckdb/node-api bên cạnh.

Bảng: texts, citations, evidence (bài viết nói văn bản này làm gì với văn bản kia), registry_documents, registry_relations.
Khung nhìn: documents, relations, và những câu người ta hay hỏi:
  who_cites, no_longer_in_force, unknown_documents, most_cited, open_citations, new_relations.

Tuỳ chọn:
  --into TỆP             cơ sở dữ liệu
  ${FOLDERS}
  ${JOBS}
  ${READING}
  ${HELP}

Một bài nằm trọn trong cơ sở dữ liệu hoặc không có gì, kể cả khi lệnh bị ngắt giữa chừng: lần chạy sau bổ sung nốt.

Mã kết thúc: 0 xong; 2 dùng sai, cơ sở dữ liệu không mở được, hoặc có bài không đọc được (các bài khác vẫn được ghi); 130 dừng bằng Ctrl-C: những
gì đã đọc thì đã có.

Ví dụ:
  {program} index --into vien-dan.duckdb bai-viet/
  duckdb vien-dan.duckdb "SELECT * FROM who_cites WHERE document LIKE '57-NQ/TW@%' AND published_on >= '2025-03'"
`,
  registry: `Lập và kiểm tra danh mục của riêng bạn: văn bản của một tỉnh, một bộ, một cơ quan.

Cách dùng: {program} registry init [TỆP]
           {program} registry check [tuỳ chọn] TỆP…

init in một ví dụ dùng được ngay, hoặc ghi vào TỆP; ghi chú trong từng bản ghi nói cần những gì.
check nêu mọi chỗ cần sửa, kèm dòng, bản ghi, mục, và cần viết gì. Lỗi thì tệp không dùng được; cảnh báo là bản ghi mà bài viết khó tìm ra.
Mỗi bản ghi còn được viện dẫn đầy đủ một lần, và phải được tìm ra từ đó.

Tuỳ chọn:
  --format KIỂU          text (mặc định), json ([{file, line, column, level, list, index, name, field, message}]); của check
  --force                cho phép init thay tệp đã có
  ${HELP}

Tệp là mảng JSON các bản ghi, hoặc đối tượng {"records": […], "relations": […]}. Các lệnh khác dùng nó qua --registry TỆP.

Mã kết thúc: 0 không có lỗi; 1 có lỗi, với check; 2 dùng sai, hoặc có tệp không đọc hay không ghi được.

Ví dụ:
  {program} registry init danh-muc.json
  {program} registry check danh-muc.json
  {program} lint --registry danh-muc.json du-thao
`,
};
