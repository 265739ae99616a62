/**
 * The adverbs of English.
 */

/** Adverbs, sorted. */
export const adverbs: string = `abnormally aboard about abroad abruptly absolutely accidentally accordingly accurately actively actually acutely additionally adequately
administratively adrift adversely afterward afterwards again aggressively ago ahead alike allegedly almost alone along aloud alphabetically
already also alternatively altogether always anecdotally annually anonymously anyhow anymore anyplace anyway anywhere apart apparently whatsoever
appropriately approximately arbitrarily around ashore aside astray automatically away back backward backwards bad badly barely beforehand
below best better biannually bilaterally biometrically biweekly briefly broadly brutally calmly carefully centrally certainly chiefly
chronologically circa civilly clandestinely clearly close closely coercively cohesively collectively commonly communally comparatively
completely comprehensively conclusively concurrently conditionally consecutively consensually consequently considerably consistently
constantly constitutionally continually continuously contractually countrywide covertly credibly criminally critically cruelly culturally
cumulatively currently customarily daily deceptively decisively deep deeply deliberately democratically demonstrably desperately differently
directly disproportionally disproportionately distinctly domestically door-to-door down downhill downstream downtown downwards dramatically
earlier early easily eastward eastwards economically effectively efficiently electronically else elsewhere emotionally enough entirely
equally especially essentially ethnically even eventually ever evermore everywhere evidently exactly exceptionally excessively exclusively
expeditiously explicitly expressly extensively extra extrajudicially extremely face-to-face facially fairly falsely far farther fast faster
fatally finally financially firmly first firsthand firstly forcefully forcibly forever formally formerly forth forthwith fortnightly forward
forwards fraudulently free freely frequently full-time fully further furthermore generally gently geographically gradually gratis greatly
grossly halfway hard hardly harshly hastily heavily hence henceforth henceforward here hereafter hereby herein heretofore highly
historically hitherto holistically home homeward homewards hourly however illegally illegitimately illicitly immediately implicitly
improperly in in-country inadequately inadvertently incommunicado inconsistently increasingly indeed indefinitely independently indirectly
indiscriminately individually indoors informally infrequently initially inland inordinately inside instantly instead institutionally
insufficiently intensely intentionally intermittently internally internationally invariably involuntarily inward inwards irregularly
irrespective jointly judicially just knowingly largely last lastly late lately later lawfully legally legitimately lengthwise lifelong lightly
likely likewise literally live locally long longer loudly mainly maybe meantime meanwhile medically mentally merely midway militarily
minimally mistakenly monthly morally moreover mostly multilaterally mutually namely narrowly nationally nationwide naturally nearby nearly
necessarily negatively negligently never nevertheless newly nightly nominally nonetheless normally north-east northeast northward northwards
northwest notably now nowadays nowhere numerically obviously occasionally off officially offline offshore often oftentimes on on_average on-site once
online only onsite onward onwards openly out_of_work orally ordinarily originally ostensibly otherwise out outdoors outright outside outward outwards
over overall overboard overly overnight overseas overtly overwhelmingly part-time partially particularly partly peacefully
perfectly perhaps periodically permanently personally physically plain plainly please politically poorly popularly possibly potentially
practically pragmatically precipitously precisely predominantly predominately preemptively preferentially preliminarily prematurely
presently presidentially presumably pretty preventively previously primarily principally privately proactively probably procedurally
professionally profoundly prohibitively promptly properly prospectively provisionally psychologically publicly punctually purely purportedly
purposely quarterly quickly quietly quite racially randomly rapidly rarely rather readily really reasonably recently regardless regionally
regularly relatively religiously repeatedly reportedly respectively retroactively retrospectively right rightfully roughly round routinely
ruthlessly safely scarcely scientifically seasonally secondly secretly seemingly seldom selectively semiannually separately sequentially
seriously severally severely sexually sharply short shortly sideways significantly similarly simply simultaneously slightly slowly smoothly
so socially softly solely solo someday somehow someplace sometimes somewhat somewhere soon sooner southeast southward southwards southwest
specially specifically spontaneously sporadically still straight strictly strongly subsequently substantially successfully suddenly
sufficiently summarily superficially supposedly surely surreptitiously swiftly systematically systemically tacitly technically temporarily
then thenceforth there thereabouts thereafter thereby therefore therein thereof thereunder thirdly thoroughly thoughtfully thrice through
throughout thus tightly timely today together tomorrow tonight too totally traditionally transparently truly twice typically ubiquitously
ultimately unacceptably unanimously unconstitutionally undeniably under underground understandably unduly unevenly unexpectedly unfairly
unfortunately uniformly unilaterally universally unjustly unknowingly unlawfully unnecessarily unofficially unreasonably unusually up
upfront uphill upstairs upstream uptown upward upwards usually vaguely verbally verbatim very viciously vigorously violently virtually
visibly visually voluntarily way weekly well westward westwards wholesale wholly widely wildly wilfully willfully willingly worldwide worse
worst wrongfully wrongly yearly yesterday yet`

/** Adverbs that single out what follows: `only 12 victims`, `mainly women`. */
export const focusAdverbs: string = `alone also altogether chiefly collectively especially essentially even exactly exclusively first further generally individually jointly just
largely mainly merely mostly namely notably only overwhelmingly particularly partly precisely predominantly primarily principally purely
respectively separately simply solely specifically together too typically usually`

/** Adverbs that say how exact or how great the figure is that follows: `approximately 40`, `nearly 40`. */
export const degreeAdverbs: string = `about almost approximately around barely circa close closely considerably exactly fairly far fully hardly just nearly only over practically
precisely quite rather roughly scarcely significantly slightly somewhat substantially under upward upwards very virtually well`
