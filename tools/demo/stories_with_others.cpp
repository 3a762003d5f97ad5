// The fears around a friend, a sister, a colleague, and around nobody at all.
#include "tools/demo/stories.hpp"

namespace keel::tools::demo {
namespace {

using enum record::TriggerSort;
using enum Who;

constexpr Person cast[] = {
    {partner, "Sam", "partner"}, {friend_of_old, "Noor", "friend"}, {sister, "Maja", "family"}, {colleague, "Theo", "colleague"}};

constexpr Story stories[] = {
    {friend_of_old, worry, 10, "late reply", "Noor did not pick up.", "Noor is angry with me.", "It rang eight times.", "Noor has a small child.",
     "Last week we walked for three hours.", "A phone that rings is a phone that rings.", "Noor will not call back this week.",
     "Noor called from the playground an hour later.", "It took until Monday. There was a fever in the house.", "Did I do something?", "keep_calling"},
    {friend_of_old, worry, 6, "left out", "They went to the lake without asking me.", "They do not want me there.", "I saw it in a picture.",
     "It was decided on the way home from school.", "Noor asked me for next Sunday.", "I was not asked once. I was asked often.", "They will go again without me.",
     "We all went on Sunday. The water was cold.", "They went again. I said that I would like to come, and now I am in the group.", "Nice lake. Thanks for asking.", "withdraw"},
    {friend_of_old, worry, 8, "short message", "“Can we talk later?”", "Noor wants to end our friendship.", "No smile, no kiss.", "Later is a time of day.",
     "Twelve years, and two of them far apart.", "Somebody wants to talk to me. That is all I know.", "It will be about something I did wrong.",
     "It was about a new job. I was the first to hear.", "It was about me, a little. We sorted it out over soup.", "Just say it now.", "text"},
    {friend_of_old, conflict, 1, "my mistake", "I mixed up the time of Noor's dinner.", "Noor will not forgive this.", "I came an hour late, and I said sorry three times.",
     "Noor kept a plate warm.", "Everybody was still at the table.", "I was late for a dinner. I am still the friend who came.", "Noor will pull back now.",
     "Noor sent the recipe I had asked for.", "Noor was short with me for some days. It went by.", "I am so sorry, again.", "apologise"},
    {sister, topic, 3, "family", "Our mother talked about Maja for half an hour.", "Maja is the easy one, I am the hard one.", "She praised the new flat twice.",
     "She also asked for my number at work, to call me there.", "Maja says that our mother talks about me too.", "It is a telephone habit, not a scale.",
     "On Sunday it will be the same again.", "On Sunday we talked about the garden and about soup.", "It was the same. I said that I have news too, and she listened.",
     "You have always loved her more.", "withdraw"},
    {sister, worry, 4, "tired voice", "Maja was short on the phone.", "I am a burden to my sister.", "She said that she had to go.", "Her train was coming in.",
     "She called me first.", "A train is a train.", "She will not call for weeks.", "She called the next evening and told me about the train.",
     "It took two weeks. I called, and she was glad.", "I will not bother you any more.", "apologise"},
    {sister, conflict, 5, "changed plans", "Maja will not come for the holidays.", "She is glad to be away from me.", "She said it in one sentence.",
     "She asked whether I would come to her in spring.", "The flights cost too much this year.", "She is not coming in December. She is my sister in all months.",
     "Spring will be cancelled too.", "The ticket for April is here.", "April is not possible. We have found a week in May.", "Then do not come at all.", "call"},
    {colleague, worry, 5, "remarks at work", "The draft came back with twelve remarks.", "They will find out that I cannot do this.", "Twelve is a lot.",
     "Nine of them were commas.", "Theo wrote “good part” next to the middle.", "It is a draft. That is what drafts are for.", "I will get a worse task next week.",
     "I got the next part of the same work.", "The task is smaller. It is also less late in the evening.", "Then write it yourself.", "apologise"},
    {colleague, worry, 7, "a look", "Theo did not look at me in the meeting.", "Theo is talking about me.", "He looked at the table when I spoke.",
     "He looked at the table when anybody spoke.", "He held the door for me after it.", "A tired man looked at a table.", "Nobody will sit with me at lunch.",
     "We were five at lunch. Theo has a new puppy.", "I ate alone once, and read. It was quiet.", "Is something wrong?", "test"},
    {colleague, topic, 9, "late reply", "No answer to my mail since Monday.", "I have been written off.", "It is Thursday.", "Theo is away until Friday, it says so.",
     "The last one took a week as well.", "A full inbox is not a verdict.", "There will be no answer next week either.", "The answer came on Monday: yes, go ahead.",
     "No answer. I went to the next room and asked, and had it in a minute.", "Did you get my mail? And the one before?", "check"},
    {nobody, topic, 2, "quiet evening", "The flat is quiet tonight.", "In the end I will be alone.", "Nobody called today.", "I did not call anybody either.",
     "On Wednesday there were six people at this table.", "It is one evening of the week.", "The next evening alone will be just as empty.",
     "I made soup and Noor came by.", "It was quiet again. I went to the river and back.", "Is anybody there?", "check"},
};

}  // namespace

std::span<const Person> people() { return cast; }
std::span<const Story> stories_with_others() { return stories; }

}  // namespace keel::tools::demo
