import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, placeInCalendar, sortKey } from '../../scripts/catalogue/edtf-bounds.ts';

describe('bounds', () => {
  it.each([
    ['2019-11-25', '2019-11-25', '2019-11-25', 'day'],
    ['2019-11-25T23:30:00-05:00', '2019-11-25', '2019-11-25', 'day'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2019-11-XX', '2019-11-01', '2019-11-30', 'month'],
    ['2019', '2019-01-01', '2019-12-31', 'year'],
    ['2019~', '2019-01-01', '2019-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2004-11/2005-02', '2004-11-01', '2005-02-28', 'decade'],
    ['1999/2001', '1999-01-01', '2001-12-31', 'span'],
    ['[1667,1668]', '1667-01-01', '1668-12-31', 'decade'],
    ['2017/..', '2017-01-01', null, 'span'],
    ['../2017', null, '2017-12-31', 'span'],
  ])('%s lies between %s and %s', (date, first, last, precision) => {
    expect(bounds(date)).toMatchObject({ first, last, precision });
  });

  it('says which end is open', () => {
    expect(bounds('2017/..').open).toBe('end');
    expect(bounds('../2017').open).toBe('start');
    expect(bounds('2017').open).toBeNull();
  });

  it.each(['2019~', '2019?', '2019-11%', '2017~/2018'])('takes %s as uncertain', (date) => {
    expect(bounds(date).uncertain).toBe(true);
  });

  it.each([null, undefined, '', 'Monday', '2019-02-30', '2019-13', '2019-04-31', 'Y170000002'])(
    'knows nothing of %s',
    (date) => {
      expect(bounds(date)).toMatchObject({ first: null, last: null, precision: 'unknown' });
      expect(sortKey(date)).toBe('');
    },
  );

  it('reads every plain day as the grammar does', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(bounds(text)).toMatchObject({ first: text, last: text, precision: 'day' });
      }),
    );
  });
});

describe('sortKey', () => {
  it('puts dates in the order of time, the vaguer after the exact', () => {
    const dates = ['../1999', '2017-01-01', '2017-01', '2017', '2017/..', '2017-01-02', '2018~'];
    expect([...dates].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(dates);
  });
});

describe('placeInCalendar', () => {
  it('places a date only where it wholly lies', () => {
    expect(placeInCalendar('2019-11-25')).toEqual({ year: 2019, month: 11 });
    expect(placeInCalendar('2019-11~')).toEqual({ year: 2019, month: 11 });
    expect(placeInCalendar('2019')).toEqual({ year: 2019, month: null });
    expect(placeInCalendar('201X')).toEqual({ year: null, month: null });
    expect(placeInCalendar('2017/..')).toEqual({ year: null, month: null });
    expect(placeInCalendar(null)).toEqual({ year: null, month: null });
  });
});
