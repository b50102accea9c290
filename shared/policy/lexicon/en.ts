import type { Lexicon } from './concept.ts'

/** English, of Canada, the United States, Britain and Australia. */
export const english: Lexicon = {
  language: 'en',
  unit: 'word',
  foldsDiacritics: true,
  negationScope: { ahead: 6, behind: 0 },
  abbreviations: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'no',
    'nr',
    'approx',
    'incl',
    'excl',
    'inc',
    'ltd',
    'co',
    'vs',
    'e.g',
    'i.e',
  ],
  shortForms: [
    'est',
    'etc',
    'ext',
    'max',
    'min',
    'avg',
    'qty',
    'ref',
    'std',
    'tel',
    'vol',
    'dept',
    'hrs',
    'mins',
    'secs',
    'pcs',
    'jan',
    'feb',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'mon',
    'tue',
    'tues',
    'wed',
    'thu',
    'thur',
    'thurs',
    'fri',
  ],
  concepts: {
    negation: `
      no|not|never|without|cannot|neither|nor|none|dont|cant|wont|didnt|havent|isnt
      don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|haven't|hasn't|hadn't|needn't
      unable to
      ! not only
      ! (not|don't|never|dont) (hesitate|miss|forget|delay|wait)
      ! no (problem|worries|doubt|matter|later|longer|less)
      ! why not
      ! (not|isn't|wouldn't be|won't be) ..1 (difficult|hard|a problem|a bother|too much trouble|too much to ask|asking too much)
      ! if not
    `,
    request: `
      please|kindly|pls
      (could|would|can|will) you
      would you mind
      (we|i) (ask|request|invite|encourage|urge|beg|advise|recommend|suggest|need|want|require) (that|for)? you
      (we|i) ('d|would|will) .. (appreciate|love|like|be grateful|be thankful|be glad|be happy|be pleased)
      (we|i) (kindly|humbly|politely)? (ask|request) (for)? (a|an|the)? (removal|deletion|change|revision|update|upgrade|withdrawal|amendment|correction)
      be (very|so|extremely|most|really|truly|forever|sincerely|deeply) (grateful|thankful|appreciative|obliged)
      (like|love|want|wish|wanted) to (kindly)? (ask|request|invite|beg) you
      appreciate it if
      grateful (if|for)
      you (should|must|need to|have to)
      consider|considering
      (take|spare) (a|one|some|few) (few|brief|quick)? (moment|minute|minutes|second|seconds|time)
      (be willing|be so kind|be kind enough)
      feel free to
      we hope you (will|can|could|would|might)
      it would (mean|help|be)
      help us
      (don't|do not|remember|make sure|be sure) (forget)? to
      do us a (favour|favor)
      ! please (note|find|accept|see|be advised|be aware|be assured|rest assured|excuse|forgive|know)
      ! (could|can|would|will) you not
      any chance (that)? you
      (would|'d) (mean|help) ..6 if you
      (it would|would) help (us)? (a lot)? if you
      be (generous|so good|so nice)
      (would|'d|we'll|i'll) (really|also|very much|absolutely)? (love|like|appreciate|be grateful|be happy|be thankful|be glad|be delighted) (it)? (for|if) you
      be so (kind|good) as to
      would it be possible
      (would|'d|could) (help|mean) ..4 if
    `,
    'information-request': `
      <request> ..4 (send|provide|share|confirm|supply|give|tell|upload|choose|select|specify|indicate|approve|fill|schedule|sign|advise|answer|resend|attach|describe|pick|measure) ..4 (us|me|your|the|a|an|which|what|whether|if|photo|photos|picture|pictures|size|colour|color|address|one|date|time|this|it|following|more|some)
      let (us|me) know (which|what|whether|your|how you would|how you'd|when|where|if you want|if you would like|if you'd like|if you prefer|if we should|if the|if this|by)
      (we|i) (still|also|only|will|would)? (need|require) ..3 (your|the|more|some|an|a|following|information|info|files|photo|photos|address|print)
      (we|i) (are|am) missing
      (could|can|would) you ..2 (answer|reply) with
      missing (information|details|address|phone|number|apartment|unit)
      ! (share|give|leave|send|provide) ..4 (experience|thoughts|feedback|opinion|review|reviews|story|rating)
      (what|which) (size|colour|color|address|model|name|text|date|day|time|option)
      ! share ..4 (friends|family|colleagues|others|neighbours|neighbors)
      (once|when|as soon as|after) you ('ve|have)? (confirm|confirmed|send|sent|reply|replied|answer|answered|choose|chosen|approve|approved|tell us|told us|let us know|pick|picked)
      (will|would) (someone|anyone|somebody) be (home|at home|there|available|present)
      (make sure|ensure|see to it|see that|please be) ..5 (at home|home|there|present|available|on site)
    `,
    condition: `
      if|unless|whenever|provided|assuming|should you|in case|as long as|in the event
      ! as if
      ! if only
    `,
    positive: `
      happy|satisfied|pleased|delighted|thrilled|content|satisfying
      love|loved|loves|loving|liked|enjoy|enjoyed|enjoying|enjoys
      (like|likes) (it|them|this|that|these|those|your|our|my|the|us|what|how|working|using|wearing|{})
      (great|good|positive|wonderful|pleasant|excellent|amazing|perfect|nice|fantastic|smooth|awesome) (experience|service|shopping|transaction|impression|time|purchase)
      (meet|meets|met|exceed|exceeds|exceeded|live up to|lives up to|lived up to) .. expectations
      (went|goes|gone|is|was|are) ..2 (well|smoothly|fine|perfect|great|ok|okay|alright|good|perfectly|as expected|to your satisfaction|to your liking)
      did a (good|great|nice|fine) job
      impressed
      (deserve|deserves|deserved|worth|earned) ..2 (5|five|star|stars|positive|review)
      (good|great|positive|happy) (about|with|results)
      all (good|well|okay|fine) (so far|with)
      (do|doing|done) a (good|great|nice|fine|solid) job
      ! (would|'d|feel|looks|look|something|just|much) like
      ! 'd love
      ! would love
      ! like to
      ! (what|how) (would|do|did)? you like
      ! (not|n't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|never|less than|anything but) ..3 (happy|satisfied|pleased|delighted|content|like|liked|love|loved|enjoy|enjoyed|impressed)
      ! (not|n't|isn't|wasn't|didn't|doesn't) ..3 (meet|met|live up|well|smoothly|fine|perfect|great|ok|okay|good|worth|deserve)
      ! (happy|pleased|delighted|glad) to (help|assist|inform|announce|hear|say|share|confirm|answer|serve|offer)
      ! (share|sharing|spread|spreading|send|sending) the love
      satisfactory (condition|state|manner|experience|purchase|order)
      (good|perfect|excellent|full|proper|great) (working order|working condition|condition|shape|order)
      (make|made|makes|leave|left) you (satisfied|satisfactory|happy)
      to your (full|complete|entire)? satisfaction
      (arrive|arrived|arrives|came|come) ..1 as (expected|hoped|ordered)
      made you (happy|smile)
      (is|was|are|were|looks|turned out) ..1 (perfect|flawless|spotless|impeccable|to your taste|just right)
      (live|lives|lived) up to (what|your|the|all)
      (proven|proved|earned) (itself|its place|its keep|themselves)
    `,
    negative: `
      unhappy|dissatisfied|disappointed|displeased|unsatisfied|upset|dissatisfaction
      (not|n't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|less than|never) ..3 (happy|satisfied|pleased|delighted|like|love|enjoy|perfect|right|expected|meet|met|well)
      (any|a|some) (kind of)? (problem|problems|issue|issues|concern|concerns|complaint|complaints|trouble)
      (problem|problems|issue|issues) with
      (bad|poor|negative|unpleasant|terrible) experience
      (something|anything) ..2 wrong
      wrong with
      dissatisfied
      less than (happy|thrilled|pleased|satisfied|perfect|ideal)
    `,
    'buyer-wish': `
      if you .. (wish|want|prefer|like|decide|choose|need|no longer|do not want|don't want|rather|change your mind|intend)
      should you (wish|want|prefer|decide|like)
      you (may|can|could|are able to|are free to|are welcome to)
      you (have the option|have the possibility|have the right)
      (whether|if|unless) you ('d|would) .. (like|prefer|rather)
      let (us|me) know if
      how to cancel
      if you want
      ! you (could|can|may) you
      ! (if|should|unless) you ..2 (not|n't|rather not|unwilling|no longer) ..4 wait
    `,
    later: `
      once|when|whenever|after|before|until|unless|if|whether|while|should|as soon as|by the time|in case|upon
      will|'ll|shall|going to|about to|expected to|scheduled to|to be|would|could|can|might
      hope|hopes|hoping|trust|assume|believe|expect|confirm that you|check that you
      (did|have|has) you
      ! will (arrive|be delivered|be there|reach you|be with you) (today|tomorrow|tonight)
      ! (will|'ll) (have|receive|get) ..5 (today|tomorrow|tonight)
      ! (should|will) ..1 (arrive|reach you|be with you|be there|be delivered) (on|by|today|tomorrow|in|within|this)
      ! you can (now|also)? (track|follow)
      ! will (be)? (shipped|dispatched|despatched|sent|posted|mailed|processed|packed|ship|leave|go out) ..3 (today|tomorrow|tonight|within|shortly|soon|this week|this morning|this afternoon|this evening|in the next|in the coming|in a day|in a few days|in about|monday|tuesday|wednesday|thursday|friday)
      ! (will|'ll) (ship|dispatch|despatch|post|mail|pack|process) ..5 (today|tomorrow|tonight|within|shortly|soon|this week|this morning|this afternoon|this evening|in the next|in the coming|in a day|in a few days|in about|monday|tuesday|wednesday|thursday|friday)
      ! (expected|estimated) to (arrive|ship|be delivered|be shipped) (on|by|today|tomorrow|in|within|this)
      ! (will|'ll) (send|email|receive|get) ..2 tracking (number|info|information|link|details|code) (once|when|as soon as) ..3 (ships|shipped|leaves|dispatched)
    `,

    review: `
      reviewer|reviewers
      review|reviews|testimonial|testimonials
      feedback|feedbacks|feed-back
      rating|ratings
      (negative|bad|positive|public|poor|product|seller|your|a) (product|seller|public)? (comment|comments)
      (#|one|two|three|four|five) (star|stars|★|⭐)
      ★|⭐
      ! (review|reviewed|reviews) (the|your|our|this|that|these|those|it|any|all|each|both|every|carefully|again|my) (order|request|case|claim|details|photo|photos|picture|pictures|return|information|document|documents|proof|design|policy|terms|instructions|address|message|situation|account|shipment|status|issue|matter|changes|following|tracking|invoice|file|files|options|claims|attached|image|images|above|below|packaging|ticket|problem|refund)
      ! (under|in|for|being|pending|internal|further|careful|manual|security|quality) review
      ! review and (approve|confirm|sign|check|verify|let)
      ! (to|and|please|we|you|i|they|then|will|can|could|must|should|carefully|closely|properly) review it
      ! (will|we'll|must|shall|should|can|could|may) (then|also|carefully|now|promptly|only)? review
      ! (we|i|team|they|amazon) (review|reviewed|are reviewing|have reviewed)
      ! review (process|team|period|board|status|queue|department|department's)
      ! rating (plate|label|of the fuse)
      ! (power|energy|voltage|efficiency|energy-efficiency|current|temperature|waterproof|ip|credit|load|weight|safety) rating
      ! (star|stars) (trek|wars|shaped|shape)
      (stars|rating|score) you (gave|left|awarded)
      (kind|nice) words
      ^ ..1 (5|five) stars
      (what|anything) you wrote ..4 (page|listing|shop|store|product|about us)
    `,
    'review-ask': `
      (screenshot|screen shot|link|photo|copy|proof) (of|to) (your|the) <review>
      (leave|leaving|write|writing|post|posting|give|giving|submit|submitting|share|sharing|provide|providing|drop|dropping|add|adding|send|sending|complete|completing|publish|publishing|place|placing|record|put) ..4 <review>
      (rate|rating) (us|our|your|the|this|it|my|their|{}) ..3
      (how|what) (would|do|did) you .. (rate|like|think of) ..3 (product|purchase|order|item|it|service|{})
      (share|sharing|tell|telling|describe|let us know|let other people know|let people know|let others know) ..4 (experience|thoughts|opinion|opinions|impressions|view|views|what you think|what you thought|story)
      (let|tell) ..2 (know|others|people|customers|buyers|shoppers) (what you|how you|how the)
      <review> ..2 (would|will|can|could) (really|totally|absolutely)? (make|made) (my|our) (day|week|month)
      <review> ..2 (is|are|would|will|means|mean|matter|matters|help|helps|have|has) ..5 (appreciated|valuable|important|us|world|lot|impact|others|customers|shoppers|grateful|welcome)
      (appreciate|love|grateful for|thankful for|value|looking forward to|happy to receive|happy to have|glad to have|welcome|await|hear|see|read|get|receive|have) ..2 (your|a|an|honest|some|positive|from|any|quick|short|product|great|good|star|5|five)? ..2 <review>
      (review|reviewing) (us|our product|our products|our service|our shop|our store|the product|the item|your purchase|your recent purchase|your new|your experience)
      (click|tap|scan|visit|follow) ..8 to review
      help us with ..2 <review>
      time to (rate|review)
      (tell|say|put|share|express|describe|mention) ..6 (in|with|as|through) (a|your|the|an) ..2 <review>
      (words|thoughts|line|lines|sentence|sentences|minute) (in|for|as) (a|your|the) ..1 <review>
      (appreciate|love|like|glad|happy|keen|delighted) ..2 (hearing|hear|reading|read|learning|learn) (about|how|of) your ..2 (experience|impression|impressions|opinion|thoughts)
      (your|every|each|any|one) ..1 <review> (would|will|can|could|really|truly)? ..1 (help|helps|let|lets|make|makes|allow|allows|support|supports) ..8 (grow|business|shop|team|difference|improve|customers|shoppers|buyers|find us)
      ! (thank|thanks) (you)? ..4 (leaving|writing|sharing|posting|your|giving|submitting|providing|taking the time to share|taking time to share) ..3 <review>
      ! (saw|seen|read|received|noticed) ..2 <review>
      ! send ..4 (information|photo|photos|details) ..2 <review>
      ! rating plate
      (screenshot|screenshots|screen shot|screen capture) ..3 (of|showing|with) (your|the|a) ..1 <review>
      ^ review it
      for (each|every) ..1 review
      reviewers (get|receive|earn|win|are)
      (show|send|mail|forward) (us)? ..1 your ..1 <review>
      ^ rate (the|your|our|this|it|us|my)
      once ..1 your ..1 <review> (is|goes|has been|was|appears) (live|online|up|published|posted|visible)
      (let us know|let me know|tell us|tell me) ..1 your ..1 (feedback|review|rating)
      (giving|give|gave) (us|me)? ..2 (top|full|highest) (marks|score)
      (whoever|everyone who|anyone who|customers who|each customer who|those who|all who) ..2 (reviews|review|rates|rate|shares a|leaves a|writes a|posts a)
      if you (rate|review) (us|this one)
    `,
    'praise-ask': `
      (5|five) (star|stars) (review|rating|feedback) ..2 (would|means|helps|will|is|goes)
      (positive|good|great) (review|rating|feedback) ..1 (would|means|helps|goes)
      (leave|leaving|give|giving|write|writing|post|posting|share|sharing|drop|submit|provide|rate|rating|appreciate|receive|get|love|award|send|see|with|grateful for|hoping for|hope for|mean|for|earn) ..4 (positive|good|great|nice|glowing|favourable|favorable|kind|excellent|top|perfect|wonderful|best|stellar|amazing) ..1 <review>
      (leave|leaving|give|giving|write|writing|post|posting|share|sharing|drop|submit|provide|rate|rating|appreciate|receive|get|love|award|send|with|grateful for|hoping for|hope for|us|it|mean|earn|click) ..4 (5|five) (full|shining|bright|gold|golden|out of 5|out of five)? (star|stars|★|⭐) (review|rating|feedback)?
      (rate|rating) ..4 (5|five|highest|top) (star|stars)?
      (★|⭐) (★|⭐) (★|⭐) (★|⭐) (★|⭐)
      (happier|prouder|happy|day|brighter|better) ..3 (than|with) ..2 (5|five) ..1 (star|stars|★|⭐)
      ! (thank|thanks) (you)? ..3 (for|leaving) ..4 <review>
      ! (1|one) (star|stars)? to (5|five) (star|stars)
      ! (1|one) to (5|five)
      ! from (1|one) ..3 (5|five) (star|stars)
      ! (rate|rating) ..3 (1|one) ..2 (5|five)
      ! (5|five) (star|stars) (visit|experience|service|stay|seller|shop|hotel|product|restaurant|standard|quality)
      (anything|everything|less|lower) (under|below|less than) (5|five) (star|stars)
      (nothing|anything) (less|lower) than (5|five) (star|stars)
      perfect (5|five|#) (star|stars|rating|score)
      (give|giving|leave|leaving|award) ..2 (top|full|highest) (marks|rating|score)
    `,
    'change-review': `
      (remove|removing|removal of|delete|deleting|deletion of|change|changing|update|updating|edit|editing|revise|revising|modify|modifying|amend|amending|withdraw|withdrawing|retract|retracting|reconsider|reconsidering|revisit|revisiting|adjust|adjusting|alter|altering|correct|correcting|upgrade|upgrading|raise|raising|increase|increasing|erase|erasing|rethink|rethinking|take down|taking down|take back|taking back|pull|reverse|undo|re-evaluate|reevaluate) ..3 <review>
      (turn|turning|convert|converting|switch|switching) (your|the|this|that) ..3 <review> (into|to)?
      (bring|bringing|change|changing|turn|raise|raising|update|updating|upgrade|upgrading|switch|increase|move|bump|set|put|edit|revise|adjust) (your|it|the|this|that) ..4 (up)? (to|into) ..3 (4|5|four|five|positive|higher|better) ..1 <review>
      (have|get|having|getting) ..4 <review> (removed|deleted|changed|updated|revised|amended|modified|edited|withdrawn|taken down)
      (take|taking) (your|the|this|that) ..2 <review> down
      if you (also|kindly)? (removed|deleted|changed|updated|edited|revised|raised|amended|withdrew|reconsidered|upgraded|increased|improved) ..3 <review>
      (change|revision|update|upgrade|withdrawal|amendment|correction) (of|to|in) (your|the|this|that) ..3 <review>
      (swap|swapping|trade|trading|exchange|switch) (your|the|this|that|those|these) ..2 <review> (for|to|into|with)
      ! (remove|removing|delete|deleting|change|changing|update|updating|edit|adjust|correct|raise|increase|revise|modify|pull|undo|alter) ..3 (leave|leaving|write|writing|post|share|sharing|give|provide|based on|with|after|per|following|for|from|thanks to) ..2 <review>
      ! (update|updating) you
      ! <review> (policy|policies|guidelines|request|page)
      (take|have) (another|a second|a fresh|a new) look at ..2 <review>
      <review> ..1 (reflect|reflects|reflected) (the|this|our) ..2 (solution|resolution|replacement|refund|outcome|service|help|change|fix)
      (edit|edited|editing|change|changed|changing|update|updated|rewrite|rewriting|delete|deleted|remove|removed) (what|anything|everything|something) you (wrote|posted|said|published) (on|about) (the|our|us) ..1 (product|page|listing|shop|store|us)?
      (bump|bumping|nudge|push|move|lift) ..2 <review> (up|higher)
      (once|until|as soon as) ..5 <review> (is|are|has been|gets) (gone|removed|deleted|taken down|withdrawn|changed)
      <review> ..8 (ask|kindly|please) ..3 (strike|remove|delete|withdraw|retract|change|edit|correct|move) (it|that|this)
      (possible|help|glad|grateful|happy|nice) ..6 <review> ..2 (lifted|removed|deleted|disappeared|disappear|disappears|taken off|cleared|erased|vanished|withdrawn)
      (adjust|change|raise|edit|correct|improve|increase|update|revise) your (score|stars|assessment|evaluation|mark)
      (swap|trade|turn|change) your ..2 (star|stars) (for|into|to)
    `,
    'thanks-for-review': `
      (thank|thanks|grateful|appreciate) (you)? (so|very)? (much)? (for)? ..6 (updating|changing|removing|leaving|writing|sharing|posting|your) ..3 <review>
      (seen|read|received|noticed|saw) ..3 your ..2 <review>
      ! (not|n't|never|yet to|to) ..2 (seen|read|received|noticed) ..3 your ..2 <review>
      (verified|checked|got|found) ..2 your ..2 <review>
    `,
    'review-reminder': `
      (forgot|forget|forgotten) to ..2 <review-ask>
      (haven't|have not|havent|hasn't|didn't|did not|don't|not yet|yet to|still to|forgot to|forgotten to|never) ..4 (left|leave|written|write|posted|post|shared|share|submitted|submit|given|give|received|receive|got|get|seen|see|had|have|found|completed) ..4 <review>
      (haven't|have not|havent|not yet|yet to) ..3 (rated|reviewed|rate|review)
      (remind|reminding|reminder|nudge|reminders) ..8 (<review-ask>|<review>|rate)
      (<review-ask>|<review>) ..4 reminder
      <review> ..6 (is due|are due|is pending|still pending|is missing|still missing|is outstanding|overdue)
      (waiting|awaiting|hoping|looking) (for|to)? ..4 <review>
      (still time|not too late|last chance|final chance) ..2 (rate|review|leave|share|write|post|give)
      (second|third|another|last|final|previous|earlier|initial|first|recent) ..2 (request|invitation|message|email|e-mail|mail|note|attempt) ..6 (<review>|rate)
      (asked|invited|requested|wrote|emailed|messaged|contacted|reached out) ..5 (<review-ask>|<review>)
      <review> (request)? ..4 (again|once more|second time)
      (again|once more|once again|second time) ..6 <review-ask>
      ! looking (forward)? to ..4 <review>
      ! (don't|do not|dont|not|never) forget to ..2 <review-ask>
      ! (thank|thanks) (you)? again ..8 <review-ask>
      ! (if|unless|in case) you (haven't|have not|havent|didn't|did not) ..4 <review>
      ! (asked|wrote|contacted|reached out) (to)? us ..5 <review>
      ! (don't|do not|never) (give|share|leave|post|have) ..4 <review>
      ! (shop|buy|order|purchase|see you|serve you|help you|happen|happens) again ..6 <review-ask>
      ! first ..3 (review|rating)
      you can still (rate|review|leave a review|write a review)
      (last|final) (call|chance|opportunity|reminder) (for|to) ..3 <review>
      ! (receive|received|get|got|given|had) ..2 (5|five) star (service|experience|treatment|quality|product|support|care)
      still no (review|rating|stars) from you
      have you had (time|a chance|a moment|the chance|a minute) (for|to) ..2 (a|your) (review|rating)
      ! (you|they|buyers) (asked|wrote|requested) ..5 <review>
    `,
    'already-asked': `
      reminder|reminding|nudge
      remind you
      (follow|following)? up (on|to|about|regarding) (our|my)? ..2 (request|invitation|email|message|review|note)
      (we|i) (have|'ve)? (recently|already|previously|also|just)? (wrote|written|sent|contacted|emailed|messaged|asked|reached out|invited) (to)? you
      (we|i) (have|'ve)? (recently|already|previously|also)? sent ..2 (message|email|note|request|invitation)
      (send|sending|write|writing|drop|dropping) (you)? (just)? (one more|another|a second|one last|one further) ..1 (message|email|e-mail|note|line|mail)
      (following|follow|followed|checking|check|writing|circling|reaching) (up|back|in|again|out) (again)? ..3 (in case|as|since|because|if) you (have)? (haven't|have not|didn't|did not|not|missed)
      (our|my) (last|previous|earlier|first|original|recent|prior)? (message|email|e-mail|request|note|invitation)
      (second|third|last|final) (and final|and last)? (request|attempt|reminder|message|email|e-mail|note|chance|time)
      (once again|once more|one more time|one last time|asking again|writing again|contacting you again)
      (haven't|have not|havent|not) ..2 heard (back)? from you
      ! (thank|thanks) (you)? (once again|once more|again)
      ! (our|my) (email|e-mail|mail) (address|is|was|id|inbox|account)
      asking (twice|a second time|again|once more)
      (trying|try) (again|once more|one more time)
      ^ one more try
      (haven't|have not|not) heard (from you)? ..2 what you think
    `,
    'positive-condition': `
      (if|when|once|provided|assuming|as long as|should|in case|since|because|now that) ..8 <positive>
      (if|when|once) ..4 (no|without) (problem|problems|issue|issues|complaint|complaints)
      (if|when) you ..3 (recommend|think we deserve|feel we deserve|feel that we have earned)
      if we (did|have done|earned|deserve|met|made|exceeded|satisfied)
      if so
      ! (if|whether) ..6 (or not|or unhappy|or dissatisfied|or disappointed)
      ! whether ..8 <positive>
      ! (if|when) ..3 would ..2 like
      ! (if|when|once) ..8 <negative>
      after ..8 (satisfied|satisfactory condition|to your satisfaction)
      (if|when) it is true that ..12 <positive>
      if (we|our team|i) ('ve|have|could)? ..1 (helped|made|delivered|provided|earned|exceeded|met|given|done)
      (if|when) ..4 (found|find) ..3 (helpful|useful)
      provided ..8 <positive>
      (if|when|once) ..3 (earned|deserve|deserved|won|have) your (trust|confidence|praise|heart)
      only if you (really|truly)? (like|love|enjoy)
      only if you (are|'re) ..1 (happy|satisfied|pleased)
      ^ not (5|five) stars
    `,
    'negative-condition': `
      (if|should|unless|when|in case|in the event) ..8 <negative>
      if not
      ^ (not|less than) (100|completely|fully|entirely|totally)? (%)? (happy|satisfied|pleased)
      ^ (any|a) (problem|problems|issue|issues|concern|concerns)
    `,
    'before-review': `
      (before|instead of|rather than|prior to|without) ..5 (<review-ask>|<review>)
      (contact|message|email|write|reach out|talk|speak|tell|reply|let) (to)? (us|me)? (know)? (directly)? (first|beforehand)
      (give us) (a|the)? (chance|opportunity)? ..6 (before|first)
      first ..2 (contact|message|email|reach out|let us know)
      ! (before|without) ..2 (we|amazon|they) ..4 <review>
      (do not|don't|never|please not) (leave|leaving|give|giving|post|posting|write|submit) ..4 (neutral|negative|bad|poor|low|1|one) ..3 <review>
      (without|before) (talking|speaking|writing|getting|contacting|giving|letting|telling|messaging|asking|telling|checking) ..3 (us|me|touch|chance)
      before you (write|post|say|publish|rate|share|leave) (anything|something|it|a word|us)?
      (give|giving) (us|me) (a|the|one) (chance|opportunity) ..6 (before|first)
      before (you|they)? (rate|rating)
      (don't|do not|never) (post|leave|write|give|publish|submit) ..5 without (talking|speaking|writing|contacting|telling|checking|asking) ..3
    `,
    'contact-us': `
      (contact|message|email|e-mail|call|reach|tell|write|inform|notify|text) (out)? (to)? (us|me)
      (let us|let me) ..2 (know|help|fix|make|resolve)
      (get|getting|be) in touch
      reach out
      (reply|respond|answer) to this
      hit reply
      give us ..2 (chance|opportunity)
      (ask|asking) (us)? ..1 for help
      ! (contact|contacting|write|writing to) you
    `,
    incentive: `
      gift (card|cards|certificate|certificates|voucher|code)
      giftcard|giftcards
      (free|small|little|special|surprise|nice|complimentary|thank-you|bonus|exclusive|extra) (gift|gifts|present|surprise|product|item|sample|samples|accessory|month|months|replacement|ebook|goodie|goodies|bonus|unit)
      (receive|get|claim|send you|offer you|give you) (a|your|another|one)? ..1 gift
      (for free|free of charge|at no cost)
      <discount>
      cashback|cash-back|paypal
      cash (reward|rewards|prize|prizes|gift|gifts|bonus|payment|card)|in cash
      (get|receive|earn|win|claim|pay you|send you|offer you|give you) ..2 cash
      reward|rewards|prize|prizes|bonus|bonuses|giveaway|giveaways|raffle|sweepstake|sweepstakes|lottery|incentive|incentives|freebie|freebies
      (prize|monthly|weekly|lucky) draw
      (loyalty|reward|bonus|extra|free|#) (point|points)
      chance to win
      (get|receive|earn|win|pay you|send you|offer you|claim|give you) ..3 ($|€|£|¥) #
      (get|receive|earn|win|pay you|send you|offer you|claim|give you) ..3 # ($|€|£|dollars|euros|pounds|cad|usd)
      (earn|win) {}
      (extended|lifetime|extra|longer|#) (year|month)? (of)? warranty
      (store|account|shop) (credit|credits)
      compensate you|pay you
      (a|your|another|one|some) free _
      (send|ship|give|offer|mail|gift) you (a|an|another|one|some) (second|extra|additional|free|new|other)
      (in with|be in with|stand|stands) a chance|(a|the) chance (of|at|for) (a|an|the|winning)
      (earn|collect|get|receive|win) ..2 (points|stamps)
      ! gift (wrap|wrapping|message|receipt|recipient|box|note)
      ! (no|without|not|never|cannot|don't|nor) ..6 (reward|rewards|incentive|incentives|compensation|gift|gifts|discount|discounts|payment)
      ! (cash|paypal|gift card) (payment|account|refund)
      ! draw (your|attention)
      ! (a|your|one) free (return|returns|account|moment|minute|hour|trial|reply|text|form|space|line|field|choice)
      (here is|here's|send|sending|send you|sending you|claim) (your|our) ..1 (gift|gifts)
      (surprise|mystery) gift
      (earn|get|receive|collect|win|gain) ..1 (#|{}) ..2 (points|credits|coins|stars|stamps|tokens)
      (claim|get|receive|grab) your ..1 (code|coupon|voucher|prize|reward|bonus|gift)
      (little|small) (something|token|treat|thank-you)
      (one|1) (more|extra) free
      (is|are) on (us|the house)
      free (sample|samples|refill|filter|pack|pouch|case|cover|gift|spare|set)
      (warranty|guarantee) (is|gets|will be|for) ..2 (doubled|extended|free|longer|extra)
      (double|doubled|extend|extended|longer|extra) (your|the)? (warranty|guarantee)
      (unlock|unlocks|discover|reveal) (a|your|the|our) ..1 (surprise|gift|discount|reward|bonus|code|coupon)
      (€|$|£|¥) # (in|of|as|worth of)? ..1 (credit|credits|vouchers|cash|rewards|freebies)
      (add|credit|load|put|send|give|pay|transfer) (you)? ..1 (€|$|£|¥) #
      (entry|entered|enter you|enter) (into|in) (our|the|a) ..3 (draw|drawing|contest|competition)
      (wins|win) (a|an|the|one)
      (give|gives|gave|pay) ($|€|£) #
      (ships|ship|shipped) free
      (throw|throwing|slip|slipping|tuck|pop) in (a|an|another|some|one)
      bonus points
    `,
    refund: `
      refund|refunds|refunded|refunding|reimburse|reimbursed|reimbursement|reimbursing
      money back
      (credit|credited|return|returned) ..3 (amount|account|money|payment)
      credit (memo|memos|note|notes)
      your credit (number|no|nr)
    `,
    exchange: `
      <review> ..1 (earns|gets|entitles|gives|wins|will earn|will get)
      (in|as) (an)? (exchange|return|appreciation|gratitude) for
      in exchange|in return
      (as|for) (a|our|your)? (small|little|special|token)? (token of|way of saying|way to say)? (thank you|thanks|thank-you|appreciation|gratitude|reward|compensation)
      to (thank|reward|compensate) you
      to (show|express) our (appreciation|gratitude|thanks)?
      to say (thank you|thanks)?
      (after|once|when|as soon as|if|for) (you)? (have)? ..3 (leave|left|leaving|post|posted|posting|write|writing|written|submit|submitted|submitting|share|shared|sharing|publish|published|receive|received|see|remove|removed|removing|change|changed|update|updated) ..4 <review>
      for ..3 <review>
      every ..2 (review|reviewer|reviewers)
      as (a|our|my)? (token of thanks|thank you gift|thank-you gift)
      ! ^ ..1 (thank|thanks|grateful|thankful) (you)? (so much|very much|again)? for ..4 <review>
      ! (we|i|and|again|really|sincerely|just|(like|want|love|wanted|wish|writing) to) (thank|thanks|grateful) (you)? (so much|very much|again)? for ..4 <review>
      (discount|coupon|voucher|gift|reward|bonus|code|credit|points|freebie) (code)? (is|are) still (waiting|available|reserved|valid|yours|there)
      as (we|i)? promised
      ^ reviewers
      once ..1 your ..1 <review> (is|goes|has been|was|appears) (live|online|up|published|posted|visible)
      (once|as soon as|when|after) ..3 <review> (is|has been|was) (gone|removed|deleted|changed|updated|raised|taken down)
      (as|for)? (a|our|your|my)? ..1 token of (our|my|the)? ..1 (appreciation|gratitude|thanks|thank you)
      with (our|my) (thanks|gratitude|compliments)
      (whoever|everyone who|anyone who|customers who|each customer who|those who|all who) ..2 (reviews|review|rates|rate|shares a|leaves a|writes a|posts a)
    `,
    promise: `
      you ('ll|will|can|could|may|would|are going to) (also|then|automatically|be able to)? (get|receive|earn|win|be entered|enter|claim|enjoy|have|benefit)
      (we|i) ('ll|will|can|would|are happy to|are going to|shall|'d) (gladly|happily|then|be happy to|immediately|also|like to|love to|be glad to)? (send|give|offer|refund|reimburse|credit|issue|provide|pay|transfer|ship|mail|gift|reward|enter|add)
      (and|to|then|will) (also|then|automatically)? (get|receive|earn|win|be entered|enter|claim)
      ^ (get|receive|earn|win|claim|enter)
      (earn|win|entered)
      (we|i) (give|offer|send|gift|reward) you
      (may|can|could|shall) (we|i) ..1 (offer|send|give|refund|pay) you
      (is|are) (still|already|now|right here)? (waiting|ready|reserved|set aside) for you
      (if|provided|should) (we|i) (provide|give|offer|send|refund|issue|pay|credit|reimburse|sent|gave|offered|refunded)
    `,
    discount: `
      {} %
      discount|discounts|discounted|coupon|coupons|voucher|vouchers|rebate|rebates
      (promo|promotional|promotion|offer) (code|codes)
      # % off
      % off
      # % (reduction|less|cheaper|saving|savings)
      (half|reduced|special|sale|lower|better|bargain|wholesale|preferential) (price|prices|pricing)
      ($|€|£) # off
      # (dollars|euros|pounds|$|€|£)? off
      ! (your|the|this|that|a) (promo|discount|promotional|coupon)? (discount|coupon|voucher|code|rebate|promotion) (code)? (you)? ..3 (applied|used|entered|expired|invalid|deducted|included|redeemed|reflected|valid|work|working|worked)
      ! (discount|coupon|voucher|code) ..3 (is|was|were|has|had|been|already|not|have) ..3 (applied|used|expired|invalid|deducted|included|redeemed|ended|work|working|reflected)
      ! (apply|applied|deducted|used|honour|honor|combine|entered|enter) ..2 (discount|coupon|voucher|code|discounts|coupons|vouchers) ..3 (order|past|retroactively|previous|purchase|checkout|already)
      ! (no|without|not|never|cannot|don't|any) ..4 (discount|discounts|coupon|coupons|voucher|code|codes|rebate|rebates)
      ! (discount|coupon) (code)? (field|box|question|request|issue|problem)
      ! your (question|request|message|email) (about|regarding|for) ..3 (discount|coupon|voucher|code)
      ! (asked|asking|ask) (us)? (about|for) ..3 (discount|coupon|voucher)
      ! (enter|type|put|insert|paste|write) (your|the) (promo|discount|coupon|voucher|promotional|gift)? (code|coupon|voucher) ..3 (field|box|space|section|line|area)
    `,
    offer: `
      (we|i) ('re|are|can|could|will|would|'d|'ll|have|do|also) ..3 (offer|offering|give|giving|provide|send|include|have|like to offer|love to offer)
      (we|i) (offer|offered|give|have)
      (offering|offer) (you|our|all|a|an|#)
      (get|enjoy|receive|claim|redeem|grab|use|apply|unlock|win|take advantage|benefit|entitled|eligible|treat|discover|enter|buy|shop)
      (here is|here's|below is|find|attached) ..2 (your|a|our|the)
      (don't|do not|never) miss
      exclusive|special|limited|today|now
      (with|using) (the|this|our|your|promo)? (promo|discount|coupon)? code
      (for|to) (our)? (all|loyal|new|valued|returning|existing)? (customers|clients|buyers|members)
    `,
    'next-purchase': `
      (next|future|upcoming|following|second|another|subsequent|later) ..1 (order|orders|purchase|purchases|shopping|visit|buy)
      (next|second|another) time you (order|shop|buy|purchase|visit)
      (buy|order|shop|purchase|buying|ordering|shopping) (from us|with us|here|it|this)? again
      (reorder|re-order|repurchase)
      ! (as|for) (your)? (another|second) order you placed
      ! (place|placed|placing|make) (a|another)? (new)? order
    `,
    compensation: `
      (for|about|regarding|due) to (the|this|any|your|all)? ..2 (inconvenience|trouble|delay|mistake|problem|issue|error|damage|disappointment|wait|mix-up)
      (as|by way of|in) (a|an|our)? (small|partial|full)? (compensation|goodwill|apology|gesture)
      goodwill|compensation|compensate
      partial refund
      <refund>
      (keep|keeping) (it|the|this|your|them)
      (apologies|apologize|apologise|apology|sorry)
      (return|returning|returned|damaged|defective|scratched)
      price (match|adjustment|difference)
    `,
    promotion: `
      (look|glance|browse|see|discover|explore|check out|view|try|interested in|shop) ..1 our other
      our (shop|store|storefront|website) ..3 (more|other|many|all) (products|items|lamps|models|designs|offers)
      (subscribe|sign up|register|join|signing up|subscribing|opt in) ..4 (newsletter|newsletters|mailing list|email list|e-mail list|updates|offers|club|loyalty|rewards|vip|membership|community|channel|program|programme)
      our (monthly|weekly|free|email|latest)? newsletter
      (follow|like|find|join|tag|add|visit|see|check) ..1 (us|our)? ..3 (facebook|instagram|twitter|tiktok|youtube|pinterest|linkedin|social media|social networks|snapchat|socials)
      follow us (on)?
      (our) ..2 (facebook|instagram|tiktok|youtube|pinterest|telegram) (page|channel|account|group)
      (check|checking) out ..3 (our|the) ..3 (products|items|collection|collections|range|store|shop|website|deals|offers|catalog|catalogue|selection|arrivals|accessories|sale|line)
      (browse|browsing|explore|discover|shop|see|view|visit|visiting|have a look at|take a look at|look at|come see) (all)? (of)? our ..2 (products|items|collection|collections|range|store|storefront|shop|boutique|showroom|deals|offers|catalog|catalogue|selection|arrivals|accessories|assortment|sale|bestsellers|best sellers)
      (visit|browse|explore|discover|visiting) our ..2 (website|site|online store|web shop|webshop|showroom|stores|shops|bookstore|bookshop|outlet|gallery|studio|farm shop)
      our (other|latest|new|newest|full|wide|entire|whole|brand-new) (products|items|collection|collections|range|arrivals|selection|deals|offers|models|designs|accessories|line)
      (other|matching|complementary|related|similar|more) (products|items|accessories|models) (from|in|on|of|at) ..2 (store|shop|collection|range|brand|website|site|catalog|catalogue|line)
      (other|matching|complementary|related|similar|more) (products|items|accessories|models) (that)? you (might|may|will|could|would) ..2 (like|love|enjoy)
      (other|matching|complementary|related|similar|more) (products|items|accessories|models) (that|which) (might|may|could|will) ..1 interest
      you (might|may|could|will) also (like|love|enjoy|be interested)
      (customers|buyers|people) (who)? ..3 also (bought|buy|like|liked|purchase|purchased)
      (goes|pairs|matches|combine|works) (well|perfectly|great|nicely|it) with our
      (wide|large|huge|great|full|broad) (and varied)? (range|selection|choice|assortment) of ..4 (products|supplies|items|accessories|goods|designs|models|articles)
      (competitive|unbeatable|best|lowest|low|affordable|attractive|great|factory) (price|prices|deals|deal)
      ! (mean|means|meant|help|helps|helped|matter|matters|mattered|us|you|me|not|took|take|takes|appreciate|learned|learnt) a great deal
      ! a great deal (of|to|more|less|better|longer)
      (special|exclusive|limited|limited-time|amazing|great|promotional|unbeatable|members-only|seasonal|holiday|summer|winter|spring|christmas|flash|current|latest|hot|best) (offer|offers|deal|deals|promotion|promotions|sale|sales|savings)
      limited time
      (black friday|cyber monday|boxing day|prime day|end of season|summer|winter|clearance|flash|holiday|christmas) (sale|sales|deals)
      black friday|cyber monday
      (sale|offer|promotion|deal|discount) (ends|ending|expires|runs|starts|valid) (on|in|until|this|at|soon|today|tomorrow|midnight|from)?
      (on|our) sale (now|today|this|until)
      buy (one|two|three|#) ..1 get (one|two|#)
      bogo
      (shop|buy|order|book|purchase|reserve) now
      ^ (shop|buy|order) again (at|on|with us|today|soon|{}|://)
      (recommended|popular|selected|trending|featured|handpicked|picked) (products|items|picks)? ..1 (just)? for you
      recommendations for you
      (grab|get|order|reserve|buy) yours (now|today|before|while|here)
      while (supplies|stocks|stock)? (last|lasts)
      (use|enter|apply|with|redeem|using) ..2 (promo|promotional|coupon|discount|voucher|gift)? code ..2 (at checkout|for|to get|and|on|when|to save|to receive|to enjoy)
      (use|enter|apply|redeem|with|using) (our|the|this|your)? (promo|promotional|coupon|discount|voucher)? code _ (at|for|to|and|on|when)
      (here is|here's|your) ..3 (promo|promotional|coupon|discount|voucher) code
      (your|our|the)? (discount|coupon|promo|voucher) code (is)? _ (at|for|to|gives|valid)
      # % off ..3 (everything|all|any|selected|your|our|entire|storewide|sitewide|when|with|if|on)
      (save|saving) (up to|an extra|an additional|over)? (#|$|€|£) ..3 (off|on|when|by|%|today|with)
      up to # % off
      <discount> ..6 <next-purchase>
      <next-purchase> ..8 <discount>
      (voucher|coupon|discount|gift card|store credit) (is|are|will be) (valid|good|redeemable) (for|on|with|towards) ..1 <next-purchase>
      (suggestion|suggestions|ideas|inspiration) (on|for) ..1 <next-purchase>
      (free|complimentary) (standard|express|fast|worldwide|next-day)? (shipping|delivery|postage) (on|for|over|worldwide|within|in|to|across|throughout|with|above|from|when) (all|every|your|orders|any|the|our|entire|#|$|€|£|us|canada|uk|australia|usa|purchases)?
      (offer|offers|offering|have|enjoy|get|provide|provides|giving) ..2 (free|complimentary) (standard|express|fast|worldwide)? (shipping|delivery)
      (loyalty|rewards|reward|referral|vip|membership|ambassador|affiliate) (program|programme|club|scheme)
      (join|become) ..3 (member|vip|club|insider|ambassador|affiliate)
      (refer|invite|tell|recommend us to|recommend our) ..2 (friend|friends|family|colleagues)
      (refer|bring) a friend
      (loyalty|reward|bonus) points
      (download|install|get|try|launch of|launched|launching) ..4 (app|application)
      our (new|brand-new|free|latest) (mobile|phone|ios|android)? (app|application)
      (register|sign up|join us|join|attend|invite you|invited|rsvp|host|hosting|organizing|organising|organize|holding) ..5 (webinar|workshop|event|masterclass|seminar|open house|open day|conference|launch party|trade show|grand opening)
      (free|upcoming|next|live) (online|live)? (webinar|workshop|masterclass|seminar)
      our (webinar|webinars|masterclass|seminar|live workshop|online workshop)
      (enter|participate|take part|join) ..3 (contest|competition|giveaway|raffle|sweepstake|sweepstakes|draw|quiz)
      (win|won|winner of|winning|chosen for) ..5 (prize|draw|giveaway|raffle|contest|lottery|sweepstakes|competition)
      (our|new) (giveaway|sweepstakes|raffle)
      (new|brand new|just launched|introducing|announce|announcing|presenting|launching|launched|proud to present) ..3 (collection|product|products|arrivals|product line|range|line|catalogue|catalog|model|models|release)
      new arrivals
      (back in stock|available) ..2 (order yours|grab yours|get yours)
      (come|visit|see you|drop by|stop by|stop in|find us) ..4 (in-store|in store|in our store|our store|our shop|our showroom|our boutique|in our shop)
      (buy|order|shop) (with|from)? us again
      (next|future|your next|another) (order|purchase) (with|from) us
      (looking forward to|hope for|hoping for|welcome|encourage|invite you to) ..4 (next|future|another|second|repeat) (order|orders|purchase|purchases)
      (don't|do not|never) miss ..4 (offer|offers|sale|deal|deals|promotion|savings|out on|discount|discounts)
      (upgrade|treat yourself) ..3 (today|now|with our|premium)
      (recommend|suggest) (that you|you)? (buy|also buy|purchase)
      (recommend|suggest) (that you|you)? (order|try) ..2 (our|another|also)
      buy ..3 (bundle|multi-pack|more and save)
      (bulk|volume|quantity) (discount|discounts|pricing)
      gift ideas
      (reserved|exclusively) for (our)? (loyal|best|vip|valued)? (customers|clients|members)
      (we|we've) (miss|missed) you
      (haven't|have not|hasn't) (seen|heard from) you (in|for) ..2 (while|time|long|months|weeks)
      (been|it's) ..3 (while|long time|some time) since ..3 (visit|visited|order|ordered|shopped|bought|stopped)
      (love|like|happy|glad|want) to (have|see|welcome) you back
      (left|forgot|forgotten) (something|items|an item) (behind|in your cart|in your basket|in your bag)
      your (cart|basket|shopping bag|trolley) (is|are|items)? (still)? (is|are)? (waiting|reserved|saved|missing|about to expire)
      (left|still|waiting) in your (shopping)? (cart|basket|bag)
      (complete|finish|finalise|finalize) your (shopping|checkout now|checkout today|checkout before)
      check out our
      (want|need|looking for|fancy) (a|some|an)? matching
      (you're|you are|probably|might be|may be) running low|time for a refill
      stock up (on|now|today|before|and)
      (reorder|re-order) (today|now) (and|for|to|before|at)
      (before|until) (they're|they are|it's|it is|they|it) (all)? (gone|sold out|sell out|sells out|run out|runs out)
      (almost|nearly) (gone|sold out)|selling (out)? fast
      last chance to (buy|save|grab|shop|order)
      you ('ve|have|'ve earned|have earned|earned|collected) ..1 # (points|stamps)
      (earn|redeem|spend) (your)? ..2 (points|stamps|cashback)
      referral (link|code|dashboard|bonus|program)
      you both (get|receive|earn|save)
      (buy|order|purchase|take) ..2 (two|three|2|3) ..4 (third|second|3rd|2nd|next|another) ..3 (free|half price|on us|off)
      (second|third|2nd|3rd) (one|item|pair|unit|set) (is|at|comes) (free|half price|half off|on us)
      (people|customers|shoppers|buyers|others) (who|that) (bought|purchased|ordered|viewed|own|have|love|chose) ..6 also (bought|buy|like|liked|love|loved|enjoy|enjoyed|added|add|pick|picked|chose|purchased|viewed)
      (often|frequently) bought together
      (thought|think|know|bet) you ('d|would|might|may|'ll|will) (love|enjoy|also like|also love)
      (complete|completes|completing) (the|your) (look|collection|outfit)
      (perfect|great|ideal) (companion|complement|partner|pairing) (for|to) your
      (they|it|which) (pair|pairs|go|goes) (perfectly|well|great|beautifully) with
      new in (our)? (shop|store|range)
      just (landed|dropped|launched)
      (special|exclusive|little) (treat|perk|perks|surprise) (for|just|waiting|to)
      early access|members only|vip (access|sale|offer|offers|perks|members)
      (tag|mention) us (in|on) ..4 (photo|photos|story|stories|ig|insta|post|instagram|facebook)
      (shop|see|view|browse) (the)? (new|latest|full|whole|entire) (collection|range|line|lineup|catalogue|catalog)
      (free)? gift with (every|your|any|each) (order|purchase)
      (tap|click) to (shop|buy)
      coupon for ..6 (next|your)
      ! (replacement|replace|refund|return) ..4 (free|complimentary) (shipping|delivery|postage)
      ! free (return|returns) (shipping|postage|label)
      ! (visit|see|view|check|look at|take a look at) ..2 (our|the) ..2 product page
      ! (shop|store) (name|policy|hours)
      ! (download|install) ..4 (driver|firmware|manual|software|instructions)
      ! (the|companion|control|required|smart|remote|carrier's|ups|fedex) app to (pair|connect|set|control|configure|activate|use|operate)
      ! check out our ..3 (faq|faqs|help|guide|guides|policy|policies|manual|video|videos|instructions|tutorial|tutorials|terms|returns|care|assembly|setup|troubleshooting|size|sizing|chart|listing|measurements|support|answers)
      ! (questions|question|help|assistance|information|concerns|support) (about|with|regarding|on|for|concerning) ..4 our other (products|items)
      ! (your|the|this|an|my|that|his|her|their) (order|purchase|book) now
      ! code _ (at|to|for|on|when|and) ..3 (open|unlock|locker|door|collect|activate|register|pair|pairing|pick|retrieve|parcel|gate|keypad|access|log|verify|reset|link|connect)
      ! code ..4 (locker|pickup|pick-up|door|gate|keypad|verification|activation|access|pairing)
      (look|check|see|view|browse|visit|try) (out|at|for|in)? our other (listing|listings|item|items|auctions|ads|articles)
      (save|add|favorite|favourite|bookmark) (us|me|our store|our shop|this seller|this shop) ..4 (favorite|favourite|favorites|favourites|favorited|saved sellers|saved shops)
      (share|post|upload) ..6 (on|to|in|via) (your|our)? (facebook|instagram|tiktok|twitter|social media|insta|pinterest|youtube)
      ^ (limited|last) (stock|stocks|quantity|quantities|units|pieces) (left|available|remaining)?
      ^ (hurry|hurry up|act fast|act now)
      price (drop|cut) (alert|on)?
      (wishlist|wish list|favourites|favorites) ..4 (dropped|reduced|on sale|cheaper|discounted|marked down)
      ! if you (change|ever|need|would|want|decide|wish) ..14 (we'd|we would|we'll|we will|i'd|i would) (be)? (love|like|happy|glad) to (have|see|welcome) you back
      still (have|got) ..2 (item|items|something|product|products) in your (cart|basket|bag|trolley)
      your ..1 # points
      points ..3 (expire|expires|expiring|run out|runs out)
      balance (is|of) # points
      (collect|earn|redeem|gather|save up|rack up) ..1 points
      customer (program|programme|club)
      our (new|latest)? (autumn|fall|winter|spring|summer|holiday|christmas|seasonal) (collection|range|line|arrivals|selection|catalogue|catalog|lookbook)
      (look|browse|wander|stroll) (around|through) our (shop|store|site|website|catalogue|catalog|range|collection)
      something for everyone
      (everything|all items|all products|entire store|whole store) ..2 (half price|half off|reduced|discounted)
      this (weekend|week) only|only this (weekend|week)
      (%|$|€|£|dollars|euros|pounds|cash|money|#) (back|off) on (every|each|any|all) ..1 (purchase|purchases|order|orders)
      (products|items|pieces|accessories|articles) ..1 (go|pair|match) (well|nicely|perfectly|beautifully|great) with your
      something for you (too|as well)
      (others|people|customers|shoppers|buyers) also (looked|look|viewed|view|bought|buy|chose|choose|liked|like|loved|love|considered)
      ^ (complete|round off|round out|finish) your (set|look|outfit|collection|room|kitchen|ensemble) with
      (stay|keep|be) (up to date|informed|updated|in the loop|posted) ..4 (news|deals|offers|promotions|arrivals|instagram|facebook|social)
      (news|deals|offers|promotions) (on|via|through) (instagram|facebook|tiktok|social)
      ^ shop (our|all|by|new|best|more)
      (time for|fancy|ready for|in the mood for) something new
      (continue|keep|resume|carry on|go on|back to) shopping
      treat yourself (or|to|with)
      (grab|snag|secure|take) your ..1 (advantage|deal|discount|savings|spot|copy|bargain) (now|today|while|before)
      (order|buy|shop|orders|purchases|members) ..6 (pay|paying) no (shipping|postage|delivery) (costs|fees|charges)?
      ^ (order|buy) (more|another|extra) ..3 (today|now|soon|and)
      (nice|great|perfect|lovely|ideal|wonderful) ..1 (as|for) (a)? (gift|present|gifts|giving)
      (gift|present|also|nice|why not) ..4 ^ our gift (card|cards|voucher|vouchers)
      (combine|pair) (this|it|the|your) ..2 with our
      (from now on|starting today|as of today|as of now) we (also|now)? (also|now)? (sell|carry|stock|offer|have)
      we now (also)? (sell|carry|stock)
      we also (have|sell|carry|offer|stock) ..3 (that|which) (go|goes|match|matches|pair|pairs) ..2 (with|it|perfectly|well|together)
      we (also)? (have|carry|sell|offer) (more|many more|lots more|plenty more|lots of other|plenty of other) ..3 (just ask|in our shop|in our store)
      we (also)? (have|carry|sell|offer) (more|other) ..2 ^ just ask
      (fill up|top up|restock|replenish) your ..1 (supply|supplies|stock|reserves)
      order (a)? new (supply|pack|set|batch|stock) ..4 (in time|now|today|soon)
      (order|get) (refills|your refill|your refills|a refill) (here|now|today|in our)
      time to (change|renew|refresh) ..6 order ..2 here
      ^ (discover|explore) (the|our|a|more|all|what|everything)
      (order|orders|purchase|purchases) ..1 (ships|ship) (for)? free
      ^ new (in|at|from|on|with) (our|us|the shop|the store)
      (stay|keep) (in touch|connected|in contact) ..4 (on|via|through) ..2 (facebook|instagram|tiktok|twitter|youtube|pinterest|social)
      (favourite|favorite|favourites|favorites|wishlist|wish list) ..6 (cheaper|come down|down in price|price)
      (come|came|gone|went) down in price
      your (product|favourite|favourites|favorite|favorites|selection|choice) (is|are) (still)? waiting for you
      your (cart|basket|bag) (has been|was) (saved|kept|reserved)
      our (new|online|web)? (new|online|web)? (shop|store|webshop|boutique) (is|are) (now|again|back|finally)? (open|online|live) (again|now|and|for)?
      (we|we're) (are)? open again ^ (see|visit|come|shop|browse)
      with (a|our) subscription you (get|receive|save|enjoy)
      subscribe (and|&|to) (save|get|receive)
      your (birthday|welcome) (code|gift|treat|discount)
      your gift code is
      become a fan
      (read|visit|follow|see|check) (our|the) blog
      (almost|nearly) (done|finished|through) ..1 (checking out|checkout|check-out|with your order)
      (forgot|left) something (at|in) (checkout|the checkout|your cart|your basket|your bag|the cart)
      (people|customers|buyers|shoppers) who (buy|bought|order|ordered|own|choose|chose) ..4 (usually|often|mostly|tend to) (need|want|get|buy|take|add|choose|like|order) ..5 (too|also|as well)
      how about (a|an|some|our) (matching|extra)
      official (store|shop) (also)? (has|sells|offers|carries)
      (buying|buy|order|ordering) (several|more|two|three|multiple) ..4 (cheaper|save|saves|less)
      (opened|opening|open) (a|our|another) (new|second|third)? (store|shop|showroom|boutique|branch|location)
      price (has|have)? (dropped|fallen) on ..2 (wishlist|wish list|favourites|favorites|item|list)
      (have|take) a (look|peek) at our (shop|store|new)
      ! our ..2 (shop|store) is ..1 open (from|monday|mon|between|until|weekdays|daily|every|on|during)
      ! waiting for you ..3 (post|office|locker|pickup|pick-up|collection|depot|counter|outlet|carrier|warehouse|parcel|store)
      ! (pay|paying) no (shipping|postage|delivery) ..6 (return|returns|replacement|exchange)
      ! (return|replacement|exchange) ..8 (pay|paying) no (shipping|postage|delivery)
      ! (pair|combine) ..4 with our (app|remote|controller|hub)
      ! ^ discover (how|why|that)
      ! (ordered|bought|chose|chosen|purchased|selected) (from|in|out of) our ..4
      added ..4 to (the|our) (range|shop|store|collection|line|catalogue|catalog|menu)
      (have|take) a (peek|look around|browse)
      if you (like|liked|love|loved|enjoy|enjoyed) (this|these|your|the|it|that) ..2 you ('ll|will|'d|would|might|may) (also)? (adore|love|like|enjoy)
      did you know (that)? (we|our shop|our store) (also)? ..1 (do|sell|offer|have|make|carry|ship|stock)
      bundle (it|this|them|these|up)
      (bundle|buy|order|together|combine) ..6 (and|to) save (#|$|€|£|up|even|more) %?
      ^ follow _ for (behind|more|news|updates|inspiration|ideas|offers)
      (join|joined) ..6 (our|the) (mailing list|list|email list|e-mail list|newsletter|club|community)
      (first|one of the first) to (hear|know|learn|see|shop) (about|of|when|our|what)
      (one click|a click|just a click) away
      (show|mention|bring) this (message|email|e-mail|code|card|letter) (in|at) (our|the) (store|shop|till|boutique)
      (is|are) on (special|sale|offer|promotion|promo|discount)
      (we have|we've got) it all
      (stocking stuffers|hostess gifts|gifts for|gift idea|gift guide)
      ^ only (#|one|two|three|four|five|a few) (left|remaining) (in|at) ..2 (stock|size|colour|color|price)
      ^ only (#|two|three|four|five|a few) left ^
      (running|having|hosting|holding) (a|our) ..1 (giveaway|contest|competition|raffle|sale|promotion|promo|draw)
      ^ add (a|an|the|our|some|another) ..6 for (just|only) (#|$|€|£)
      (daily|weekly) (deals|deal|specials|offers)
      (buy|order|shop) (directly|direct) (from|on|at|with) (us|our)
      (skip|bypass|avoid|leave) the (marketplace|platform|middleman)
      ! only (#|one|two|three|a few) (left|remaining) ..8 (send|replacement|refund|instead|would|which|prefer|warehouse)
      ! (is|are) on (special|sale) order
      ! (sorry|because|driver|courier|carrier|delivery|home|door) ..6 we (missed|miss) you
      ! we missed you ..2 (today|yesterday|at|when|this|on|earlier|driver|courier|carrier)
      ! (you|accidentally|mistakenly|customers|it|item|items) ..1 (accepted|added|clicked|chose|took|selected|claimed|bought|ordered|purchased) ..3 (offer|deal|promotion|sale)
      ! (added|accepted|bought|ordered|purchased|included|sold|selected|chosen|took|taken|got) ..4 (through|via|from|under|during|in|as part of|with) (a|the|our|this|that) ..2 (offer|deal|promotion|sale)
      ! (enter|type|put|insert|paste|write) (your|the) ..1 (code|coupon|voucher) ..3 (field|box|space|section|line|area)
      (only|just) (#|{}|few|one|two|three) ..3 left ..4 (order|buy|grab|get|secure|hurry|act|shop)
      ^ (order|buy|shop|book|act|reserve) soon (to|before|and|so|while)
      (secure|reserve|claim|get) yours
      (gives|give|giving|for|get|getting|off) ..6 <next-purchase> ..2 with ..2 code
      <next-purchase> (with|using|by using|by entering) ..2 code
      code ..6 <next-purchase>
      (come|came) (out of|off|from) the (kiln|press|oven|workshop|loom)
      ^ come and (see|discover|browse|try|taste)
      (your|our) ..2 deserves (a|an|the|some) (matching|new|second)
      enter _ at checkout
      (a little|something) (less|off) on your (next|new)
      all in one place ^ our (shop|store|storefront)
      members of our (club|program|programme)
      (weekend|weekly|daily|monthly|today's|this week's) (special|specials|deal|deals|offer|offers)
      (two for one|2 for 1|three for two|3 for 2) ^
      have you (seen|tried|discovered|visited|met|checked out) our (other|new|latest|newest|range|collection|shop|store)
      our (bestsellers|best sellers|favourites|favorites|classics|new releases) (are|is) (going|selling|back|flying)
      upgrade to (the|our|a) ..3 (for|at) (only|just|$|€|£|#)
      (buy|order|shop) (it|them|this)? again (with|in|at|from) (one|a single|a few|just)
      spread the word
      ^ like our page
      (to|and) see (the|our) (new|latest) ..3 first
      ! (second|third|2nd|3rd) (one|item|pair|unit|set) (is|at|comes) (free|half price|half off|on us) (because|since|as)
      ! (this|that|it|yours) (is|was) (the|a|our) new (model|models|product|products|line|range)
      ! (the|your|a) new (model|product) (has|needs|works|fits|uses|comes|is|does|was)
      ! (your|the) (reward|loyalty|bonus) points (belong|are|were|come|cannot|can)
    `,

    'order-status': `
      (order|orders|package|parcel|item|items|shipment) ..2 (went out|is going out|goes out)
      (we|i) ('ve|have|just|now|already|successfully|also|has) (just|now|already|successfully|also|well|safely|today|both)? (received|confirmed|processed|shipped|dispatched|despatched|sent|posted|mailed|packed|accepted|registered|fulfilled|delivered|handed|prepared) ..4 (order|orders|package|parcel|item|items|purchase|shipment|product|goods)
      (we|i) (received|confirmed|processed|shipped|dispatched|despatched|posted|mailed|packed|accepted|sent) ..3 (your|the) ..2 (order|package|parcel|item|items|purchase|shipment)
      (order|orders|package|parcel|packages|parcels|item|items|purchase|shipment|product|goods|delivery|{}|it) ..5 (has|have|was|were|is|are|'s) (now|already|just|been|being|successfully|safely|today|currently|finally|officially|also)? (now|already|just|been|being|successfully|safely|today|currently|finally)? (received|confirmed|processed|shipped|dispatched|despatched|sent|posted|mailed|packed|accepted|registered|fulfilled|delivered|prepared|placed|packaged|collected|handed over|given to|in transit|in process|in preparation|in progress|in the mail|in the post|on its way|on their way|on the way|on the road|on route|en route|out for delivery|ready to ship|ready for shipping|ready for shipment|ready for dispatch|heading|left|with the carrier|with the courier)
      (order|package|parcel|item|shipment|product|{}) ..2 (confirmed|shipped|dispatched|despatched|delivered|received|processed)
      (order|orders|package|parcel|item|items|purchase|shipment|product) ..2 (has|have) (left|arrived|shipped)
      (order|shipping|shipment|dispatch|delivery) (confirmation|notification|confirmed)
      (we|team|warehouse) ('re|are|is) (now|currently|already|busy|just)? (processing|preparing|packing|working on|getting) ..3 (order|package|parcel|items|purchase)
      (on its|on their|on the) way to you
      (confirm|confirming|confirmation of|acknowledge) ..4 (receipt|order|purchase|shipment|dispatch|delivery)? (of)? ..2 (order|purchase|shipment|dispatch|delivery)
      (tracking|shipment|consignment) (number|code|id|link|details|information) (is|are|below|{}|for your)
      (here is|here's|here are|find|below is|attached) ..4 (tracking|shipment) (number|code|link|details|information)
      you can (now)? track ..3 (order|package|parcel|shipment|delivery|progress)
      (payment) ..3 (has|have|was|is|'s)? (been|just|now)? (just|now|successfully)? (received|confirmed|approved|cleared|accepted)
      (we|i) ('ve|have|just)? (just|now|successfully)? (received|confirmed) ..1 payment
      (order|package|parcel|item|shipment|purchase|it) ..3 (marked|listed|shown|showing|shows|logged|registered) as (shipped|delivered|dispatched|received|completed|complete|sent)
      (updated|changed|update to|updates to|change in) ..2 (status) of ..2 (order|package|parcel|shipment)
      (order|shipping|delivery|new) status (is|has|now|was|changed|updated)? ..3 (shipped|dispatched|delivered|processing|preparing|confirmed|completed)
      (have|has)? (already)? (made|make) a start on ..5 (order|parcel|package)
      your ..4 (just|has just|have just|'s just) (shipped|dispatched|left|gone out|been shipped|been dispatched|been delivered)
      ! (order|shipping|delivery|shipment|dispatch) confirmation (email|e-mail|mail|from)
      ! (item|items|product|products|replacement) ..3 (returned|return) ..4 (received|delivered)?
      ! (received|got) ..2 your (message|email|request|question|return|photo|photos|feedback|review|note|inquiry|enquiry|information)
      ! your ..3 (message|email|request|question|return|photo|photos|feedback|review|rating|comment|note|inquiry|enquiry|claim|report|ticket|documents) (has|have|was|were) ..2 (received|processed|accepted|registered|delivered|sent|confirmed)
      ! (is|was|are|were|been) delivered ..3 (damaged|broken|wrong|incorrect|late|incomplete)
      ! (not|n't|cannot|never) (yet|been|be)? (yet|been|be|able to)? (received|confirmed|processed|shipped|dispatched|delivered|ship|deliver|process)
      ! (haven't|have not|has not|hasn't|not|never|still|no) ..4 payment
      ! payment (method|link|issue|problem|failed)
      (getting|got) (it|them|everything|your order|your package|your parcel|your items) ready (for|to) (shipment|shipping|dispatch|delivery|ship|be shipped|be sent|go|leave)
      (packing|preparing|processing) (it|them) (for|now|right away|today|as we speak)
      (we|i) ('ve|have) (just|now|already)? received (it|them) and ..1 (are|is|will|'re|'ll)
      (order|package|parcel|shipment|item|items) ..1 (is|are) (now|due)? (arriving|to arrive|to be delivered) (today|tomorrow|shortly|soon)
      (order|package|parcel|shipment|item|items|it|they) ..1 will (arrive|be delivered|be there|reach you|be with you) (today|tomorrow|tonight)
      ! (since|from|after|in) your (last|previous|first|past) (order|purchase) ..8
      (order|purchase) ..2 (entered|gone into|went into|moved into|joined|moved to|is in) (our|the)? (queue|production)
      (order|orders|package|parcel|packages|parcels|shipment|item|items|goods|things|purchase|it|they|{}) ..1 (left|departed|leaves|departs) (our|the|from|us|today|this|yesterday|for)
      your ..3 (is|are) (now|already|all|both)? (on its way|on their way|on the way|coming|en route|underway|under way)
      (message|email|e-mail|mail|note) (confirms|acknowledges|is to confirm) ..2 (receipt|order|purchase)
      (we|i) ('ve|have) (got)? your (order|purchase) (and|in hand|now)
      (overview|summary|recap) of ..2 (order|purchase)
      (order|purchase) (overview|summary|recap) (is|follows|below)
      ^ (below|here) (you will find|you'll find|is|you find|you can find) (an|the|your) (order)? (overview|summary|recap)
      (order|orders|package|parcel|parcels|item|items|purchase|shipment|{}) ..3 (handed|passed|entrusted|transferred|given) (over|on)? to ..2 (post|mail|postal|carrier|courier|ups|fedex|purolator|dhl|usps|warehouse|workshop|logistics|shipping|delivery|dispatch)
      (courier|driver|carrier|postman|mailman|delivery person) ..6 with your (parcel|package|order|shipment|items|delivery)
      (order|package|parcel|shipment|item|items|delivery|it) ..1 (was|were|has been|have been|is) (just|now|already|safely)? (dropped off|left with|left at|left on|left in)
      (order|orders|package|parcel|item|items|shipment) ..4 (goes out|going out|went out)
      (order|purchase) (is|are) (now)? complete
      (put|dropped|placed|popped) your ..2 (order|package|parcel|item|items) ..1 (in|into) the (mail|post|mailbox)
      (busy|at work|working|started|starting|begun) ..1 (with|on) your (order|purchase|package|parcel)
      (we|workshop|craftsman|craftsmen|team) ('re|are|is|have started|has started|started|have begun|has begun) (now|currently|already|busy|just)? (making|building|crafting|sewing|engraving|producing|baking|assembling|knitting|weaving) your
      (moving|moves|moved|move|going|goes|gone) ..1 (to|into) (the)? (shipping|dispatch|production|packing|packaging) (stage|phase|step|department|process)
      (move|moving|moves|moved) on to (shipping|dispatch|packing|packaging)
      you (will|'ll) (have|receive|get) your ..2 (order|package|parcel|item|items) ..3 (today|tomorrow|tonight)
      (order|orders|package|parcel|item|items|shipment|goods) ..1 (has|have|'ve|'s)? (set off|set out|set sail|started its journey|started their journey|begun its journey|begun their journey|begins its journey|begin their journey)
      (reservation|pre-order|preorder) ..1 (is|has been|was) ..1 (confirmed|received|registered|placed)
      (shipping|mailing|postage) label ..2 (is|was|has been) ..1 (printed|created|generated)
      (carrier|courier|driver|ups|fedex|purolator) ..1 (picks|picked|collects|collected|will pick|will collect) ..1 (it|them|your order|your parcel|your package|your items) up?
      your ..3 (is|are) (now|all|already)? (packed|wrapped|boxed|sealed) (and|up|now|today)
      ^ (it|they|everything) ('s|has|have|just|has just|finally)? (shipped|been shipped)
      (order|orders|package|parcel|item|items|shipment) ..2 (is|are) (now|already)? (with|in the hands of) (the|our)? (post|postal|carrier|courier|canada|ups|fedex|purolator|dhl|usps|royal)
      (we|courier|driver|carrier) ..1 (deliver|delivers|are delivering|is delivering|bring|brings|are bringing|is bringing) your ..2 (order|package|parcel|item|items) ..2 (today|tomorrow|tonight|this)
      (has|have|'ve) (picked up|taken on|taken up|started on|started work on|started making|begun work on|begun making) your (order|piece)
      (order|orders|package|parcel|shipment|item|items|it|they) (should|will) ..1 (arrive|reach you|be with you|be there|be delivered) (on|by|today|tomorrow|in|within|this)
      ! label ..4 (return|returns)
      ! return ..2 label ..6
      your ..3 (went|goes|go|gone) out (with|in|on|today|this|yesterday|by)
      your ..3 (is|are) (now|already|all|both|officially|just)? (on the truck|on the van|on a truck|on the plane|in the air|at sea|winging its way|winging their way|making its way|making their way|moving through|travelling|traveling|rolling|at your door|on your doorstep|in your mailbox|being picked|being packed|being boxed|being wrapped|boxed up|packed up|due for delivery|with our packing|with our warehouse|with our shipping|with our logistics|in the warehouse queue)
      (carrier|courier|driver|postman|post office|canada post|ups|fedex|purolator|usps|royal mail|dhl) ..1 (has|have|holds|took) ..1 (your|it|them) ..2 (now|package|parcel|order|items)?
      (order|purchase) (has)? ..1 (cleared|passed|entered) (our|the) (system|checks|warehouse)
      (dropped|handed in|brought|took|left|delivered) (off)? your ..2 (order|package|parcel|item|items) ..1 (off|at|to) the (post|carrier|courier|depot)
      ^ ..2 delivery ..1 (is|was) (now)? (scheduled|planned|set|expected|booked) (for|on)
      (shows|show|says|confirms) ..1 your (parcel|package|order|item|items) ..2 (at|as|delivered|out|on)
      (parcel|package|order|item|items|shipment|it) (was|were|has been|have been) ..1 (signed for|scanned|accepted by)
      (crossed|cleared) (the)? (border|customs|final|last)
      on (its|their|the) (last|final) (leg|mile|stretch)
      (follow|track) (your|the) (parcel|package|order|shipment|items) ..2 (with|using|through|via|under|at|on|here)
      ^ (we|i) ..1 (shipped|dispatched|despatched|mailed|posted) ..3
      (expect|expecting) (a|the|your) (knock|delivery|driver|courier|parcel|package) ..4 (on|today|tomorrow|between|this|by)
      (winging|making|finding) (its|their) way to you
      (order|orders) ..1 (received|confirmed|shipped|dispatched|packed)
      ! (follow|track) ..8 (return|returns|returned|refund)
      ! (cleared|cleared) (customs)? ..2 (payment|cheque|check)
      (handed|passed|gave|given|turned|entrusted) (over)? (your|the) ..2 (parcel|package|order|shipment|item|items|box) ..2 to ..3 (carrier|courier|driver|post|mail|ups|fedex|purolator|dhl|usps)
      (courier|driver|carrier|postman|mailman|ups|fedex|purolator|dhl|usps|canada post|royal mail) (has|have|just)? (now|just|already)? (taken|collected|loaded|scanned|accepted|got) (your|the) ..2 (parcel|package|order|shipment|item|items)
      (parcel|package|order|shipment|item|items) ..3 handed ..2 (recipient|addressee|customer|neighbour|neighbor|receptionist|you)
      delivery (is|was|has been) (now)? (complete|completed|successful)
      your ..2 (order|orders|package|parcel|item|items) (is|are) (ready and|all|now|fully)? (packed|boxed|wrapped|sealed)
      (payment) ..4 (went through|gone through|has cleared|cleared|succeeded|was successful|is successful|has been captured)
      payment (successful|complete|completed|accepted|confirmed)
      you can (now|also)? follow ..3 (order|package|parcel|shipment|delivery)
      (expect|expecting) ..3 (at|on) your (door|doorstep)
      ! payment ..8 (twice|two times|double)
      (seller|shop|store|merchant|vendor|warehouse|supplier|sender|workshop) (has|have|just)? ..1 (shipped|dispatched|posted|mailed|packed|sent) (out)? (your|the) ..2 (item|items|order|package|parcel|purchase)
      (order|package|parcel|shipment|item|items|it|{}) ..1 will (be)? (shipped|dispatched|despatched|sent|posted|mailed|processed|packed|ship|leave|go out) ..3 (today|tomorrow|tonight|within|shortly|soon|this week|this morning|this afternoon|this evening|in the next|in the coming|in a day|in a few days|in about|monday|tuesday|wednesday|thursday|friday)
      (we|i) (will|'ll) (ship|dispatch|despatch|post|mail|pack|process) (out)? your ..2 (order|package|parcel|item|items|purchase) ..2 (today|tomorrow|tonight|within|shortly|soon|this week|this morning|this afternoon|this evening|in the next|in the coming|in a day|in a few days|in about|monday|tuesday|wednesday|thursday|friday)
      (order|package|parcel|shipment|delivery) ..1 (is|are) (expected|estimated) to (arrive|ship|be delivered|be shipped) (on|by|today|tomorrow|in|within|this)
      (send|email|receive|get) ..2 tracking (number|info|information|link|details|code) (once|when|as soon as) ..1 (order|package|parcel|item|items) ..1 (ships|ship|shipped|leaves|dispatched)
    `,
    parcel: `
      order|orders|purchase|parcel|parcels|package|packages|shipment|delivery|item|items|goods|bundle|payment
      your ..2 (shipped|left|arrives|arrived|travels)
      your ..2 (left|leaves) _
    `,
    transit: `
      (was|were|is|are|has|have|been|being|got|just|now|'s|'ve) ..2 (shipped|dispatched|despatched|boxed|wrapped|mailed|posted|delivered|placed|confirmed|processed)
      picked up by|handed over|on the way|on its way|on their way|in transit|out for delivery|set off|sent off|went out|goes out|left (today|yesterday|last|this|our|the)
      (arrives|arrived|arriving|lands|landed) (today|tomorrow|yesterday|on|by|this|safely)
      (with|to|by|at) (a|the|our|your)? ..1 (carrier|courier|driver|mailman|postman|post office|depot|doorstep)
      (in|on) (a|the|our|your) ..1 (mailbox|doorstep|truck|van)
      (leaves|leaving|out of) ..2 (warehouse|workshop|depot)
      (estimated|expected|scheduled|planned) (arrival|delivery)
      shipped (today|yesterday|by|with|via|on|out|this)
      (placed|processed|received|confirmed|shipped|packed|registered) (successfully|today|yesterday|now)
      (begun|started|begin|start|starts|begins) (packing|preparing|wrapping|boxing|making|work)
      (land|arrive|be) in your (mailbox|hands|letterbox)
      will be delivered (this|today|tomorrow|on|by|between)
      (workshop|team|craftsman) (starts|begins|started|has started)
      your ..3 (left|leaves) _ (today|yesterday|last|this|on)
      moved (from|to) ..4 shipped
      at your (local)? post office
    `,
    delay: `
      delay|delays|delayed|late|later than|longer than|postponed|rescheduled|backlog|backorder|backordered|held up|stuck
      (takes|taking|take) longer
      ! no (later|longer) than
      (holiday|strike|storm|weather|customs) ..3 (closure|clearance|hold|delay)
      not ..4 on time
      ! (differ|vary|change|depend|deviate) ..3 (because of|due to|by|with|on|through) ..8 (delay|delays)
      (not|n't) (been)? (moved|scanned|updated|progressed|arrived) ..2 (since|yet|for|in|at)
      no (new|further)? (scan|scans|update|updates|movement) ..2 (since|yet|for|in)
    `,
    problem: `
      damaged|damage|lost|stolen|broken|defective|faulty|misplaced|missing|recall|recalled|incorrect|mistake|error
      wrong (item|product|size|colour|color|address|model)
      (incomplete|invalid|wrong|undeliverable|insufficient) address
      return|returns|returned|returning|exchange|replacement|replace|replacing
      (unable|not able|cannot|could not|couldn't|can't|attempted|failed|impossible) (to)? (deliver|ship|process|complete|send|locate|find|delivery|fulfil|fulfill)
      (refused|returned|rejected|sent back) (by|to) (the|us|carrier|sender)
      delivery attempt
      (held|waiting|stopped|retained) (at|by|in) ..3 (customs|depot|post office|carrier|pick-up)?
      (pick|picked) (up|collect|collected) (from|at) (the|your) (post office|depot|pickup)
      ! no (damage|error|mistake|return)
      ! return policy
      ! (tracking) error
      ! (may|might|can|could|would|avoid|avoids|prevent|prevents|against|without) ..2 (damage|damaging|loss|mistake|mistakes)
      failed to be (delivered|shipped|processed)
      (delivery|deliveries|courier|carrier|driver) ..6 (failed|unsuccessful)
      unsuccessful (delivery|attempt|attempts)
      delivery attempts
      (could not|couldn't|cannot|can't|unable to|not able to) be (delivered|shipped|handed|reached|located)
      undelivered|undeliverable|unclaimed|unserviceable
      (tried|trying|attempted|attempting) to (deliver|hand)
      (nobody|no one|no-one) ..2 (home|in|there|answered|present|available)
      (sorry)? we missed you
      missed (the|your|a|our) (delivery|courier|driver|carrier)
      (on its way|on their way|on the way|coming|came|come|comes|gone|going|heading|headed|sent|travelling) back to (us|our|the)
      back (to|at|with) (sender|our warehouse|the sender)
      (was|were|been|is) (refused|rejected|seized|impounded|confiscated)
      (cannot|can't|could not|couldn't|can no longer) be (changed|cancelled|canceled|modified|combined|altered)
    `,
    errand: `
      invoice|invoices|receipt|proof|proofs|design|artwork|mock-up|mockup|engraving|personalization|personalisation|preview
      attached|attachment|enclosed
      appointment|schedule|scheduled|time slot|installation|technician|install|assembly|delivery window
      (carrier|driver|courier|team) will (call|contact)
      warranty|instructions|manual|safety
      (arrive|delivered|there|you) (today|tomorrow|tonight)
      (carrier|driver|courier|technician|installer) ..6 will (call|contact|phone|ring|text)
    `,
    apology: `
      sorry|apologise|apologize|apologies|apology|apologizing|unfortunately|regret
      (any|the|this)? inconvenience
    `,
    'stock-out': `
      out of stock
      (sold|selling) out
      (no longer|not|isn't|currently not) (currently|longer)? (available|in stock|in our stock)
      unavailable|discontinued|out-of-stock|stockout|oversold
      (ran|run|running) out (of)?
      (inventory|stock) (shortage|error|mistake|issue|problem|discrepancy)
      (cannot|can't|unable to|not able to|won't be able to) (fulfil|fulfill|supply) ..4 (order|item|product)
      do not have ..4 in stock
      ! (tracking|trace|tracing|scan|scans|number|link|status|information|info|details|update|updates|estimate) ..2 (not|isn't|no longer|aren't) (yet|currently|longer)? available
      ! (tracking|trace|tracing|scan|number|link|status|information|details) ..2 unavailable
    `,
    adjustment: `
      <refund>
      adjusted|adjustment|adjust
      (we|i) ..3 (cancelled|canceled) ..3 (your|the|it|order)
      (been|was|is|will be) (cancelled|canceled)
      (not|won't|never)? be (charged|billed)
      money back
      credited
    `,
    'partial-refund': `
      partial (refund|refunds|reimbursement|credit)
      (refund|reimburse|credit|return) ..3 (part|portion|percentage|half) of
      refund ..3 # %
      # % (refund|back)?
      (keep|keeping) ..6 <refund>
      <refund> ..8 (keep|keeping)
    `,
    'cancel-ask': `
      (please|kindly|pls) (could|can|you|go ahead and|proceed to|just|then|simply|immediately|now)? (to)? (cancel|cancelling)
      (could|would|can|will) you (please|kindly|possibly|mind)? (cancel|cancelling|canceling)
      (we|i) .. (ask|request|need|want|require|advise|recommend|suggest|would like|'d like|invite|appreciate it if) (that|for)? you (to|could|would|can)? (please|kindly)? (cancel|submit a cancellation|request)
      (submit|send|file|open|make|place|initiate|raise|create|put in|enter) ..3 (cancellation|cancelation|cancel) (request)?
      (request|requesting) (a|the|an|your)? (order|full)? (cancellation|cancelation)
      you (need|must|have|should|will need|will have) (to)? (please)? cancel
      (appreciate|grateful|thankful) ..4 (cancel|cancelled|canceled|cancelling)
      ^ cancel (your|the|this) order
      (cancel|cancelling) ..4 (from your|in your|through your|via your|on your) (amazon)? (account|side|end|orders)
      ! (please|do|kindly) ..2 (not|don't) cancel
      ! let us know ..8 cancel
      ! (help you|able to|want us to|like us to|prefer that we|us to|we can|we will|we'll|i will|i'll|for us to) cancel
      ! (received|got|accepted|processed|confirm|approved) ..3 (cancellation|cancelation)? request
      ! ^ to cancel
      (start|starting|begin|beginning|lodge|lodging|log|apply for) ..3 (cancellation|cancelation|cancel) (request)?
      (carry out|perform|make|do|complete|start|initiate|handle) (the|a|your) cancellation ..3 (on your|yourself|from your|in your|via your)
      (help|helps|appreciate|grateful|better|best|easier|easiest) ..4 if you (could|would)? ..1 (cancelled|canceled|cancel)
      (way|best|easiest|solution|option) ..6 for you to cancel
      ! cancel (it)? yourself if you
      ! (if|should) you ..8 cancel
      (please|kindly|kind as to|good as to|could you|would you) ..2 (withdraw|void|revoke|annul|drop) (your|the|this) order
      (like|want|need|ask) you to (hit|click|press|tap|use|choose|select) ..2 cancel
    `,

    'opt-out': `
      unsubscribe|unsubscribing|unsubscribed
      opt out|opt-out|opting out
      (stop|stopping|no longer) (receive|receiving|get|getting|wish to receive|want to receive|wants to receive) ..5 (message|messages|email|emails|e-mail|e-mails|notification|notifications|communication|communications|newsletters|mails)
      (manage|change|update) ..2 (email|e-mail|mail|communication|message|notification|subscription|mailing) preferences
      (remove|removed|take) ..2 (from|off) ..2 (mailing list|list|email list|mailings)
      (text|reply|send|write) (the word|with)? stop
      (don't|do not) (want|wish) ..2 (receive|get|hear) ..4 (messages|emails|from us)
      ^ (rather|prefer)? no more ..2 (requests|messages|emails|e-mails|mails|reminders|newsletters)
      (want|wish|prefer|like) no more ..2 (requests|messages|emails|e-mails|mails|reminders|newsletters)
      (turn|switch) (these|those|the|our) (messages|emails|e-mails|mails|reminders|requests|notifications) off
      (turn|switch) off (these|those|the|our) (messages|emails|e-mails|mails|reminders|requests|notifications)
      (messages|emails|e-mails|reminders|requests|newsletters) ^ (turn|switch) them off
      (unsubscribe|sign off|deregister|opt out) here
      (stop|end|pause|halt) (these|our|all|such|the) (emails|e-mails|messages|mails|notifications|reminders|newsletters)
      (no|not) ..2 (further|more) (messages|emails|e-mails|mails|letters) if you
    `,
    'off-platform': `
      touch with (us|me) (directly)? (by|via|on|through|over) (our|the)? ..1 (email|e-mail|mail|whatsapp|telegram|facebook|instagram|website|contact form)
      (by|via) (e-mail|email) (at|to)? @
      (contact|contacting|reach|reaching|write|writing|message|messaging|text|ask|find|talk|chat) (out)? (to|with)? (us|me) (directly|anytime|any time|instead|only|also|at any time)? (by|via|through|on|at|over|using|under|to) (our|the|this|my|private|direct)? ..1 (email|e-mail|mail|whatsapp|telegram|messenger|facebook|instagram|viber|wechat|skype|sms|website|web site|site|webpage|contact form|contact page|web form|online form|online chat|live chat|@)
      (email|e-mail|emailing|e-mailing) (us|me)
      ^ (please|kindly|or|simply|just)? (email|e-mail) @
      (send|drop|shoot|write|sending) (us|me) (an|a|your|the)? (quick|short|direct)? (email|e-mail)
      (send|forward|email|e-mail) ..6 to (our|the|us at|my) ..2 (email|e-mail|@)
      (contact|write|email|message|reach|use|fill|complete|through|via|using) ..5 (contact|web|online|enquiry|inquiry) form
      contact (form|page) on
      whatsapp|whats app|telegram|wechat|viber
      (dm|pm) (us|me)
      (facebook|instagram) (messenger|message|dm)
      (do not|don't|not to) (reply|respond|answer) (directly)? (to)? (this)? (message|email|e-mail|mail|address)?
      (this|our) (email|e-mail|mailbox|inbox|address|message|mail)? (address|box)? (is not|isn't) (being)? monitored
      (replies|responses) to this ..4 not (monitored|read|answered|delivered)
      unmonitored
      (contact|support|help|ticket|chat|assistance) ..3 (on|via|through|at) our (website|site|web page|homepage)
      (visit|through|via|use|go to) our (website|site) ..3 (to contact|to open|to submit|to chat|for support|for assistance|for help)
      (outside|off|instead) of (the)? (amazon|platform|marketplace) (message|messaging|messages)?
      (contact|reach|call|message|write) us (outside|off) (of)?
      instead of (replying|using|writing|messaging) ..4 (amazon|here|this|message|messages|platform)
      ! (contact|write|message|reach|email|e-mail) (to)? us ..6 (amazon|marketplace|buyer-seller|buyer seller)
      ! (email|e-mail) (us|me) (back|here)
      ! (carrier|manufacturer|courier|ups|fedex|amazon|bank|dhl) ..4 (email|e-mail|website|site|form)
      ! no need to reply
      ! outside (of)? (the)? (amazon)? (window|return|hours|period|box)
      ! (do not|don't) reply if
      (reach|contact|write) (to)? us (through|via|at|using|with) the (details|contact details|information|contact information|address|number|email|e-mail) (below|above|in)
      (reached|reachable|answered|available|reply|replies|responses|inquiries|enquiries|questions|requests) ..4 (through|via|on|by|over) ..2 (instagram|facebook|messenger|telegram|sms|dm|dms|twitter|wechat|line)
      (turn to|use|write to|at|through|under) our (mail|e-mail|email) (address)?
      ^ (please|kindly|or|simply|just)? (mail|e-mail|email) (your|any|the|all) ..2 (question|questions|request|requests|photos|photo|invoice|documents) to
      (replying|answering|responding|replies|answers|responses) ..3 (not possible|impossible|not monitored|not read|not answered|cannot be answered|disabled|not seen)
      ! (stay|keep) (in touch|connected|in contact) ..6
      (shout|message|line|note|word) (on|via|through|over) (facebook|instagram|messenger|whatsapp|telegram|twitter)
      (text|sms) (us|me) (at|on) (the|this|my|our)
      (do not|don't|avoid|instead of|rather than) ..1 (use|using) ..1 (amazon|marketplace|platform|this) ..2 (message|messages|messaging|mailbox|system|service|chat)
      (answers|replies|responses) (will)? (not|never) ..1 (be)? (read|seen|answered|monitored|reach)
      no-reply (message|email|e-mail|address|mailbox)
      (scan) ..6 (to|and) (talk|chat|contact|reach|message|write|get in touch)
      (continue|move|take|carry on|switch|sort) (this|it|the conversation|our conversation|things) ..2 (by|via|on|to|over|through) (e-mail|email|phone|whatsapp|facebook|telephone|text|sms|instagram)
      (chat|talk|speak) (with|to) (us|our team|our agents|an agent) on our (site|website|page)
      (real|private|direct|own) (inbox|mailbox|email|e-mail) (is|at)
      (buy|order|shop) (directly|direct) (from|on|at|with) (us|our) ..3 (website|site|next|webshop|shop)
      (send|forward|mail|write|share) ..5 to our (gmail|outlook|hotmail|yahoo|icloud|inbox|mailbox)
      our (gmail|hotmail|outlook) (address|account|inbox)
      (look|find|add|text) (us|me) (up)? (on|at) (telegram|whatsapp|signal|wechat|messenger|line)
      (open|submit|create|log|raise) (a|your) ticket there
      (support desk|help desk|helpdesk|support site|support portal|help centre|help center) (is)? at
      (don't|do not|please don't) write (here|to this)
      (messages|mails|emails|e-mails|replies) (sent|that come|coming)? ..2 (here|to this address|to this mailbox) (go|are|will) ..1 (unread|not read|lost|deleted|ignored|not answered)
      (answer|reply|respond) (fastest|quicker|faster|sooner) (on|by|at|via|through) our
      ! (if|they|you|carrier|courier|store|seller|maker|who|it|he|she) ..3 (do not|don't) (reply|respond|answer)
    `,

    greeting: `
      ^ (dear|hi|hello|hey|greetings|good morning|good afternoon|good evening|good day|hiya|howdy) ..4
    `,
    thanks: `
      thank|thanks|thankyou|thx|thankful|grateful|gratitude|appreciate|appreciated|appreciation
    `,
    availability: `
      (if|should|whenever|in case) (you|there)? ..4 (any|question|questions|concern|concerns|problem|problems|issue|issues|help|assistance|need|anything|support|doubt|doubts|queries|query|comments|inquiries|trouble)
      (we|i|team) ..3 (here|available|at your disposal|happy|glad|ready|delighted|on hand|standing by|pleased) (to|for) ..1 (you|help|assist|answer|serve|support)
      here (to|for) (you|help|assist|support)
      at your (service|disposal)?
      (don't|do not|never|not) hesitate
      feel free to (contact|reach|message|write|ask|get|email|let|reply|call)
      (let us|let me|just) know if
      (questions|question|concerns|help|assistance|need anything|problems) (contact|just|reply|message|please|at all|or concerns|write|let)
      (contact|message|reach) us (anytime|any time|at any time|with any|for any|if)?
      hit reply
      (any|your) questions
      (customer service|support|service) (team)? (is)? (available|here|ready|at your)
      anything (else)? (we|i) can (help|do|assist|answer)
    `,
    courtesy: `
      (hope|hoping|trust) ..3 (you|it|your|that|this|to see|everything|we)
      (enjoy|enjoying) (your|it|the|this)
      (look|looking) forward
      see you (again|soon)?
      (welcome|congratulations|congrats|cheers)
      (delighted|thrilled|excited|honoured|honored|proud|happy|glad|pleased) (to)? (have|serve|be|you|that|welcome|see|count|having)
      your (trust|support|business|loyalty|confidence|satisfaction|patronage|custom|purchase|feedback|opinion|happiness)
      (mean|means|meant) ..3 (lot|world|much)
      (committed|strive|striving|dedicated|aim|striving|do our best|try our best|our goal|our mission|our priority|we work hard)
      (quality|best|excellent|exceptional|great|outstanding) (possible)? (customer)? service
      (small|family|independent|local) (owned|run)? (business|company|shop|team|seller)
      have a (great|nice|good|wonderful|lovely|fantastic|pleasant|happy)?
      (take care|stay safe|best wishes|all the best|happy holidays|merry christmas|happy new year|great day|nice day)
      (choosing|chose|shopping|purchasing|buying|joining|ordering) (us|with|from|our|{})
      it (was|is)? (a|our)? pleasure
      you're welcome
      (valued|loyal) customer
      wishing you
      (part of|member of) our (community|family)
      (wonderful|lovely|great|happy) {}
      (nice|great|glad|happy|wonderful|pleased|delighted|lovely) ..1 (that)? you (chose|picked|found|trusted|selected|decided)
      (glad|happy|delighted) you (found|chose|picked|joined)
      until next time
    `,
    closing: `
      ^ (with|kind|best|warm|warmest|many)? (regards|wishes)
      ^ (sincerely|yours|cheers|cordially|respectfully|thanks|thank you|warmly|best|love)
      ^ (your|the|from) ..4 team
      ^ customer (service|support|care|success)
      (customer|client) (service|support|care) (team|department|manager)
      ^ team
      (sales|support|service) team
    `,
    matter: `
      <refund>
      <delay>
      <problem>
      <errand>
      <stock-out>
      <order-status>
      <information-request>
      <change-review>
      <discount>
      <promotion>
      <cancel-ask>
      <off-platform>
      <opt-out>
      address|size|sizes|colour|color|photo|photos|picture|pictures|image|document|documents|label|tracking|payment|charge|charged|fee|price|tax|customs|stock|warehouse|carrier|courier|account
      holiday|closed|closure|battery|part|parts|charger|cable|plug|button|screw|screws|compatible|compatibility|material|dimensions|weight|setup|set up|setting|settings|firmware|care|wash|washing|clean|cleaning|install|installed|assemble|recycle
      cancel|cancelled|canceled|cancellation|ticket|case|claim|request|inquiry|enquiry
      ship|shipped|shipping|ships|deliver|delivered|delivery|arrive|arrives|arrival|dispatch|dispatched
      guide|tips|tip|how to|step|steps|video|page|download|link|website
      ! take care
      ! (customer|client) care
      ! in any case
      ! in case
      ! (thank|thanks) (you)? for ..4 request
      ! part of ..2 (community|family|team|story|journey|tribe)
      (parcel|package|mailbox|door|doorstep|delivery|driver|knock|truck)
      (filter|filters|warranty|guarantee|sample)
    `,
  },
}
