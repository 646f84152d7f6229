/** The colour that an archive gives its links: readable on the paper of every page, or refused. */
import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import { z } from 'zod';

extend([a11y]);

/** As `layouts/styles/base.css` has them: the paper and what lies on it, and the accent of an archive without its own. */
const GROUNDS = { light: ['#fdfdfb', '#f2f4ef'], dark: ['#15181a', '#1f2426'] } as const;
export const ACCENT = { light: '#14593f', dark: '#84c8a6' } as const;

/** WCAG 2.2, success criterion 1.4.3. */
const LEAST = 4.5;

const colourOn = (side: 'light' | 'dark') =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'not a colour such as `#14593f`')
    .superRefine((colour, context) => {
      const contrast = Math.min(...GROUNDS[side].map((ground) => colord(colour).contrast(ground)));
      if (contrast >= LEAST) return;
      context.addIssue({
        code: 'custom',
        message: `\`${colour}\` is hard to read on ${side} paper (contrast ${contrast}, at least ${LEAST} is wanted): take a ${side === 'light' ? 'darker' : 'lighter'} colour`,
      });
    })
    .default(ACCENT[side]);

export const accentSchema = z
  .strictObject({ light: colourOn('light'), dark: colourOn('dark') })
  .default({ ...ACCENT });
