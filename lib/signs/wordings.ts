import type { Words } from './evidence';

/** Something that can be checked later: a number, a month, a day, a rhythm. */
export const DATED: Words =
  '(#num|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|weekly|monthly|quarterly|every week|every month|each month|each year)';

/** Joint work by name, whatever part of speech it has. */
export const JOINT_WORK: Words =
  '(#coWord|[co-produce]|[co-design]|[co-create]|[co-develop]|[co-plan]|[co-deliver]|[co-author]|co-productive|co-productively|co-creative)';

/** Involvement by name, joint or not. */
export const INVOLVEMENT: Words =
  '(#coWord|#involvement|[involve]|[engage]|[participate]|[co-produce]|[co-design]|[co-create]|[consult]|consultation|dialogue|[listen]|[empower]|voice|voices|have a say|have their say|at the heart|at the centre|meaningful|meaningfully|inclusive|[collaborate]|in partnership|work together|working together|work with|working with)';

/** Ways of asking for views. */
export const ASKS_FOR_VIEWS: Words =
  '([have] (your|their) say|tell us|let us know|what you think|your (view|views|feedback|comments|thoughts|ideas|opinion|opinions)|hear (your|from)|[seek] ... views|views ... (sought|invited|welcome)|(feedback|comments|views|responses|submissions) (is|are) .. (welcome|invited|sought|open)|consultation|[consult]|survey|[comment] on|give feedback)';

/** Escape clauses: what makes a promise optional. */
export const ESCAPE: Words =
  '((where|wherever|when|whenever|if) (possible|appropriate|practicable|feasible|practical|relevant|necessary|needed|required)|as appropriate|as (far|much) as (possible|practicable)|as resources allow|resources (permitting|allow|permit)|time permitting|subject to (resources|funding|capacity|available|budget)|in due course|at (a|some) (later|future) (stage|date|point)|in (the|due) (future|time)|when the time is right|at the appropriate (time|stage)|as and when|from time to time|to the extent (possible|practicable|that))';

/** People who use services standing beside the doers: their part makes the work joint. */
export const TOGETHER_WITH_PEOPLE: Words =
  '((with|alongside|involving|including|among|between|together with) .. (<people|carers>|#people|#carers)|(and|from|by) <people|carers>|co-produced|co-designed|co-created|jointly|together with)';

/** A sentence that says what ought to be, or what a word means. */
export const NORMATIVE: Words = '(should|must|ought|shall|best practice|good practice)';

/** Speech written down: half sentences and fillers, where words stand near each other by chance. */
export const SPOKEN: Words =
  '(you know|kind of|sort of|i think|i mean|basically|and stuff|like that|yeah|cos|gonna|i suppose|wee bit|actually|so we|well i|i was|i am)';

/** What people gave when they were asked, by whatever name. */
export const INPUT: Words =
  '(#views|insights|insight|perspectives|suggestions|(points|matters|issues|things|themes) .. (raised|mentioned|expressed|made)|(what|everything|anything|all that|whatever|lots of things|many things) .. (you|people|they|residents|tenants|members|patients|participants|clients|families|carers|users) .. (told|tell|said|say|send|sent|share|shared|wrote|write|had to say|have to say))';

/** People who are asked to take part, however they are called. */
export const PEOPLE_ASKED: Words =
  '(<users>|#people|#carers|resident|residents|tenant|tenants|group|panel|forum|committee|members|representatives)';

/** Asking for views in any way, bodies and Easy Read alike. */
export const ASKS_NOW: Words =
  '(tell us|let us know|what you think|how you feel|your (view|views|feedback|comments|thoughts|ideas|opinion|opinions|feelings)|[have] (your|their) say|hear (your|from)|(love|like|want) to (know|hear)|(invite|inviting|invited|asked|asking|ask) .. (<users>|you|views|comments|people|patients|residents|tenants)|comments .. welcome|views .. (welcome|invited|sought)|public comment|(take|taking) comment|conversation with|[consult]|consultation|fill in the form|how would you like)';

/** A change that is settled: it has a date, a signature, a vote, or simply goes ahead. */
export const SETTLED: Words =
  '((will|is|are|is now|are now|to) (be)? (closing|close|shut|shutting|moving|merging|ending|replaced|transferred|transferring|relocating|relocated|withdrawn|demolished|scrapped|outsourced|discontinued|going ahead|go ahead|rolled out)|(closes|shuts|moves|ends|merges|transfers|goes ahead) (on|from|in|next|to)|(signed|awarded|let) .. (contract|lease|agreement)|contract .. (signed|awarded|let)|has submitted|have submitted|(voted|pushed|waved) .. through|work has (begun|started)|there is no going back|already (decided|agreed|approved|signed|begun|started|in place))';

/** What says that a change is not settled yet. */
export const STILL_OPEN: Words =
  '(if|would|could|might|may|proposal to|proposing|propose|proposed|whether|options|option|not (been)? decided|no decision|consultation (is|closes|ends|will close|will end)|(survey|form|consultation|poll|page|window|questionnaire|engagement|comments) ... (closes|ends|will close|is closing|will end|closing|ending)|(opens|opened) on|event|workshop|meeting)';

/** People had their part in the first steps. */
export const EARLY_PART: Words =
  '((ideas|listening|discovery|scoping|early|initial|first|opening|visioning|front end|engagement|pre consultation|needs analysis) .. (stage|phase|part|engagement|talks|conversation|conversations|session|sessions|work|step|steps|workshop|workshops|day|kōrero|input|discussions|analysis)|(asked|heard|came|involved|consulted|had their say|spoke|met|talked) ... (at the (start|beginning|outset)|in the (spring|beginning)|early on|to begin with|at first)|at the (start|beginning|outset)|in the spring we (heard|asked)|tell us the problems|engagement closed|stakeholder input gathered)';

/** From there on officials or firms do the work by themselves. */
export const PROFESSIONALS_GO_ON: Words =
  '((take|takes|took|taking) it from (here|there)|(since|from) then .. (<officials|body>|a team|the team|officers|staff|architects)|(have|has) been (working|designing|drafting|writing|developing) .. (on|up)? .. (plan|plans|design|designs|model|it|strategy|specification) .. since|(handed|passed|passes|handed over|moved|moves|goes|given) (over|on)? .. to .. (vendor|specialists|consultants|board|project board|architects|officers|team|department|contractor|leads|commissioning|staff|experts)|(matters|a matter|task|job|work) (for|of) .. (committee|board|officials|officers|staff|department|team|experts)|up to .. (project team|officers|staff|team|board|experts)|(officers|staff|team|ministry|department|consultants|board|managers|group|council|vendor|architects|designers|specialists|we) .. (is|are|then|now|has|have|will|got|gone|got on|went) .. (now|on)? .. (do|did|developing|designing|drafting|writing|working up|working on|designed|drafted|written|wrote|drew up|produced|produce|built|build|with the design|taking|take it)|(handled|completed|carried out|written|built|designed|drafted) by .. (vendor|consultants|team|officers|staff|contractor|department|specialists|finance))';

/** The thing that people could have shaped is there already. */
export const FINISHED: Words =
  '((plan|strategy|policy|model|design|app|building|building work|website|framework|specification|document|work|service|draft|proposal|renewal) .. (is|was|has been|having been|almost|nearly|been) .. (finished|done|complete|completed|settled|built|written|drafted|ready|cleared|agreed|made|signed off|printed|designed)|(having|had|have) .. (drafted|written|designed|built|developed|completed|finished|drawn up|made) (the|a|our|it|this)|drafted in|(finished|completed|ready made) (strategy|plan|model|draft|policy|building|app|waiver|version|document)|out to tender|winner is known|once it was built)';

/** People see it, or are asked, only then. */
export const SHOWN_AFTER: Words =
  '((shown|presented|sent|opened|posted|went|go|goes|taken|put out|brought in|brought) .. (to|it|for|in) .. (<users>|tenants|patients|forum|panel|public|comment|comments|residents|people|members|the week before|test|check)|(asked|invited|let|allow|want|like) .. (<users>|disability groups|people|patients|tenants|you|groups) .. (to)? .. (comment|try|see|test|check|look|say|give|know what)|like to know what you think|(now|then) (you|people|residents|tenants|patients) can (see|look at|read|comment)|given .. days .. (to|in which)|user group is to be set up)';
