// The words and scales that kinds share.
#pragma once

#include "core/base/id.hpp"
#include "core/reflect/fields.hpp"

namespace keel::record {

using reflect::Ranged;
using reflect::Unknown;

// The traffic light of method P2: red extreme, yellow elevated, green calm.
enum class Level { red, yellow, green };
KEEL_VALUES(Level, red, yellow, green)

// Where in an episode a check-in was made.
enum class Step { start, again, close };
KEEL_VALUES(Step, start, again, close)

// How a technique came to be used; `just_wait` is the comparison arm.
enum class Origin { chosen, suggested, just_wait };
KEEL_VALUES(Origin, chosen, suggested, just_wait)

// The thermometer of method P2, 0 still to 10 boiling.
using Distress = Ranged<0, 10>;

// The strength of an urge, 0 gone to 10 as strong as it gets.
using Strength = Ranged<0, 10>;

// Belief in a fear, or the chance a person gives to an outcome; in hundredths.
using Percent = Ranged<0, 100>;

enum class Said { yes, no, unsure };
KEEL_VALUES(Said, yes, no, unsure)

// Whether a fear is about what is happening, about an old story, or both (method P6).
enum class About { now, past, both };
KEEL_VALUES(About, now, past, both)

// The safety list of methods P6 and P12. Any of them ends the examination of a claim.
enum class SafetyItem { control, threats, fear, cut_off, watched, hurt, forced };
KEEL_VALUES(SafetyItem, control, threats, fear, cut_off, watched, hurt, forced)

}  // namespace keel::record
