import { REASON, type Reason } from './reasons.ts';

/**
 * Lines at an article's end in Chinese, Japanese and Korean that are none of its text: who edited it, where to share it.
 * They are cut when the models have judged, which learnt without them. A headline or a last sentence without its stop may
 * begin with the same words, so that each line has to end with what such a line is about.
 */
const LINES: readonly { readonly reason: Reason; readonly pattern: RegExp }[] = [
  {
    reason: REASON.bylineMore,
    pattern:
      /^[([（【［]?(?:本文|值班|版面|网络|網路|新媒体)?(?:责任编辑|責任編輯|责编|責編|校对|校對|监审|终审|編集担当|文責)\s*[:：/／丨|]\s*\S.{0,30}$/u,
  },
  {
    // In a talk the editor may be one of the speakers: what follows are names.
    reason: REASON.bylineMore,
    pattern:
      /^[([（【［]?(?:本文|值班|版面|网络|網路|新媒体)?(?:编辑|編輯|编审|审核|監制|监制|主编|編集|편집)\s*[:：/／丨|]\s*[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}·A-Za-z]{2,4}(?:[\s、，,/|丨]+[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}·A-Za-z]{1,4}(?:[:：]\s*[\p{sc=Han}\p{sc=Hangul}·A-Za-z]{2,4})?){0,5}[)）】\]］]?$/u,
  },
  {
    reason: REASON.share,
    pattern:
      /^[([（【]?(?:(?:分享|转发|轉發|转|轉)(?:本文|此文)?(?:到|至|给|給)[:：]?(?:[、，,/|\s]*(?:微信|朋友圈|好友|微博|新浪微博|空间|QQ|LINE|Line|Facebook|Twitter|X|脸书|臉書|推特|手机)){1,8}|(?:扫一扫|扫码|扫描二维码|掃一掃|掃描QR\s?Code|长按识别|長按識別)[，,]?(?:在手机|二维码|关注|關注|下载|下載|分享|加入|打开|打開|添加|进入|手机)(?:[^，。,；的]{0,12}(?:微信|公众号|公眾號|朋友圈|微博|客户端|客戶端|APP|App|阅读|閱讀|分享|好友|二维码|本文))?|(?:打开|用|使用)微信.{0,14}(?:扫一扫|朋友圈|二维码|好友)[”"」]?|(?:この)?記事を(?:シェア|共有)(?:する)?|シェアする|(?:記事を)?LINEで送る|SNSで(?:シェア|共有)(?:する)?|기사\s?공유(?:하기)?|공유하기|(?:카카오톡|페이스북|트위터)(?:으로|에)?\s?공유(?:하기)?)[)）】]?$/u,
  },
  {
    reason: REASON.appOffer,
    pattern:
      /^(?:点击|點擊|立即|马上)?(?:下载|下載|打开|打開)(?![量数數次率])[^的，,：:]{0,12}(?:客户端|客戶端|APP|App|应用|應用)$/u,
  },
  {
    reason: REASON.copyright,
    pattern:
      /^[<[(（【]?(?:저작권자\s*[(（©ⓒ:].{0,60}|무단\s?전재.{0,24}금지.{0,4}|未[经經](?:授权|授權|许可|許可)[，,]?\s?(?:不得|禁止|严禁|嚴禁|请勿|請勿)(?:擅自)?(?:以任何形式)?(?:转载|轉載|复制|複製|摘编|使用).{0,20}|(?:无断|無断)(?:転載|複製).{0,12}(?:禁止(?:します)?|禁じます|お断り.{0,6}|ご遠慮.{0,8})|(?:转载|轉載)(?:请|請)(?:注明|註明|联系|聯繫|聯絡).{0,40})[)）】\]>]?[。.]?$/u,
  },
];
const SENTENCE = /[。！？.!?]["”」』]?$/u;

/** Why a line that ends an article is none of its text; null where it is. */
export function footLineOf(text: string): Reason | null {
  const line = LINES.find(({ pattern }) => pattern.test(text));
  return line === undefined || (line.reason !== REASON.copyright && SENTENCE.test(text)) ? null : line.reason;
}
