import { describe, expect, test } from 'vitest';
import { committeeOf, isBelowCentre, isKindOfBody, mayBeNamedFor } from '../../src/model/bodies.js';

describe('committees and organisations', () => {
  test.each([
    ['dang-bo-tinh-nghe-an', 'tinh-uy'], ['dang-bo-tp-hue', 'thanh-uy'], ['dang-bo-thanh-pho-da-nang', 'thanh-uy'], ['dang-bo-huyen', 'huyen-uy'],
    ['dang-bo-quan-1', 'quan-uy'], ['dang-bo-thi-xa-son-tay', 'thi-uy'], ['dang-bo-xa-phong-hai', 'dang-uy-xa-phong-hai'], ['dang-bo', 'dang-uy'],
    ['dang-bong', 'dang-bong'], ['dang-bo-tinhs', 'dang-uy-tinhs'], ['tinh-uy', 'tinh-uy'],
  ])('the executive committee of %s is %s', (organisation, committee) => expect(committeeOf(organisation)).toBe(committee));
});

describe('what bodies are', () => {
  test.each([['tinh-uy', true], ['dang-uy', true], ['ban-can-su-dang', true], ['bo-chinh-tri', false], ['dang-bo', false], ['dang-uy-xa-phong-hai', false]])('%s is a kind: %s', (id, kind) => {
    expect(isKindOfBody(id)).toBe(kind);
  });

  test.each([['dang-uy-cong-an-trung-uong', true], ['chi-uy', true], ['van-phong-dang-uy', true], ['quan-uy-trung-uong', false], ['ban-to-chuc-trung-uong', false], ['nobody', false]])('%s is below the centre: %s', (id, below) => {
    expect(isBelowCentre(id)).toBe(below);
  });

  test('texts mistake the Central Committee for the Politburo, and nobody else', () => {
    expect(mayBeNamedFor('bo-chinh-tri', 'ban-chap-hanh-trung-uong')).toBe(true);
    expect(mayBeNamedFor('ban-chap-hanh-trung-uong', 'bo-chinh-tri')).toBe(true);
    expect(mayBeNamedFor('ban-bi-thu', 'bo-chinh-tri')).toBe(false);
  });
});
