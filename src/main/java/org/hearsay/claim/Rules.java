package org.hearsay.claim;

import java.util.List;
import java.util.regex.Pattern;

/** What is taken off a clause to affirm it: conditions, frames such as "there is no evidence that", "not", and hedges. */
final class Rules {

    enum Effect { NEGATE, QUESTION, POSSIBLE, PROBABLE, COUNT, NONE }

    /** Words that are replaced, and what that does. {@code hedge} is the group that weakens, 0 for none. */
    record Rule(Pattern pattern, String replacement, List<Effect> effects, int hedge) {
        static Rule of(String pattern, String replacement, int hedge, Effect... effects) {
            return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement, List.of(effects), hedge);
        }
    }

    private static final String BE = "(?:is|are|was|were|be|been|has been|have been|had been)";
    private static final String NOUN = "(?:reports?|claims?|allegations?|accusations?|suggestions?|statements?|rumou?rs?"
            + "|assertions?|assumptions?|idea|information)";

    static final List<Rule> CONDITIONS = List.of(
            Rule.of("^(if|unless|should|provided(?: that)?)\\s+(.+?),\\s*(?:then )?(.+)$", "$3", 1, Effect.POSSIBLE),
            Rule.of("^(if) (.+?) ((?:it|this|that|he|she|they|we) (?:will|would|may|might|could|can)\\b.+)$", "$3", 1,
                    Effect.POSSIBLE),
            Rule.of("^(.+?),? \\b((?:only )?if|unless|provided(?: that)?|on condition that|as long as) .+$", "$1", 2,
                    Effect.POSSIBLE));

    static final List<Rule> FRAMES = List.of(
            Rule.of("^(?:it|this)(?: " + BE + "| seems| appears| appeared| seemed)? (?:(?:highly|very|quite|most|rather) )?"
                    + "(unlikely|improbable|doubtful|impossible|inconceivable) that (.+)$", "$2", 1,
                    Effect.NEGATE, Effect.PROBABLE),
            Rule.of("^(?:it|this)(?: " + BE + "| seems| appears| appeared| seemed)? (?:(?:highly|very|quite|most|rather) )?"
                    + "(likely|probable|believed|thought|understood|feared|expected) that (.+)$", "$2", 1, Effect.PROBABLE),
            Rule.of("^(?:it|this)(?: " + BE + "| seems| appears| appeared| seemed)? (?:(?:highly|very|quite|most|rather) )?"
                    + "(possible|reported|alleged|conceivable|not excluded|not ruled out) that (.+)$", "$2", 1,
                    Effect.POSSIBLE),
            Rule.of("^(?:there " + BE + " )?(no|not any|no sufficient) (?:evidence|proof|signs?|indications?) (?:that|of) (.+)$",
                    "$2", 0, Effect.NEGATE),
            Rule.of("^(?:the |these |those |such |all )?(?:\\w+ )?" + NOUN + " (?:that|of|about) (.+?) " + BE + " (?:\\w+ )?"
                    + "(?:false|untrue|not true|groundless|baseless|unfounded|invented|lies|a lie|nonsense|fabricated|wrong"
                    + "|fake|incorrect|a fabrication|an invention)$", "$1", 0, Effect.NEGATE),
            Rule.of("^(?:\\S+ ){0,6}?" + BE + "? ?(?:not|un)\\W?\\b.{0,40}?\\bwhether (.+)$", "$1", 0, Effect.QUESTION),
            Rule.of("^.{0,60}?\\bwhether (?:or not )?(.+)$", "$1", 0, Effect.QUESTION),
            Rule.of("^(?:\\S+ ){1,5}?(?:could|can|cannot|did|does|would)(?: ?not|n['’]t)?(?: yet)? "
                    + "(?:confirm|verify|vouch for|exclude|rule out),? (?:that |the possibility that )?(.{12,})$", "$1", 0,
                    Effect.QUESTION),
            Rule.of("^(?:\\S+ ){1,4}?(?:denie[sd]|deny|has denied|have denied|had denied) (?:that )?(.{12,})$", "$1", 0, Effect.NEGATE),
            Rule.of("^(?:\\S+ ){1,4}?(believe[sd]?|thinks?|thought|suspect(?:s|ed)?|fear(?:s|ed)?|assume[sd]?) (?:that )?(.{12,})$",
                    "$2", 1, Effect.PROBABLE));

    static final List<Rule> NEGATIONS = List.of(
            Rule.of("\\b(no doubt|not only|no more than|no less than|no fewer than|no later than)\\b", "", 0, Effect.NONE),
            Rule.of("\\bno longer\\b|\\bnot yet\\b|\\bnot at all\\b|\\bnever\\b|\\bby no means\\b|\\bin no way\\b", "", 0, Effect.NEGATE),
            Rule.of("\\b(?:do|does|did)(?: not|n['’]t)\\b", "", 0, Effect.NEGATE),
            Rule.of("\\bwon['’]t\\b", "will", 0, Effect.NEGATE),
            Rule.of("\\b(?:cannot|can['’]t)\\b", "can", 0, Effect.NEGATE),
            Rule.of("\\bshan['’]t\\b", "shall", 0, Effect.NEGATE),
            Rule.of("\\b(is|are|was|were|has|have|had|would|could|should|must)n['’]t\\b", "$1", 0, Effect.NEGATE),
            Rule.of("\\bneither (.+?) nor\\b", "$1 and", 0, Effect.NEGATE),
            Rule.of("\\b(?:refuse[sd]?|refusing|decline[sd]?|declining|fail(?:s|ed|ing)?) to\\b", "to", 0, Effect.NEGATE),
            Rule.of("\\b(?:reject(?:s|ed)?|refuse[sd]?|turn(?:s|ed)? down)\\b", "accepted", 0, Effect.NEGATE),
            Rule.of("\\b(?:rule[sd]? out|ruling out|exclude[sd]?)\\b", "", 0, Effect.NEGATE),
            Rule.of("\\b(?:nobody|no one|no-one)\\b", "somebody", 0, Effect.NEGATE),
            Rule.of("\\bnothing\\b", "something", 0, Effect.NEGATE),
            Rule.of("\\bnone of\\b|\\bno(?= [\\p{L}\\d])|\\bnot(?: any)?\\b|\\bnor\\b", "", 0, Effect.NEGATE));

    static final List<Rule> HEDGES = List.of(
            Rule.of("\\b((?-i:may|might|could)(?: well| also| yet)?)\\b", "", 1, Effect.POSSIBLE),
            Rule.of("\\b(possibly|perhaps|maybe|conceivably|potentially|allegedly|reportedly|supposedly|purportedly|alleged"
                    + "|suspected|so-called)\\b", "", 1, Effect.POSSIBLE),
            Rule.of("\\b(probably|presumably|apparently|seemingly|evidently|most likely|very likely|likely)\\b", "", 1, Effect.PROBABLE),
            Rule.of("\\b(?:is|are|was|were) (believed|thought|suspected|said|reported|alleged|understood) to(?: have)?(?= \\p{L})", "", 1,
                    Effect.PROBABLE),
            Rule.of("\\b(appears?|appeared|seems?|seemed) to(?: have)?(?= \\p{L})", "", 1, Effect.PROBABLE),
            Rule.of("\\b(at least|at most|up to|as many as|nearly|almost|approximately|roughly|more than|less than|fewer than"
                    + "|about|around|over|some)(?= (?:\\d|a dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds|dozens))",
                    "", 1, Effect.COUNT));

    private Rules() {
    }
}
