import type { DateParts, Words } from './printed.js';

const two = (value: number): string => String(value).padStart(2, '0');
/** 05-HD/VPTW: days below 10 and the months 1 and 2 take a zero, the other months none. */
const monthOf = (month: number): string => (month <= 2 ? two(month) : String(month));
const dayOf = ({ year, month, day }: DateParts): string =>
  [...(day === undefined ? [] : [two(day)]), ...(month === undefined ? [] : [monthOf(month)]), year].join('/');

export const vi: Words = {
  language: 'vi',
  begins: 'large',
  numberMark: 'số',
  document: 'văn bản',
  and: 'và',
  or: 'hoặc',
  typeNames: {},
  issuerNames: {},
  codeNames: {
    TW: 'Trung ương',
    TU: 'Tỉnh uỷ hoặc Thành uỷ',
    ĐU: 'Đảng uỷ',
    ĐUB: 'Đảng uỷ bộ',
    ĐUK: 'Đảng uỷ Khối',
    CB: 'Chi bộ',
    ĐH: 'Đại hội',
  },
  pinpointUnits: {
    dieu: 'Điều', khoan: 'khoản', diem: 'điểm', muc: 'mục', phan: 'phần', chuong: 'chương', tiet: 'tiết', 'phu-luc': 'phụ lục', trang: 'trang',
  },
  pinpointSeparator: ' ',
  pinpointLink: () => ' ',
  day: dayOf,
  date: (date, numbered) => `${numbered ? ',' : ''} ${date.month === undefined ? 'năm' : date.day === undefined ? 'tháng' : 'ngày'} ${dayOf(date)}`,
  of: (bodies) => ` của ${bodies.join(' và ')}`,
  ofLetters: 'của',
  term: (roman) => ` khoá ${roman}`,
  ofCongress: (roman) => ` của Đại hội đại biểu toàn quốc lần thứ ${roman}`,
  congress: (typeWord, roman) => `${typeWord} Đại hội ${roman}`,
  plenum: (typeWord, plenum, term) => `${typeWord} Trung ương ${plenum}${term === undefined ? '' : ` khoá ${term.roman}`}`,
};
