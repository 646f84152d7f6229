import { REASON, type Reason } from './reasons.ts';

/**
 * Lines at an article's end in Chinese, Japanese and Korean that are none of its text: who edited it, where to share it.
 * They are cut when the models have judged, which learnt without them.
 */
const LINES: readonly { readonly reason: Reason; readonly pattern: RegExp }[] = [
  {
    reason: REASON.bylineMore,
    pattern:
      /^[([（【［]?(?:本文|值班|版面|网络|網路|新媒体)?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编审|审核|校对|校對|监制|监审|终审|主编|編集担当|編集|文責|편집)\s*[:：/／丨|]\s*\S.{0,30}$/u,
  },
  {
    reason: REASON.share,
    pattern:
      /^[([（【]?(?:分享(?:到|至|给|給)|转发(?:到|至)|轉發(?:到|至)|扫一扫|扫码|扫描二维码|掃描|长按识别|長按識別|打开微信|用微信|この記事を(?:シェア|共有)|シェアする|SNSで|LINEで送る|기사\s?공유|공유하기|카카오톡으로).{0,24}$/u,
  },
  {
    reason: REASON.appOffer,
    pattern: /^(?:下载|下載|打开|打開|点击下载|點擊下載).{0,12}(?:客户端|客戶端|APP|App|应用|應用)$/u,
  },
  {
    reason: REASON.copyright,
    pattern:
      /^[<[(（【]?(?:저작권자|무단\s?전재|未经授权|未經授權|无断转载|無断転載|转载请注明|轉載請註明).{0,60}$/u,
  },
];
const SENTENCE = /[。！？.!?]["”」』]?$/u;

/** Why a line that ends an article is none of its text; null where it is. */
export function footLineOf(text: string): Reason | null {
  const line = LINES.find(({ pattern }) => pattern.test(text));
  return line === undefined || (line.reason !== REASON.copyright && SENTENCE.test(text)) ? null : line.reason;
}
