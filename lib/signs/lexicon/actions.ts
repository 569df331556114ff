/**
 * What people and bodies do, by sense. A verb may stand in several senses; rules ask for a sense and a doer.
 * Two words ("sign off") are a verb with its particle. Inflections are made from these base forms.
 */
export const actions = {
  decide:
    'decide determine choose select vote approve ratify veto adopt authorise pick elect appoint score agree co-decide finalise shortlist vote-on sign-off award endorse conclude commission overrule co-commission settle settle-on opt-for',
  design:
    'design redesign co-design co-write draft redraft write rewrite develop create co-create co-author make remake produce co-produce prototype sketch craft compile prepare formulate devise shape reshape revise edit author build rebuild invent test trial try-out draw-up put-together work-out come-up-with set-out co-develop refine illustrate storyboard redraw draw think-up hammer-out',
  plan: 'plan co-plan replan scope shape design map-out work-out draw-up devise set-up co-design develop prepare',
  deliver:
    'deliver run take-over co-run provide staff host teach co-deliver facilitate co-facilitate mentor operate manage give offer serve greet present lead moderate co-teach co-train co-host co-present',
  lead: 'lead co-lead chair co-chair head drive steer run organise control govern own direct manage start found initiate co-ordinate coordinate convene spearhead',
  evaluate:
    'evaluate review inspect monitor audit assess judge check rate scrutinise mark measure co-evaluate score appraise',
  involve: 'involve engage include bring-together co-opt embed integrate empower represent reach-out',
  consult: 'consult ask survey canvass poll seek gather interview invite sound-out collect question speak-to talk-to',
  invite: 'invite ask call welcome encourage urge seek like',
  inform: 'inform tell notify update explain brief announce communicate advise remind let-know make-aware',
  value: 'value respect listen hear recognise appreciate acknowledge matter count treat believe honour thank',
  say: 'say tell comment respond reply share suggest ask request raise propose submit contribute feed-back voice express answer highlight report mention describe object complain insist point-out recommend',
  consider:
    'consider inform influence shape reflect note guide weigh feed-into take-on-board take-into-account take-account input-into contribute help listen analyse review use inform',
  change:
    'change add drop remove cut extend withdraw move keep amend introduce reduce replace rewrite improve revise shorten lengthen adjust alter scrap rename simplify expand update adapt redesign reword start stop take-out put-in mend',
  pay: 'pay reimburse remunerate reward compensate refund fund repay',
  report:
    'publish report send share feed-back present circulate issue release post summarise respond write-back update mail email return',
  train: 'train support mentor coach prepare induct equip upskill teach learn brief buddy assist guide help',
  meet: 'meet gather convene discuss debate talk converse deliberate workshop come-together sit-down get-together explore exchange listen chat',
  aim: 'aim aspire hope intend commit strive want endeavour pledge promise seek look plan wish work try ensure promote encourage',
  'take-part': 'participate attend join contribute collaborate partner help sit take-part get-involved work co-operate',
  close: 'close shut end cease withdraw stop cut decommission axe merge',
  implement: 'implement introduce roll-out launch begin start go-ahead commence replace proceed',
  hold: 'hold own have share keep control carry retain',
  belong: 'belong join own elect stand nominate',
  use: 'use share draw-on build-on exchange apply tap harness swap contribute bring',
  rethink: 'rethink reimagine redesign overhaul tear-up scrap replace transform reinvent reform rebuild reconsider',
  mandate: 'mandate impose dictate cascade roll-out set direct prescribe require instruct determine dictate',
  provide: 'provide offer make-available book supply arrange publish produce give cover',
  receive: 'receive get earn collect win',
  rest: 'rest lie remain stay sit belong',
  support: 'support help assist back enable facilitate',
  set: 'set define agree identify choose name rank prioritise draw-up pick raise list',
  understand: 'understand accept support back embrace appreciate buy-into sell persuade convince win-over',
  speak: 'speak represent advocate act',
  disengage: 'disband dissolve stop end finish cease discontinue wind-up',
  /** Asking for something or speaking against it, as people do before something changes. */
  voice:
    'ask tell say want wish object point-out complain suggest raise request insist propose urge warn press argue call-for reject dislike prefer demand show explain persuade convince report choose find oppose challenge question disagree feel need speak protest hate mention recommend',
  /** Changes that can be seen: what a person would notice next time. */
  alter:
    'change add drop remove cut extend withdraw move amend introduce reduce replace rewrite revise shorten lengthen adjust alter scrap rename simplify reword lower raise open reopen fit put restore widen build buy begin start stop install swap translate delay postpone hire switch rebuild redraw move-back put-back take-out bring-back call abandon reverse double halve redesign fix mend include print set-aside',
} as const;

export type Action = keyof typeof actions;
