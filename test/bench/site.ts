/** Builds of an archive by the real command, as a process of its own. */
import { fileURLToPath } from 'node:url';
import { type Cost, measure } from './measure.ts';

const CLI = fileURLToPath(new URL('../../scripts/cli.ts', import.meta.url));
/** The sample's texts, which are there without any being generated. */
export const SAMPLE = fileURLToPath(new URL('../../content/scraped', import.meta.url));

/** A build, and how many seconds each of its stages took, in their order. */
export interface BuildCost extends Cost {
  readonly stages: ReadonlyMap<string, number>;
}

/** Builds the site of an archive. Throws where the build fails; files that could not be read are no failure. */
export async function buildSite(places: {
  readonly from: string;
  readonly content: string;
  readonly out: string;
}): Promise<BuildCost> {
  const stages = new Map<string, number>();
  const args = [CLI, 'build', '--from', places.from, '--content', places.content, '--out', places.out];
  const cost = await measure(process.execPath, [...process.execArgv, ...args], {
    passes: [0, 3],
    onErrorLine: (line) => {
      const [, stage, seconds] = /^(.+): [\d,]+ in ([\d.]+) s$/.exec(line) ?? [];
      if (stage !== undefined) stages.set(stage, (stages.get(stage) ?? 0) + Number(seconds));
    },
  });
  return { ...cost, stages };
}
