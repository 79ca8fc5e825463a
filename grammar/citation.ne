# The citation grammar. It reads one window, token types only: words died in the scanner, and an answer depends on the
# sequence of token types alone, so that the automaton of src/read/parse can remember it. Left recursion only, no EBNF
# repetition, exactly one parse (test/grammar.test.ts). `d` holds tokens by their position in the window.

@preprocessor typescript
@{%
import * as node from './nodes.js';
import { grammarLexer as lexer } from './grammar-lexer.js';
%}
@lexer lexer

# A window is a citation, a further item of a list, the words of a footnote, or a State document (read so that nothing is
# sought across it).
main -> citation                                        {% id %}
      | item                                            {% id %}
      | note                                            {% id %}
      | announced                                       {% id %}
      | state                                           {% id %}

# A note that says only date and issuer of what it is called from: "Ngày 22/12/2024 của Bộ Chính trị".
note -> %NOTE tail                                      {% ([, tail]) => node.note(undefined, tail) %}
      | %NOTE body tail                                 {% ([, body, tail]) => node.note(body, tail) %}
      | %NOTE date tail                                 {% ([, date, tail]) => node.note(undefined, node.consFirst(node.datePart(date), tail)) %}
      | %NOTE dated %COMMA body tail                    {% ([, date, , body, tail]) => node.note(body, node.consFirst(node.datePart(date), tail)) %}
      | %NOTE %TYPE tail                                {% ([, , tail]) => node.note(undefined, tail) %}

citation -> core tail                                   {% ([core, tail]) => node.citation(undefined, core, tail) %}
          | core tail cells                             {% ([core, tail, cells]) => node.citation(undefined, core, node.append(tail, cells)) %}
          # "issued Resolution 68-NQ/TW on May 4, 2025": the day of the issuing, as the verb says
          | issued core %ONMARK date tail               {% ([lead, core, , date, tail]) => node.citation(lead, core, node.consFirst(node.datePart(date), tail)) %}
          | issued core %ONMARK %YEAR tail              {% ([lead, core, , year, tail]) => node.citation(lead, core, node.consFirst(node.datePart(node.yearDate(year)), tail)) %}
          | issued core %DET date tail                  {% ([lead, core, , date, tail]) => node.citation(lead, core, node.consFirst(node.datePart(date), tail)) %}
          | issued core %COMMA %DET date tail           {% ([lead, core, , , date, tail]) => node.citation(lead, core, node.consFirst(node.datePart(date), tail)) %}
          # "ce Règlement 144": with its number it needs no antecedent
          | %DEM numbered tail                          {% ([, core, tail]) => node.citation(undefined, core, tail) %}
          | lead core tail                              {% ([lead, core, tail]) => node.citation(lead, core, tail) %}
          # "Resolution No. 57-NQ/TW, Politburo, 22 December 2024", "57-NQ/TW, 22/12/2024, Bộ Chính trị": where the clause does not go on
          | numbered %COMMA single tail                 {% ([core, , body, tail]) => node.citation(undefined, core, node.consFirst(node.apposedPart(body), tail)) %}
          | numbered signed %COMMA single tail          {% ([core, date, , body, tail]) => node.citation(undefined, core, node.consFirst(node.datePart(date), node.consFirst(node.apposedPart(body), tail))) %}
          # "57-NQ/TW 22/12/2024"
          | core %DATE tail                             {% ([core, at, tail]) => node.citation(undefined, core, node.consFirst(node.datePart(node.numericDate(at)), tail)) %}
          | lead core %DATE tail                        {% ([lead, core, at, tail]) => node.citation(lead, core, node.consFirst(node.datePart(node.numericDate(at)), tail)) %}

# A document named by its issuer and subject; the symbol may follow in brackets: "Bộ Chính trị ban hành Nghị quyết về …
# (Nghị quyết số 57-NQ/TW)".
announced -> %NAMED said %TYPE                          {% ([, lead, type]) => node.announced(type, lead) %}
           | %NAMED when said %TYPE                     {% ([, date, lead, type]) => node.announced(type, node.leadDated(lead, date)) %}
           | %NAMED %TYPE %OF body                      {% ([, type, , body]) => node.announced(type, node.leadBody(body)) %}
           | %NAMED %TYPE %OF %DET body                 {% ([, type, , , body]) => node.announced(type, node.leadBody(body)) %}

state -> %STATE                                         {% ([at]) => node.state(at) %}
       | head %STATE                                    {% ([head, at]) => node.state(at, head) %}
       # "Quyết định 04/2022": a State number, not a month
       | head %DATE                                     {% ([head, at]) => node.state(at, head) %}

# --- What stands before the citation ------------------------------------------------------------------------------

# "điểm a khoản 2 Điều 3 của", "Bộ Chính trị đã ban hành", "Ngày …, Bộ Chính trị ban hành", "Politburo"
lead -> pinpoints pinLink                               {% ([pins]) => node.leadPinpoints(pins) %}
      | author                                          {% id %}
      # "ngày 28/8/2018, ngày ban hành Quy định …"
      | %DAYMARK date %COMMA %DAYMARK                   {% ([, date]) => ({ date }) %}
      # "Promulguée par le Bureau politique le 22 décembre 2024, la Résolution …"
      | %BY body byDate %COMMA article                  {% ([, body, date]) => node.leadBody(body, { date }) %}
      | %PASSIVE body byDate %COMMA article             {% ([, body, date]) => node.leadBody(body, { date }) %}
      | %BY %DET body byDate %COMMA article             {% ([, , body, date]) => node.leadBody(body, { date }) %}
      # "the 2017 Resolution No. 18-NQ/TW"
      | %DET %YEAR                                      {% ([, year]) => ({ date: node.yearDate(year) }) %}
      | %DET %MONTH %YEAR                               {% ([, month, year]) => ({ date: node.wordDate(year, month) }) %}
      # "- mars 2002 : résolution n° …": the day of an entry
      | date %COLON article                             {% ([date]) => ({ date, author: true }) %}
      | %DAYMARK date %COLON article                    {% ([, date]) => ({ date, author: true }) %}
      | said                                            {% id %}
      | when said                                       {% ([date, said]) => node.leadDated(said, date) %}
      # "Ngày 28/7/2021, Tổng Bí thư … đã ký ban hành": the day, and not for whom
      | when person issuing article                     {% ([date]) => ({ date }) %}

said -> body article                                    {% ([body]) => node.leadBody(body) %}
      # "the 12th Central Committee's Resolution No. 18-NQ/TW"
      | %ORD %CC %POSS fillers                          {% ([number, committee]) => node.leadOrdinal(committee, number) %}
      | %ORD %TERM %CC %POSS fillers                    {% ([number, , committee]) => node.leadOrdinal(committee, number) %}
      | %ORD %TERM %ORGAN %POSS fillers                 {% ([number, , organ]) => node.leadOrdinal(organ, number) %}
      | body %POSS fillers                              {% ([body]) => node.leadBody(body) %}
      # "the Secretariat's 2022 Plan 08-KH/TW", "the Politburo's May 2025 Resolution 68"
      | body %POSS %YEAR                                {% ([body, , year]) => node.leadBody(body, { date: node.yearDate(year) }) %}
      | body %POSS %MONTH %YEAR                         {% ([body, , month, year]) => node.leadBody(body, { date: node.wordDate(year, month) }) %}
      # "đề nghị của Ban Tổ chức Tỉnh uỷ tại Tờ trình số …", "Ban Thường vụ Tỉnh uỷ (Quyết định số …"
      | body %ANNEX                                     {% ([body]) => node.leadBody(body, { beside: true }) %}
      | body %LPAR                                      {% ([body]) => node.leadBody(body, { beside: true }) %}
      | %ORGAN %COLON article                           {% ([head]) => node.leadBody(node.body({ head })) %}
      | issued                                          {% id %}
      # "les résolutions du Bureau politique, telles que les …"
      | %TYPE %OF body comma such article               {% ([, , body]) => node.leadBody(body, { acts: true }) %}
      | %TYPE %OF %DET body comma such article          {% ([, , , body]) => node.leadBody(body, { acts: true }) %}
      # Bibliographies: "Bộ Chính trị (2024), Nghị quyết …"
      | body %LPAR %YEAR %RPAR %COMMA                   {% ([body, , year]) => node.leadBody(body, { date: node.yearDate(year) }) %}

signed -> %COMMA date                                   {% ([, date]) => date %}
        | comma dated                                   {% ([, date]) => date %}

# Whoever opens an entry of a bibliography or a note: "Bộ Chính trị, Nghị quyết …", "Politburo (2024). Resolution …". The comma may be a stop.
author -> body %COMMA                                   {% ([body]) => node.leadBody(body, { author: true }) %}
        | body %COMMA %YEAR %COMMA                      {% ([body, , year]) => node.leadBody(body, { author: true, date: node.yearDate(year) }) %}
        | body %COMMA %LPAR %YEAR %RPAR %COMMA          {% ([body, , , year]) => node.leadBody(body, { author: true, date: node.yearDate(year) }) %}
        | body %LPAR %YEAR %RPAR %COLON                 {% ([body, , year]) => node.leadBody(body, { author: true, date: node.yearDate(year) }) %}
        | body %LPAR %YEAR %RPAR                        {% ([body, , year]) => node.leadBody(body, { author: true, date: node.yearDate(year) }) %}

actor -> null
       | comma %PARTY
       | comma body

such -> %SUCH
      | %LPAR
      | %COLON
      | %SUCH %COLON

# The body is said to have issued what follows.
issued -> body issuing article                          {% ([body]) => node.leadBody(body, { acts: true }) %}
        # "thay mặt Bộ Chính trị, Tổng Bí thư Tô Lâm đã ký ban hành"
        | behalf comma signer issuing article           {% ([lead]) => lead %}
        # "Tổng Bí thư Tô Lâm đã thay mặt Ban Chấp hành Trung ương ký ban hành"
        | signer fillers behalf comma issuing article   {% ([, , lead]) => lead %}
        | signer %COMMA behalf comma issuing article    {% ([, , lead]) => lead %}
        # French "a promulgué le": the article looks like the mark of a date
        | body fillers %DAYMARK                         {% ([body]) => node.leadBody(body, { acts: true }) %}
        # "a publié le 14 avril 2025 la", "issued on May 4, 2025": with the day
        | body fillers %DAYMARK date article            {% ([body, , , date]) => node.leadBody(body, { date, acts: true }) %}
      # "the Politburo on May 4, 2025 issued", "a publié le 4 mai 2025 la"
        | body fillers %ONMARK date comma %ISSUE article  {% ([body, , , date]) => node.leadBody(body, { date }) %}
        | body issuing %DET date article                {% ([body, , , date]) => node.leadBody(body, { date }) %}
        | body issuing %ONMARK date article             {% ([body, , , date]) => node.leadBody(body, { date }) %}
        | body term issuing article                     {% ([body, term]) => node.leadBody(body, { term }) %}
        | body %LPAR term %RPAR issuing article         {% ([body, , term]) => node.leadBody(body, { term }) %}
        | event actor issuing article                   {% ([event]) => node.leadEvent(event) %}
        | event term actor issuing article              {% ([event, term]) => node.leadEvent(event, term) %}
        # "la 6e Conférence centrale, 11e mandat, a adopté la"
        | event %COMMA term issuing article             {% ([event, , term]) => node.leadEvent(event, term) %}
        | event %COMMA term %COMMA issuing article      {% ([event, , term]) => node.leadEvent(event, term) %}
        | event %LPAR term %RPAR actor issuing article  {% ([event, , term]) => node.leadEvent(event, term) %}
        # "lần thứ sáu Ban Chấp hành Trung ương khoá XII đã ra", "le 13e Comité central a adopté"
        | %ORD %CC issuing article                      {% ([number, committee]) => node.leadOrdinal(committee, number) %}
        | %ORD %CC term issuing article                 {% ([number, committee, term]) => node.leadOrdinal(committee, number, term) %}

behalf -> %BEHALF body                                  {% ([, body]) => node.leadBody(body, { acts: true }) %}
        | %BEHALF body term                             {% ([, body, term]) => node.leadBody(body, { acts: true, term }) %}
        | %BEHALF body %LPAR term %RPAR                 {% ([, body, , term]) => node.leadBody(body, { acts: true, term }) %}

# "Tổng Bí thư Tô Lâm", "Uỷ viên Bộ Chính trị, Thường trực Ban Bí thư Trần Cẩm Tú": who signs, and no issuer
signer -> person
        | %DET person

# A day before it has taken the article.
person -> office
        | person %COMMA office

office -> officer
        | officer %NAME

officer -> %TITLE
         | %TITLE %ORGAN
         | %STANDING %ORGAN

byDate -> %DET date                                     {% ([, date]) => date %}
        | %ONMARK date                                  {% ([, date]) => date %}
        | %DAYMARK date                                 {% ([, date]) => date %}

when -> %ONMARK %YEAR comma article                     {% ([, year]) => node.yearDate(year) %}
      | %YEARMARK %YEAR comma article                   {% ([, year]) => node.yearDate(year) %}
      | %DAYMARK date comma article                     {% ([, date]) => date %}
      | %ONMARK date comma article                      {% ([, date]) => date %}
      | %DET date comma article                         {% ([, date]) => date %}
      | date %COLON article                             {% ([date]) => date %}
      | %DATE %COMMA article                            {% ([at]) => node.numericDate(at) %}

issuing -> fillers %ISSUE fillers

fillers -> null
         | fillers %FILLER

article -> null
         | %DET
         | %PLURAL
         | %DET %PLURAL

pinLink -> null
         | %OF
         | %COMMA
         | %ANNEX
         | %OF %DET
         | %ANNEX %DET
         | %COMMA %OF

# --- The citation proper ------------------------------------------------------------------------------------------

numbered -> full                                        {% id %}
          | short                                       {% id %}

core -> numbered                                        {% id %}
      | plenum                                          {% id %}
      | congress                                        {% id %}
      | anaphora                                        {% id %}

full -> symbol                                          {% ([symbol]) => node.full({}, symbol) %}
      | head symbol                                     {% ([head, symbol]) => node.full(head, symbol) %}
      # "Nghị quyết của Bộ Chính trị số 57-NQ/TW"
      | %TYPE %OF body %MARK symbol                     {% ([type, , body, mark, symbol]) => node.full({ type, mark }, symbol, body) %}
      | %TYPE %OF %DET body %MARK symbol                {% ([type, , , body, mark, symbol]) => node.full({ type, mark }, symbol, body) %}
      | %TYPE %OF body symbol                           {% ([type, , body, symbol]) => node.full({ type }, symbol, body) %}

      # "các Quy định từ số 37-QĐ/TW đến số 41-QĐ/TW"
      | %TYPE %FROM symbol                              {% ([type, , symbol]) => node.full({ type }, symbol) %}
      | %TYPE %FROM %MARK symbol                        {% ([type, , mark, symbol]) => node.full({ type, mark }, symbol) %}

head -> %TYPE                                           {% ([type]) => ({ type }) %}
      | %TYPE %MARK                                     {% ([type, mark]) => ({ type, mark }) %}
      | %TYPE %ADJ                                      {% ([type]) => ({ type }) %}
      | %TYPE %ADJ %MARK                                {% ([type, , mark]) => ({ type, mark }) %}
      | %TYPE %LPAR %MARK                               {% ([type, , mark]) => ({ type, mark }) %}
      | %TYPE %ABBR                                     {% ([type, abbr]) => ({ type, abbr }) %}
      | %TYPE %ABBR %MARK                               {% ([type, abbr, mark]) => ({ type, abbr, mark }) %}
      | %ABBR                                           {% ([abbr]) => ({ abbr }) %}
      | %ABBR %MARK                                     {% ([abbr, mark]) => ({ abbr, mark }) %}
      | %DOC                                            {% ([doc]) => ({ doc }) %}
      | %DOC %MARK                                      {% ([doc, mark]) => ({ doc, mark }) %}
      | %MARK                                           {% ([mark]) => ({ mark }) %}

# 57-NQ/TW; then what is malformed and still read: 57/NQ-TW, 03/QĐNS/TW, 84 QĐ/TWĐTN, 198-KL-TW
symbol -> number %DASH %CODE %SLASH %ICODE itail        {% ([number, , code, , issuer, tail]) => node.symbol('party', number, code, issuer, tail) %}
        | number %SLASH %CODE %DASH %ICODE itail        {% ([number, , code, , issuer, tail]) => node.symbol('state', number, code, issuer, tail) %}
        | number %SLASH %CODE %SLASH %ICODE itail       {% ([number, , code, , issuer, tail]) => node.symbol('slashes', number, code, issuer, tail) %}
        | number %DASH %CODE %DASH %ICODE itail         {% ([number, , code, , issuer, tail]) => node.symbol('dashes', number, code, issuer, tail) %}
        # "22 TB-TW"
        | number %CODE %DASH %ICODE itail               {% ([number, code, , issuer, tail]) => node.symbol('spaced', number, code, issuer, tail) %}
        | number %CODE %SLASH %ICODE itail              {% ([number, code, , issuer, tail]) => node.symbol('spaced', number, code, issuer, tail) %}
        # "29-NQTW": the slash is lost
        | number %DASH %CODE %ICODE itail               {% ([number, , code, issuer, tail]) => node.symbol('slashless', number, code, issuer, tail) %}
        | number %SLASH %CODE %ICODE itail              {% ([number, , code, issuer, tail]) => node.symbol('slashless', number, code, issuer, tail) %}

itail -> null                                           {% () => undefined %}
       | %ITAIL                                         {% ([at]) => node.at(at) %}

number -> %NUM                                          {% id %}
        | %YEAR                                         {% id %}

# "Nghị quyết 35", "projet n° 01", "HD 38"
short -> %TYPE %NUM                                     {% ([type, number]) => node.short({ type }, number) %}
       | %TYPE %MARK %NUM                               {% ([type, mark, number]) => node.short({ type, mark }, number) %}
       | %TYPE %LPAR %MARK %NUM                         {% ([type, , mark, number]) => node.short({ type, mark }, number) %}
       | %TYPE %ADJ %MARK %NUM                          {% ([type, , mark, number]) => node.short({ type, mark }, number) %}
       # "parmi ces résolutions, celles n° 57 et 59": the type stands before
       | %PRO %MARK %NUM                                {% ([, mark, number]) => node.short({ mark }, number) %}
       | %DEM %MARK %NUM                                {% ([, mark, number]) => node.short({ mark }, number) %}
       # "les résolutions du Bureau politique n° 57, 59"
       | %TYPE %OF body %MARK %NUM                      {% ([type, , body, mark, number]) => node.short({ type, mark }, number, body) %}
       | %TYPE %OF %DET body %MARK %NUM                 {% ([type, , , body, mark, number]) => node.short({ type, mark }, number, body) %}
       # "các nghị quyết từ 57 đến 59", "4 nghị quyết (66, 68, 57, 59)": documents where a list follows
       | %TYPE from1 %NUM                               {% ([type, , number]) => node.listed({ type }, number) %}
       | %TYPE from1 %MARK %NUM                         {% ([type, , mark, number]) => node.listed({ type, mark }, number) %}
       | %TYPE %LPAR %NUM                               {% ([type, , number]) => node.listed({ type }, number) %}
       | %TYPE %ADJ %LPAR %NUM                          {% ([type, , , number]) => node.listed({ type }, number) %}
       | %TYPE %ADJ %LPAR %MARK %NUM                    {% ([type, , , mark, number]) => node.listed({ type, mark }, number) %}
       | %TYPE %ADJ %OF body %LPAR %NUM                 {% ([type, , , body, , number]) => node.listed({ type }, number, body) %}
       | %TYPE %ADJ %OF %DET body %LPAR %NUM            {% ([type, , , , body, , number]) => node.listed({ type }, number, body) %}
       # "Ba nghị quyết của Bộ Chính trị (số 70, 71, 72)"
       | %TYPE %OF body %LPAR %NUM                      {% ([type, , body, , number]) => node.listed({ type }, number, body) %}
       | %TYPE %OF body %LPAR %MARK %NUM                {% ([type, , body, , mark, number]) => node.listed({ type, mark }, number, body) %}
       | %TYPE %OF %DET body %LPAR %NUM                 {% ([type, , , body, , number]) => node.listed({ type }, number, body) %}
       | %TYPE %OF %DET body %LPAR %MARK %NUM           {% ([type, , , body, , mark, number]) => node.listed({ type, mark }, number, body) %}
       # "các nghị quyết của Bộ Chính trị từ số 57 đến số 59"
       | %TYPE %OF body %FROM %NUM                      {% ([type, , body, , number]) => node.listed({ type }, number, body) %}
       | %TYPE %OF body %FROM %MARK %NUM                {% ([type, , body, , mark, number]) => node.listed({ type, mark }, number, body) %}
       | %TYPE %OF %DET body %FROM %NUM                 {% ([type, , , body, , number]) => node.listed({ type }, number, body) %}
       | %TYPE %OF %DET body %FROM %MARK %NUM           {% ([type, , , body, , mark, number]) => node.listed({ type, mark }, number, body) %}
       | %ABBR %NUM                                     {% ([abbr, number]) => node.short({ abbr }, number) %}
       | %ABBR %MARK %NUM                               {% ([abbr, mark, number]) => node.short({ abbr, mark }, number) %}

from1 -> %FROM
       | %BY
       | %OF

# The number is the plenum's: "Nghị quyết Trung ương 4", "Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương",
# "Résolution du 4e plénum du Comité central"; "NQTW 6". The term follows in the tail.
plenum -> %TYPE %CC %NUM                                {% ([type, committee, number]) => node.plenum(type, node.plenumEvent(committee, number)) %}
        | %TYPE %OF %CC %NUM                            {% ([type, , committee, number]) => node.plenum(type, node.plenumEvent(committee, number)) %}
        | %TYPECC %NUM                                  {% ([type, number]) => node.plenum(type, node.plenumEvent(type, number)) %}
        | %TYPECC %ORD                                  {% ([type, number]) => node.plenum(type, node.plenumEvent(type, number)) %}
        | %TYPE %ORD %CC                                {% ([type, number, committee]) => node.plenum(type, node.plenumEvent(committee, number)) %}
        | %TYPE %ORDMARK nth %CC                        {% ([type, , number, committee]) => node.plenum(type, node.plenumEvent(committee, number)) %}
        | %TYPE %CC %ORD                                {% ([type, committee, number]) => node.plenum(type, node.plenumEvent(committee, number)) %}
        | %TYPE %CC %ORDMARK nth                        {% ([type, committee, , number]) => node.plenum(type, node.plenumEvent(committee, number)) %}
        # "resolution of the 5th plenum (12th tenure)": the term says whose plenum it was
        | %TYPE from %ORD %MEETING %LPAR term %RPAR     {% ([type, , number, , , term]) => node.plenum(type, node.plenumEvent(number, number, term.at)) %}
        | %TYPE from %ORD %MEETING comma term           {% ([type, , number, , , term]) => node.plenum(type, node.plenumEvent(number, number, term.at)) %}
        | %TYPE from %ORD %MEETING of term              {% ([type, , number, , , term]) => node.plenum(type, node.plenumEvent(number, number, term.at)) %}
        | %TYPE event                                   {% ([type, event]) => node.plenum(type, event) %}
        | %TYPE from event                              {% ([type, , event]) => node.plenum(type, event) %}
        # "les résolutions des 3e et 7e plénums du VIIIe Comité central"
        | %TYPE from plenums                            {% ([type, , plenums]) => node.plenumList(type, plenums) %}
        | %TYPE plenums                                 {% ([type, plenums]) => node.plenumList(type, plenums) %}

plenums -> ords %AND %ORD %MEETING of committee         {% ([earlier, , number, , , committee]) => node.severalPlenums(earlier, node.plenumEvent(committee.at, number, committee.term)) %}
         | ords %AND %ORD %PLENUM                       {% ([earlier, , number, plenum]) => node.severalPlenums(earlier, node.plenumEvent(plenum, number)) %}
         | %MEETING ords %AND %ORD comma %CC            {% ([, earlier, , number, , committee]) => node.severalPlenums(earlier, node.plenumEvent(committee, number)) %}
         | %MEETING ords %AND %ORD %OF %CC              {% ([, earlier, , number, , committee]) => node.severalPlenums(earlier, node.plenumEvent(committee, number)) %}

ords -> %ORD                                            {% ([number]) => [number] %}
      | ords %COMMA %ORD                                {% ([numbers, , number]) => [...numbers, number] %}

# A plenum as an event. Alone it is no citation; in a lead or a tail it dates the document.
event -> %MEETING %CC %NUM                              {% ([, committee, number]) => node.plenumEvent(committee, number) %}
       | %MEETING %OF %CC %NUM                          {% ([, , committee, number]) => node.plenumEvent(committee, number) %}
       | %MEETING %CC %ORD                              {% ([, committee, number]) => node.plenumEvent(committee, number) %}
       | %MEETING %CC %ORDMARK nth                      {% ([, committee, , number]) => node.plenumEvent(committee, number) %}
       | %MEETING %ORD comma %CC                        {% ([, number, , committee]) => node.plenumEvent(committee, number) %}
       | %MEETING %ORD %OF %CC                          {% ([, number, , committee]) => node.plenumEvent(committee, number) %}
       | %MEETING %ORDMARK nth %OF %CC                  {% ([, , number, , committee]) => node.plenumEvent(committee, number) %}
       | %MEETING %ORDMARK nth comma %CC                {% ([, , number, , committee]) => node.plenumEvent(committee, number) %}
       | %MEETING %ORD lower                            {% ([, number, lower]) => node.lowerEvent(lower, number) %}
       | %MEETING %ORDMARK nth lower                    {% ([, , number, lower]) => node.lowerEvent(lower, number) %}
       | %ORD %MEETING of committee                     {% ([number, , , committee]) => node.plenumEvent(committee.at, number, committee.term) %}
       | %ORD %CC %POSS %ORD %MEETING                   {% ([term, committee, , number, meeting]) => node.plenumEvent(committee, number, term.at, meeting) %}
       | %CC %POSS %ORD %MEETING                        {% ([committee, , number, meeting]) => node.plenumEvent(committee, number, undefined, meeting) %}
       | %ORD %CC %MEETING                              {% ([number, committee, meeting]) => node.plenumEvent(committee, number, undefined, meeting) %}
       # "la 6e Conférence centrale", "the 6th Central Conference"
       | %ORD %PLENUM                                   {% ([number, plenum]) => node.plenumEvent(plenum, number) %}
       | %ORD %MEETING of %AGENCY                       {% ([number, , , body]) => node.plenumEvent(body, number) %}
       | %ORD %MEETING of lower                         {% ([number, , , lower]) => node.lowerEvent(lower, number) %}

# A committee below the centre: "Ban Chấp hành Đảng bộ tỉnh …"
lower -> %BODY                                          {% ([head]) => node.body({ head }) %}
       | %BODY %NAME                                    {% ([head, name]) => node.body({ head, name }) %}
       | %STANDING %BODY                                {% ([standing, head]) => node.body({ head, standing }) %}
       | %STANDING %BODY %NAME                          {% ([standing, head, name]) => node.body({ head, name, standing }) %}

committee -> %CC                                        {% ([at]) => node.committee(at) %}
           | %ORD %CC                                   {% ([term, at]) => node.committee(at, term) %}

of -> %OF
    | %OF %DET
    | %POSS

from -> of
      | %PASSIVE
      | %BY
      | %BY %DET
      | %ANNEX
      | %ANNEX %DET

# "Nghị quyết Đại hội XIII", "résolution du 13e Congrès national", "Nghị quyết Đại hội Đảng bộ tỉnh … lần thứ XVI"
congress -> %TYPE ofWord %CONGRESS nth congressBody     {% ([type, , , number, body]) => node.congress(type, number, node.end(number), body) %}
          | %TYPE ofWord %CONGRESS %ORD congressBody    {% ([type, , , number, body]) => node.congress(type, number, node.end(number), body) %}
          | %TYPE ofWord %CONGRESS %ORDMARK nth congressBody  {% ([type, , , , number, body]) => node.congress(type, number, node.end(number), body) %}
          # No number, only the years of the term: "Nghị quyết Đại hội Đảng bộ huyện … nhiệm kỳ 2015-2020"
          | %TYPE ofWord %CONGRESS congressOf %TERM %YEARS  {% ([type, , , body, , years]) => node.congress(type, undefined, node.end(years), body) %}
          | %ABBR %CONGRESS congressOf nthWord          {% ([type, , body, number]) => node.congress(type, number, node.end(number), body) %}
          | %ABBR %CONGRESS nth                         {% ([type, , number]) => node.congress(type, number, node.end(number)) %}
          | %TYPE ofWord %CONGRESS %ORD                 {% ([type, , , number]) => node.congress(type, number, node.end(number)) %}
          | %TYPE ofWord %CONGRESS nth                  {% ([type, , , number]) => node.congress(type, number, node.end(number)) %}
          | %TYPE ofWord %CONGRESS %ORDMARK nth         {% ([type, , , , number]) => node.congress(type, number, node.end(number)) %}
          | %TYPE ofWord %CONGRESS congressOf nthWord   {% ([type, , , body, number]) => node.congress(type, number, node.end(number), body) %}
          # "the 13th National Party Congress Resolution"
          | %ORD %NATIONAL %CONGRESS %TYPE              {% ([number, , , type]) => node.congressBefore(type, number) %}
          | %ORD %NATIONAL %CONGRESS %POSS %TYPE        {% ([number, , , , type]) => node.congressBefore(type, number) %}
          | %ORD %CONGRESS %TYPE                        {% ([number, , type]) => node.congressBefore(type, number) %}
          | %ORD %CONGRESS %POSS %TYPE                  {% ([number, , , type]) => node.congressBefore(type, number) %}
          | %TYPE from %ORD %CONGRESS                     {% ([type, , number, congress]) => node.congress(type, number, node.end(congress)) %}
          | %TYPE from %ORD %NATIONAL %CONGRESS           {% ([type, , number, , congress]) => node.congress(type, number, node.end(congress)) %}
          | %TYPE from %ORD %CONGRESS %NATIONAL           {% ([type, , number, , national]) => node.congress(type, number, node.end(national)) %}
          | %TYPE from %ORD %LOWER %CONGRESS              {% ([type, , number, lower, congress]) => node.lowerCongress(type, number, congress, lower) %}
          | %TYPE from %ORD %CONGRESS %LOWER              {% ([type, , number, congress, lower]) => node.lowerCongress(type, number, congress, lower) %}
          | %TYPE from %ROMAN %CONGRESS                   {% ([type, , number, congress]) => node.congress(type, number, node.end(congress)) %}
          | %TYPE from %ROMAN %CONGRESS %NATIONAL         {% ([type, , number, , national]) => node.congress(type, number, node.end(national)) %}

ofWord -> null
        | %OF

congressOf -> %NATIONAL                                 {% () => node.nationalCongress() %}
            | %PARTY                                    {% () => node.nationalCongress() %}
            | %PARTY %NATIONAL                          {% () => node.nationalCongress() %}
            | %NATIONAL %PARTY                          {% () => node.nationalCongress() %}
            | %NATIONAL %OF %PARTY                      {% () => node.nationalCongress() %}
            | %OF %PARTY                                {% () => node.nationalCongress() %}
            | %DELEGATES %PARTY                         {% () => node.nationalCongress() %}
            | congressBody                              {% id %}
            | %DELEGATES congressBody                   {% ([, body]) => body %}
            | %OF congressBody                          {% ([, body]) => body %}
            | %DELEGATES %OF congressBody               {% ([, , body]) => body %}

congressBody -> %BODY                                   {% ([body]) => node.body({ head: body }) %}
              | %BODY %NAME                             {% ([body, name]) => node.body({ head: body, name }) %}
              | %AGENCY                                 {% ([body]) => node.body({ head: body }) %}

nthWord -> %ORD                                         {% id %}
         | %TERM nth                                    {% ([, number]) => number %}
         | %ORDMARK nth                                 {% ([, number]) => number %}
         | %COMMA %ORDMARK nth                          {% ([, , number]) => number %}
         | nth                                          {% id %}

nth -> %ROMAN                                           {% id %}
     | %NUM                                             {% id %}

anaphora -> %TYPE %THIS                                 {% ([type, word]) => node.anaphora(type, type, word) %}
          | %DEM %TYPE                                  {% ([word, type]) => node.anaphora(type, word, type) %}
          # "Quy định mới này", "cette nouvelle résolution"
          | %TYPE %FILLER %THIS                         {% ([type, , word]) => node.anaphora(type, type, word) %}
          | %DEM %FILLER %TYPE                          {% ([word, , type]) => node.anaphora(type, word, type) %}

# --- Further items of a list --------------------------------------------------------------------------------------

item -> %ITEM separator symbol tail                     {% ([, separator, symbol, tail]) => node.item(separator, { symbol }, tail) %}
      | %ITEM separator symbol %DATE tail               {% ([, separator, symbol, at, tail]) => node.item(separator, { symbol }, node.consFirst(node.datePart(node.numericDate(at)), tail)) %}
      | %ITEM separator %MARK symbol tail               {% ([, separator, mark, symbol, tail]) => node.item(separator, { mark, symbol }, tail) %}
      | %ITEM separator %NUM tail                       {% ([, separator, number, tail]) => node.item(separator, { number }, tail) %}
      | %ITEM separator %MARK %NUM tail                 {% ([, separator, mark, number, tail]) => node.item(separator, { mark, number }, tail) %}
      # "Nghị quyết Trung ương 6, Trung ương 7"
      | %ITEM separator %CC %NUM tail                   {% ([, separator, mark, number, tail]) => node.item(separator, { mark, number }, tail) %}
      | %ITEM separator %ROMAN tail                     {% ([, separator, term, tail]) => node.item(separator, { term }, tail) %}
      | %ITEM separator %TERM nth tail                  {% ([, separator, , term, tail]) => node.item(separator, { term }, tail) %}
      # "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII và huyện lần thứ XXI"
      | %ITEM separator %NAME %ORDMARK nth tail         {% ([, separator, name, , term, tail]) => node.item(separator, { name, term }, tail) %}
      | %ITEM separator %NAME %ORD tail                 {% ([, separator, name, term, tail]) => node.item(separator, { name, term }, tail) %}
      | %ITEM separator %BODY %ORDMARK nth tail         {% ([, separator, body, , term, tail]) => node.item(separator, { body, term }, tail) %}
      | %ITEM separator %BODY %NAME %ORDMARK nth tail   {% ([, separator, body, name, , term, tail]) => node.item(separator, { body, name, term }, tail) %}
      | %ITEM separator %STATE                          {% ([, , at]) => node.state(at) %}
      | %ITEM separator %MARK %STATE                    {% ([, , , at]) => node.state(at) %}

separator -> %COMMA                                     {% id %}
           | %SEMI                                      {% id %}
           | %AND                                       {% id %}
           | %COMMA %AND                                {% ([, and]) => and %}
           | %RANGE                                     {% id %}
           # "Nghị quyết 57/59/66/68"
           | %SLASH                                     {% id %}

# --- What stands behind -------------------------------------------------------------------------------------------

tail -> null                                            {% () => undefined %}
      | tail part                                       {% ([tail, part]) => node.cons(tail, part) %}

part -> dates                                           {% ([dates]) => node.group(dates) %}
      # "dated … and …, respectively": of one document nothing is said with it
      | several comma %EACH                             {% ([dates]) => node.group(dates) %}
      # "du 5e plénum (IXe mandat) du Comité central"
      | comma of1 %ORD %MEETING %LPAR term %RPAR of committee {% ([, , number, , , term, , , committee]) => node.eventPart(node.plenumEvent(committee.at, number, term.at)) %}
      # "of the Politburo, 2020"
      | %COMMA %YEAR                                    {% ([, year]) => node.yearPart(node.yearDate(year), year) %}
      # "issued November 9, 2022"
      | comma %ISSUE date                               {% ([, , date]) => node.datePart(date) %}
      | %LPAR facts %RPAR                               {% ([, facts]) => node.group(facts) %}
      # A year is the document's where the clause ends or its issuer follows; else it is that of a plan
      | comma %YEARMARK %YEAR                           {% ([, , year]) => node.yearPart(node.yearDate(year), year) %}
      | %ORDMARK %NUM                                   {% () => node.skipPart() %}
      | comma of1 body                                  {% ([, , body]) => node.bodyPart(body) %}
      | comma of1 body %ISSUE                           {% ([, , body]) => node.bodyPart(body) %}
      # "được Bộ Chính trị ban hành": a clause of its own, whose agent is the issuer where its verb is one of issuing
      | comma passive agent issuing                     {% ([, at, agent]) => node.clausePart(at, agent) %}
      | comma passive agent dated                       {% ([, at, agent, date]) => node.clausePart(at, [...agent, node.datePart(date)]) %}
      # "issued by the Politburo on December 22, 2024"
      | comma %BY body %ONMARK date                     {% ([, , body, , date]) => node.dateBodyPart(date, body) %}
      | comma %BY %DET body %ONMARK date                {% ([, , , body, , date]) => node.dateBodyPart(date, body) %}
      | comma %BY body %DET date                        {% ([, , body, , date]) => node.dateBodyPart(date, body) %}
      | comma of1 %ORD %CC                              {% ([, , term, at]) => node.committeePart(at, term) %}
      | comma of1 %ORD %ORGAN                           {% ([, , term, at]) => node.committeePart(at, term) %}
      # "of the 11th-term Politburo"
      | comma of1 %ORD %TERM %CC                        {% ([, , term, , at]) => node.committeePart(at, term) %}
      | comma of1 %ORD %TERM %ORGAN                     {% ([, , term, , at]) => node.committeePart(at, term) %}
      | comma of1 %PARTY                                {% () => node.partyPart() %}
      | comma of1 %CC %NUM                              {% ([, , committee, number]) => node.eventPart(node.plenumEvent(committee, number)) %}
      | comma %ANNEX %PIN                               {% ([, , at]) => node.pinPart(at) %}
      | %OF %DELEGATES                                  {% () => node.partyPart() %}
      | comma term                                      {% ([, term]) => node.termPart(term) %}
      | comma of1 term                                  {% ([, , term]) => node.termPart(term) %}
      # Open: a list of terms may go on in the bracket ("khoá XI và XII")
      | %LPAR term                                      {% ([, term]) => node.termPart(term) %}
      | comma event                                     {% ([, event]) => node.eventPart(event) %}
      | comma of1 event                                 {% ([, , event]) => node.eventPart(event) %}
      | comma %PASSIVE event                            {% ([, , event]) => node.eventPart(event) %}
      | comma %ANNEX event                              {% ([, , event]) => node.eventPart(event) %}
      | comma %ANNEX %DET event                         {% ([, , , event]) => node.eventPart(event) %}
      | %REVISED                                        {% ([at]) => node.revisedPart(at) %}
      # One part for each step: a run of them would read in two ways.
      | comma %PIN                                      {% ([, at]) => node.pinPart(at) %}
      | %AND %PIN                                       {% ([, at]) => node.pinPart(at) %}
      | %RANGE %PIN                                     {% ([, at]) => node.pinPart(at, true) %}

passive -> %PASSIVE                                     {% ([at]) => node.at(at) %}
         | %FILLER %PASSIVE                             {% ([at]) => node.at(at) %}

agent -> body                                           {% ([body]) => [node.bodyPart(body)] %}
       | body term                                      {% ([body, term]) => [node.bodyPart(body), node.termPart(term)] %}
       | body %LPAR term %RPAR                          {% ([body, , term]) => [node.bodyPart(body), node.termPart(term)] %}

# Several dates are those of several documents.
dates -> comma dated                                    {% ([, date]) => [node.datePart(date)] %}
       | %COMMA date                                    {% ([, date]) => [node.datePart(date)] %}
      # "du Bureau politique, le 15 avril 2009"
      | %COMMA %DET date                               {% ([, , date]) => [node.datePart(date)] %}
       | comma %EACH date                               {% ([, , date]) => [node.datePart(date)] %}
       | comma %EACH dated                              {% ([, , date]) => [node.datePart(date)] %}
       | several                                        {% id %}

several -> dates %AND dated                             {% ([dates, , date]) => [...dates, node.datePart(date)] %}
         | dates %AND date                              {% ([dates, , date]) => [...dates, node.datePart(date)] %}
         | dates %COMMA %AND date                       {% ([dates, , , date]) => [...dates, node.datePart(date)] %}

of1 -> %OF
     | %OF %DET
     | %BY
     | %BY %DET

# What a bracket says of the document: "(Politburo, 22 Dec 2024)", "(khoá XII)", "(8th plenum, 12th tenure)".
facts -> fact                                           {% ([fact]) => [fact] %}
       | facts %COMMA fact                              {% ([facts, , fact]) => [...facts, fact] %}
       | facts %SEMI fact                               {% ([facts, , fact]) => [...facts, fact] %}
       # "(dated July 28, 2021 and April 14, 2025)"
       | facts %AND dated                               {% ([facts, , date]) => [...facts, node.datePart(date)] %}
       | facts %AND date                                {% ([facts, , date]) => [...facts, node.datePart(date)] %}
       # "(December 22, 2024 and May 4, 2025, respectively)"
       | facts comma %EACH                              {% ([facts]) => facts %}
       | facts of1 single                               {% ([facts, , body]) => [...facts, node.bodyPart(body)] %}

fact -> dated                                           {% ([date]) => node.datePart(date) %}
      | parenDate                                       {% ([date]) => node.datePart(date) %}
      | %EACH date                                      {% ([, date]) => node.datePart(date) %}
      | %EACH dated                                     {% ([, date]) => node.datePart(date) %}
      | %ONMARK date                                    {% ([, date]) => node.datePart(date) %}
      | %ONMARK %YEAR                                   {% ([, year]) => node.datePart(node.yearDate(year)) %}
      | %DET date                                       {% ([, date]) => node.datePart(date) %}
      | single                                          {% ([body]) => node.bodyPart(body) %}
      | of1 single                                      {% ([, body]) => node.bodyPart(body) %}
      | %PASSIVE single %ISSUE                          {% ([, body]) => node.bodyPart(body) %}
      | term                                            {% ([term]) => node.termPart(term) %}
      | %ORD                                            {% ([at]) => node.termPart(node.term(at)) %}
      | %ROMAN                                          {% ([at]) => node.termPart(node.term(at)) %}
      # "Nghị quyết Trung ương 6 (lần 2) khoá VIII": the second sitting of a plenum
      | %ORDMARK %NUM                                   {% () => node.skipPart() %}
      | %ORDMARK %PLURAL                                {% () => node.skipPart() %}
      | event                                           {% ([event]) => node.eventPart(event) %}
      | event term                                      {% ([event, term]) => node.group([node.eventPart(event), node.termPart(term)]) %}
      | %ORD %MEETING                                   {% ([number]) => node.eventPart(node.plenumEvent(number, number)) %}
      # "(Session XI)", "(XI tenure)"
      | %MEETING %ROMAN                                 {% ([, at]) => node.termPart(node.term(at)) %}
      | %ROMAN %MEETING                                 {% ([at]) => node.termPart(node.term(at)) %}
      | %ROMAN %TERM                                    {% ([at]) => node.termPart(node.term(at)) %}
      | %ORD %CC                                        {% ([term, at]) => node.committeePart(at, term) %}
      | %REVISED                                        {% ([at]) => node.revisedPart(at) %}
      | %AMENDED                                        {% ([at]) => node.revisedPart(at) %}
      # "(Điều 3, 4)", "(Điều 3 và Điều 5)"
      | pins                                            {% ([pins]) => node.group(pins) %}
      | %PLURAL pins                                    {% ([, pins]) => node.group(pins) %}
      | from1 pins                                      {% ([, pins]) => node.group(pins) %}

pins -> %PIN                                            {% ([at]) => [node.pinPart(at)] %}
      | pins %PIN                                       {% ([pins, at]) => [...pins, node.pinPart(at)] %}
      | pins %AND %PIN                                  {% ([pins, , at]) => [...pins, node.pinPart(at)] %}
      | pins %RANGE %PIN                                {% ([pins, , at]) => [...pins, node.pinPart(at, true)] %}

# Cells of a table row that hold nothing else: "| Resolution 57-NQ/TW | Politburo | 2024-12-22 |".
cells -> %CELL cell %CELL                               {% ([, cell]) => [cell] %}
       | cells cell %CELL                               {% ([cells, cell]) => [...cells, cell] %}

cell -> date                                            {% ([date]) => node.datePart(date) %}
      | %YEAR                                           {% ([year]) => node.datePart(node.yearDate(year)) %}
      | single                                          {% ([body]) => node.bodyPart(body) %}
      | term                                            {% ([term]) => node.termPart(term) %}

comma -> null
       | %COMMA

term -> %TERM nth                                       {% ([, at]) => node.term(at) %}
      # "các khoá XI, XII và XIII"
      | %PLURAL %TERM nth                               {% ([, , at]) => node.term(at) %}
      | %TERM %ORD                                      {% ([, at]) => node.term(at) %}
      | %TERM %ORDMARK nth                              {% ([, , at]) => node.term(at) %}
      | %ORD %TERM                                      {% ([at]) => node.term(at) %}
      | %TERM %YEARS                                    {% ([, from]) => node.termYears(from) %}
      | %TERM nth %COMMA %YEARS                         {% ([, at]) => node.term(at) %}

# --- Pinpoints, bodies, dates -------------------------------------------------------------------------------------

pinpoints -> %PIN                                       {% ([at]) => node.pins(undefined, at) %}
           | pinpoints %PIN                             {% ([pins, at]) => node.pins(pins, at) %}
           | pinpoints %COMMA %PIN                      {% ([pins, , at]) => node.pins(pins, at) %}
           | pinpoints %SEMI %PIN                       {% ([pins, , at]) => node.pins(pins, at) %}
           | pinpoints %RANGE %PIN                      {% ([pins, , at]) => node.pins(pins, at, true) %}
           | pinpoints %AND %PIN                        {% ([pins, , at]) => node.pins(pins, at) %}
           # "l'article 3 et l'article 5", "de l'article 3 à l'article 5"
           | pinpoints %AND %DET %PIN                       {% ([pins, , , at]) => node.pins(pins, at) %}
           | pinpoints %RANGE %DET %PIN                     {% ([pins, , , at]) => node.pins(pins, at, true) %}
           | pinpoints %OF %PIN                         {% ([pins, , at]) => node.pins(pins, at) %}

body -> single                                          {% id %}
      | %ORGAN %COMMA %ORGAN                            {% ([head, , joint]) => node.body({ head, joint }) %}
      | %ORGAN %AND %ORGAN                              {% ([head, , joint]) => node.body({ head, joint }) %}

single -> %ORGAN                                        {% ([head]) => node.body({ head }) %}
      | %CC                                             {% ([head]) => node.body({ head }) %}
      | %AGENCY                                         {% ([head]) => node.body({ head }) %}
      | %STANDING %AGENCY                               {% ([standing, head]) => node.body({ head, standing }) %}
      | %BODY                                           {% ([head]) => node.body({ head }) %}
      | %BODY %NAME                                     {% ([head, name]) => node.body({ head, name }) %}
      | %STANDING %BODY                                 {% ([standing, head]) => node.body({ head, standing }) %}
      | %STANDING %BODY %NAME                           {% ([standing, head, name]) => node.body({ head, name, standing }) %}
      | %UNIT %BODY                                     {% ([unit, head]) => node.body({ head, unit }) %}
      | %UNIT %BODY %NAME                               {% ([unit, head, name]) => node.body({ head, name, unit }) %}
      | %UNIT                                           {% ([head]) => node.body({ head }) %}
      # What may stand behind a national congress ("du Parti", "du Parti du ministère") is a part of the tail.
      | %CONGRESS %NATIONAL                             {% () => node.congressBody('national') %}
      | %CONGRESS %PARTY                                {% () => node.congressBody('national') %}
      | %CONGRESS %PARTY %NATIONAL                      {% () => node.congressBody('national') %}
      | %CONGRESS %OF %PARTY                            {% () => node.congressBody('national') %}
      | %CONGRESS congressBody                          {% ([, body]) => node.congressBody(body) %}
      | %CONGRESS %OF congressBody                      {% ([, , body]) => node.congressBody(body) %}
      | %CONGRESS %DELEGATES congressBody               {% ([, , body]) => node.congressBody(body) %}
      | %CONGRESS %DELEGATES %OF congressBody           {% ([, , , body]) => node.congressBody(body) %}
      | %NONPARTY                                       {% ([head]) => node.body({ head }) %}
      | %NONPARTY %NAME                                 {% ([head, name]) => node.body({ head, name }) %}

dated -> %DAYMARK date                                  {% ([, date]) => date %}
       | %DAYMARK %DET date                             {% ([, , date]) => date %}
       | %DAYMARK %YEAR                                 {% ([, year]) => node.yearDate(year) %}
       | %OF date                                       {% ([, date]) => date %}
       | %OF %DET date                                  {% ([, , date]) => date %}
       | %OF %YEAR                                      {% ([, year]) => node.yearDate(year) %}
       | %MONTHMARK %DATE                               {% ([, at]) => node.numericDate(at) %}
       | %MONTHMARK %NUM %YEARMARK %YEAR                {% ([, month, , year]) => node.wordDate(year, month) %}

parenDate -> date                                       {% id %}
           | %YEAR                                      {% ([year]) => node.yearDate(year) %}

date -> %DATE                                           {% ([at]) => node.numericDate(at) %}
      | %NUM %MONTHMARK %NUM %YEARMARK %YEAR            {% ([day, , month, , year]) => node.wordDate(year, month, day) %}
      | %NUM %MONTHMARK %NUM %YEAR                      {% ([day, , month, year]) => node.wordDate(year, month, day) %}
      | %NUM %MONTHMARK %DATE                           {% ([day, , at]) => node.numericDate(at, day) %}
      | %NUM %MONTH %YEAR                               {% ([day, month, year]) => node.wordDate(year, month, day) %}
      | %NUM %MONTH %COMMA %YEAR                        {% ([day, month, , year]) => node.wordDate(year, month, day) %}
      | %NUM %MONTH %YEARMARK %YEAR                     {% ([day, month, , year]) => node.wordDate(year, month, day) %}
      | %ORD %MONTH %YEAR                               {% ([day, month, year]) => node.wordDate(year, month, day) %}
      | %ORD %MONTH %COMMA %YEAR                        {% ([day, month, , year]) => node.wordDate(year, month, day) %}
      | %MONTH %NUM %COMMA %YEAR                        {% ([month, day, , year]) => node.wordDate(year, month, day) %}
      | %MONTH %NUM %YEAR                               {% ([month, day, year]) => node.wordDate(year, month, day) %}
      | %MONTH %ORD %YEAR                               {% ([month, day, year]) => node.wordDate(year, month, day) %}
      | %ORD %OF %MONTH %COMMA %YEAR                    {% ([day, , month, , year]) => node.wordDate(year, month, day) %}
      | %ORD %OF %MONTH %YEAR                           {% ([day, , month, year]) => node.wordDate(year, month, day) %}
      | %MONTH %ORD %COMMA %YEAR                        {% ([month, day, , year]) => node.wordDate(year, month, day) %}
      | %MONTH %YEAR                                    {% ([month, year]) => node.wordDate(year, month) %}
      | %MONTH %YEARMARK %YEAR                          {% ([month, , year]) => node.wordDate(year, month) %}
