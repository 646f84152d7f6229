import { expect, test } from 'vitest';
import { footLineOf } from '../../scripts/extract/foot-lines.ts';

// What looks like them and is news stands in `reporting.ts`.
test.each([
  ['beside the byline', '责任编辑：王小溪'],
  ['beside the byline', '（编辑：李青 校对：赵兰）'],
  ['beside the byline', '编辑：李青'],
  ['share bar', '分享到：微信 微博 QQ空间'],
  ['share bar', '扫一扫，分享到朋友圈'],
  ['share bar', '扫码关注公众号'],
  ['share bar', '打开微信“扫一扫”'],
  ['share bar', 'この記事をシェアする'],
  ['share bar', 'LINEで送る'],
  ['share bar', '기사 공유하기'],
  ['offer of an app', '点击下载山城新闻客户端'],
  ['copyright notice', '未经授权，不得转载。'],
  ['copyright notice', '转载请注明出处'],
  ['copyright notice', '無断転載を禁止します'],
  ['copyright notice', '무단 전재 및 재배포 금지'],
])('%s: %s', (reason, line) => {
  expect(footLineOf(line)).toBe(reason);
});
