// The fears around Sam.
#include "tools/demo/stories.hpp"

namespace keel::tools::demo {
namespace {

using enum record::TriggerSort;
constexpr Who sam = Who::partner;

constexpr Story stories[] = {
    {sam, worry, 13, "late reply", "No answer for two hours.", "Sam is losing interest in me.", "Two hours without a word.", "Sam was at work until seven.",
     "This morning we laughed in the kitchen.", "Sam was busy this afternoon, and we were close this morning.", "Sam will not write at all tonight.",
     "Sam wrote at eight. The phone had been in the locker.", "It stayed quiet until morning. I slept badly, and the day was fine.", "Are you even going to answer me?", "text"},
    {sam, worry, 8, "short message", "The answer was one word.", "I said something wrong.", "It was “ok”, and nothing else.", "Sam writes like that to everyone at work.",
     "We talked for an hour at noon.", "A short message means that somebody was in a hurry.", "Sam will be cold when we meet.",
     "Sam came in singing and asked what we would cook.", "Sam was quiet for an hour. Then it was over, and it was about work.", "What did I do? Please just say it.", "check"},
    {sam, conflict, 3, "changed plans", "Sam moved our Friday to Saturday.", "Something else matters more than me.", "It is the second time this month.",
     "Sam offered Saturday in the same breath.", "The trains were on strike.", "The day changed. The wish to see me did not.", "Sam will cancel Saturday too.",
     "We had Saturday, and a long breakfast on Sunday.", "Saturday fell through as well. We found the Tuesday, and I said that I was sad.", "Fine. Then let us leave it.", "withdraw"},
    {sam, worry, 5, "tired voice", "Sam sounded flat at dinner.", "Sam is tired of me.", "Hardly ten sentences all evening.", "The week had three night shifts.",
     "Sam still asked how my day was.", "Tired is tired. It was not about me.", "Sam will want to talk about us this weekend.",
     "On the weekend we slept long and repaired the bike.", "We did talk. It was about the night shifts, and we found a way.", "If you are tired of me, say so.", "apologise"},
    {sam, topic, 0, "time apart", "Four days away for work.", "It will feel good without me, and that will be it.", "Sam said a quiet hotel room sounds nice.",
     "Sam asked me to pick the place for Sunday.", "The last two trips ended with a long hug.", "Somebody can like the quiet and like coming home.",
     "Sam will call less and less.", "A call every evening, one of them with the window and the rain.", "Two evenings without a call. The training ran late.", "Enjoy your peace then.", "call"},
    {sam, topic, 9, "somebody from before", "An old photo with somebody from before.", "I am the second choice.", "The photo is still in the album.",
     "Sam showed me the album.", "Sam chose the flat with me, twice.", "There was a life before me. I am in this one.", "Sam will bring up the old days again.",
     "Nothing came. I asked one question, and the answer was short and warm.", "The old days came up. It was a story about a dog.", "Do you still think of them?", "look_in_phone"},
    {sam, conflict, 12, "argument", "We argued about the holidays.", "This is how it ends.", "We both got loud.", "We have argued before, and it passed.",
     "Sam put a cup of tea next to me.", "We disagree about a week in August, not about us.", "Sam will sleep elsewhere this week.",
     "We sat on the stairs and found a plan with two parts.", "One night on the sofa. In the morning we both said sorry.", "Do what you want. You always do.", "withdraw"},
    {sam, worry, 11, "seen and no answer", "The message was read, and nothing came.", "I am too much.", "It was read at six.", "I do that too, on the bus.",
     "Sam once said that my long messages are nice to read later.", "Read is read. An answer takes a free hand.", "Sam will ask me to write less.",
     "The answer came at ten, longer than mine.", "Sam did ask for fewer messages at work. We agreed on the lunch break.", "Forget what I wrote. It was silly.", "text"},
    {sam, worry, 6, "out with friends", "Sam is out until late.", "Somebody there is easier than me.", "The last train was two hours ago.", "Sam told me the place and who is there.",
     "I have friends too, and I come home glad.", "An evening with friends takes nothing from me.", "I will not be able to sleep all night.",
     "I slept at midnight. Sam came in on tiptoe.", "I was awake until two. Then I told Sam in the morning, and it was all right.", "Have fun without me.", "check"},
    {sam, topic, 4, "the future", "Nothing was said about next summer.", "Sam is not planning with me.", "No date, no place, no word.", "We have never planned before March.",
     "Sam wrote my name on the list for the garden.", "No plan yet is not a plan without me.", "Sam will say that we had better wait and see.",
     "We looked at maps for an hour. Nothing is booked, and that is fine.", "We do wait and see. I said what I hope for, and it was heard.", "Do you see me in your life at all?", "test"},
    {sam, worry, 7, "no good night", "No good night message.", "Sam has stopped thinking of me.", "Every other evening there was one.", "The phone was at four percent.",
     "The plan for tomorrow stands.", "One evening is one evening.", "Tomorrow it will be missing again.", "There was one before seven in the morning, with the sun in it.",
     "It was missing twice. I said that I like them, and they are back.", "Good night, then. If you care.", "call"},
    {sam, conflict, 2, "housework", "Sam was annoyed about the kitchen.", "I ruin everything.", "I had said I would do it.", "It was about three pans.",
     "Sam laughed about it an hour later.", "I forgot the pans. That is the whole size of it.", "There will be a long cold evening.",
     "We did the pans together, and there was music.", "It was cold until nine. I said sorry once, and that was enough.", "Sorry, sorry, I am sorry.", "apologise"},
};

}  // namespace

std::span<const Story> stories_with_partner() { return stories; }

}  // namespace keel::tools::demo
