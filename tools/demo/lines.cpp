// Kept short, as people write on a phone.
#include "tools/demo/lines.hpp"

namespace keel::tools::demo {
namespace {

constexpr std::string_view keep[] = {
    "Silence was just silence today.", "The wave went down without me doing anything.", "I can be scared and still wait ten minutes.", "My hands first, my phone later.",
    "It was about the train. It is often about the train.", "I did not need the answer to be able to sleep.", "Asking was easier than guessing.",
    "The tea was still warm when it had passed.", "Not every quiet is a goodbye.", "I know this one by now.", "Next time: shoes on, once around the block.",
    "It felt like a fact. It was a fear.", "Half an hour is a long time, and then it is over.", "I was kind to myself for five minutes. It counts.",
    "I sent it, and nothing broke. Still, next time I wait.", "I was loud inside and quiet outside.", "Breathing out is the part that helps.", "I can like somebody and not know.",
    "It came back twice. It also left twice.", "Call Maja before the third cup of coffee.", "The body believes it last, and that is fine.", "I read it wrong, and I read it again.",
    "I told Sam that I had been scared. Sam put the kettle on.", "Small, but true: I slept.", "Sundays are heavy. It is a day, not a sign.", "I do not have to solve this tonight.",
    "The story came before the facts again.", "I was right that something was off. It was a headache.", "Noor said: you sound like you. I liked that.",
    "It did not go down today. I stayed anyway.", "Looking out of the window helped more than looking at the screen.", "I let the message lie. It will keep.",
    "Two years ago this would have been a night.", "The fear was at eighty. The day was at twenty.", "One apology was enough.", "The cold water was cold. That was the point.",
    "I can put the phone in the other room.", "I asked for a hug and got one.", "An hour is not a sign.", "I did not check. It was hard. It got easier.",
    "Nobody left. I had stopped breathing, that was all.", "It is allowed to take long.", "The walk did little. The rain was nice.", "I was not too much. I was tired.",
    "I wrote it down, so I do not have to carry it.", "Something in me still waits at the window. It may.", "I can ask tomorrow, by daylight.", "It was real this time, and I said so.",
};

constexpr std::string_view jotted[] = {
    "Slept seven hours. The birds were loud.", "Sam left a note on the bread: back at six.", "Long walk with Noor along the canal.", "The week was full, and I did not think about it once.",
    "Maja sent a picture of her balcony.", "Thunder in the night. We both woke up and counted.", "I told the doctor about the evenings. She listened.",
    "First day of the new course. I know nobody, and that is fine.", "Sam forgot the milk. I forgot to mind.", "Theo brought cake for no reason.", "A letter from our mother, on paper.",
    "I looked at old entries. The same fear, with other hats.", "Quiet Sunday. Soup, radio, early to bed.", "I notice that I hold my breath when the phone lights up.",
    "We talked about what helps me when I get like that.", "Sam asked: do you want me to say something or just sit here? I said sit.", "Started the evening without the phone. Strange, then nice.",
    "Noor is moving to the next street.", "I was proud of a small thing: I waited for the bus and for an answer, both at once.", "The dentist was worse in my head.",
    "Cleared the balcony. Found the good scissors.", "It rained all weekend and nobody was cross.", "I think hunger does half of it.", "Sam's shifts are posted on the fridge now.",
    "Read ten pages. Fell asleep on the eleventh.", "A hard week at work, a soft one at home.", "I asked Maja how she does it. She said: I do not, I ring you.", "Went swimming. Slow lanes are the best lanes.",
    "New rule: no hard talk after ten.", "The new rule held for three days.", "We broke the rule and it was all right.", "A year ago I could not have eaten lunch today.", "Planted beans. Two came up.",
    "Sam met my colleagues. Nobody was strange.", "I said no to the extra shift.", "I had a dream about the station again.", "Our mother called to ask how I am. Just that.", "The beans are taller than the pot.",
};

constexpr std::string_view settled[] = {
    "A good, dull day.", "Sam and I cooked. I noticed that I was calm.", "Nothing to report, and I like that.", "Light, for no reason.", "Waited for an answer and forgot that I waited.",
    "Sun on the kitchen table.", "Came home to music.", "I can feel my shoulders. They are down.", "Maja and I laughed about the train.", "Work was fine. I was fine.", "A message came late, and I was late to see it.",
    "Slept through last night.", "The river, twice around.", "I said what I wanted for dinner.", "Just checking in. All quiet.",
};

constexpr std::string_view stirred[] = {
    "My chest is tight and my phone is warm.", "I keep reading it again.", "It started on the tram.", "I know it is late. It is louder when it is late.", "Stomach, hands, the usual.",
    "I cannot sit still.", "Like waiting for a verdict.", "It came out of nothing.", "I want to run a mile and send ten messages.", "I am cross, and under that I am scared.", "All day a low hum, now it is loud.",
    "I know this feeling from being small.",
};

constexpr std::string_view to_say[] = {
    "I got scared when it went loud. I want to hear you.", "I care about the summer. I do not care who is right.", "Can we start again, slower?", "I need to know that we can disagree.",
    "I was not listening. Tell me the middle part again.", "I would like ten minutes without the phone, both of us.",
};

constexpr Slip mistakes[] = {
    {Who::friend_of_old, "I mixed up the time of the dinner.", "An hour late, with wine.", "You came, and we were glad.", "Say sorry once, and bring dessert next time."},
    {Who::partner, "I wrote six messages in a row.", "Six messages, one evening.", "You were scared, and you stopped at six.", "Tell Sam what was going on."},
    {Who::partner, "I asked the same thing four times.", "Four questions in a long talk.", "You wanted to be sure. Who does not?", ""},
    {Who::colleague, "I sent the wrong file to everybody.", "One mail, put right in five minutes.", "It happens in every office, every week.", "Send the right one."},
    {Who::sister, "I was sharp with Maja on the phone.", "One sentence.", "She knows you, and she has a temper too.", "Ring her tomorrow and say it was a bad moment."},
    {Who::nobody, "I cried at work.", "Five minutes, behind a door.", "You had a hard week, and you went back in.", ""},
    {Who::partner, "I looked at Sam's phone when it lit up.", "One look at one name.", "You are learning to ask in place of looking.", "Say that I looked, and that I would rather ask."},
    {Who::friend_of_old, "I cancelled because I was too tired to be nice.", "One evening of many.", "Tired is a reason.", "Offer another day."},
};

constexpr CalmWords calm[] = {
    {Who::partner, "need", "scared", "a word when it gets late", "send me a line when you get on the train",
     "I feel scared when it gets late and I do not know. I need a word. Would you send me a line when you get on the train?"},
    {Who::partner, "need", "lonely", "some time together", "keep the Thursday evening free", "I feel lonely this week. I need some time together. Would you keep the Thursday evening free?"},
    {Who::partner, "boundary", "tense", "we shout", "us to take a break and come back", "It is not okay for me when we shout. I feel tense. I would like us to take a break and come back."},
    {Who::partner, "space", "", "to rest", "tonight", "I need some time to rest. I will be in touch tonight."},
    {Who::partner, "noticed_assuming", "", "", "", "I assumed that tired meant tired of me."},
    {Who::friend_of_old, "need", "unsure", "a clear answer", "tell me when you have time", "I feel unsure. I need a clear answer. Would you tell me when you have time?"},
    {Who::friend_of_old, "noticed_assuming", "", "", "", "I assumed that no answer was an answer."},
    {Who::sister, "need", "sad", "to be heard", "call me on Sunday", "I feel sad about December. I need to be heard. Would you call me on Sunday?"},
    {Who::sister, "boundary", "hurt", "we talk about who is the easy one", "to talk about the two of us", "It is not okay for me when we talk about who is the easy one. I feel hurt. I would like to talk about the two of us."},
    {Who::colleague, "boundary", "tense", "plans change at the last minute", "to be asked first", "It is not okay for me when plans change at the last minute. I feel tense. I would like to be asked first."},
    {Who::colleague, "need", "unsure", "to know where I stand", "take ten minutes on Friday", "I feel unsure. I need to know where I stand. Would you take ten minutes on Friday?"},
    {Who::partner, "need", "hurt", "a hug", "sit with me for a while", "I feel hurt. I need a hug. Would you sit with me for a while?"},
};

constexpr Real real[] = {
    {Who::colleague, "Theo raised his voice at me in front of the others, for the second time this month."},
    {Who::partner, "Three weekends in a row we did not see each other, and each time I heard of it on the Friday."},
};

}  // namespace

std::span<const std::string_view> lines_to_keep() { return keep; }
std::span<const std::string_view> notes() { return jotted; }
std::span<const std::string_view> settled_notes() { return settled; }
std::span<const std::string_view> stirred_notes() { return stirred; }
std::span<const std::string_view> wishes() { return to_say; }
std::span<const Slip> slips() { return mistakes; }
std::span<const CalmWords> calm_words() { return calm; }
std::span<const Real> real_problems() { return real; }

}  // namespace keel::tools::demo
