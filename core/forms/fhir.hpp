// What is read of a FHIR Questionnaire (R4, and R5 where it says the same in other words). The names are the standard's own.
// Lists within lists stay text until somebody looks into them, so that reading never goes deeper than it is told to.
#pragma once

#include "core/reflect/fields.hpp"

namespace keel::forms::fhir {

using reflect::Raw;

// Values stay text: an extension that nobody here knows may hold anything.
struct Extension {
  std::string url;
  std::optional<Raw> valueString;
  std::optional<Raw> valueCode;
  std::optional<Raw> valueBoolean;
  std::optional<Raw> valueDecimal;
  std::optional<Raw> valueInteger;
  std::vector<Raw> extension;
  KEEL_FIELDS(Extension, url, valueString, valueCode, valueBoolean, valueDecimal, valueInteger, extension)
};

struct Coding {
  std::optional<std::string> code;
  std::optional<std::string> display;
  std::vector<Raw> extension;
  KEEL_FIELDS(Coding, code, display, extension)
};

struct AnswerOption {
  std::optional<Raw> valueInteger;
  std::optional<Raw> valueString;
  std::optional<Raw> valueCoding;
  std::vector<Raw> extension;
  std::vector<Raw> modifierExtension;
  KEEL_FIELDS(AnswerOption, valueInteger, valueString, valueCoding, extension, modifierExtension)
};

struct Item {
  std::string linkId;
  std::string type;
  std::optional<std::string> prefix;
  std::optional<std::string> text;
  bool required = false;
  bool repeats = false;
  bool readOnly = false;
  std::vector<Raw> enableWhen;
  std::vector<Raw> answerOption;
  std::optional<Raw> answerValueSet;
  std::optional<std::string> answerConstraint;
  std::vector<Raw> extension;
  std::vector<Raw> modifierExtension;
  std::vector<Raw> item;
  KEEL_FIELDS(Item, linkId, type, prefix, text, required, repeats, readOnly, enableWhen, answerOption, answerValueSet, answerConstraint, extension,
              modifierExtension, item)
};

struct Questionnaire {
  std::string resourceType;
  std::optional<std::string> url;
  std::optional<std::string> version;
  std::optional<std::string> name;
  std::optional<std::string> title;
  std::optional<std::string> copyright;
  std::vector<Raw> contained;
  std::vector<Raw> extension;
  std::vector<Raw> modifierExtension;
  std::vector<Raw> item;
  KEEL_FIELDS(Questionnaire, resourceType, url, version, name, title, copyright, contained, extension, modifierExtension, item)
};

// A list of answers within the file. Its codes are read as Coding is.
struct ValueSet {
  std::string resourceType;
  std::string id;
  std::optional<Raw> compose;
  std::optional<Raw> expansion;
  std::vector<Raw> modifierExtension;
  KEEL_FIELDS(ValueSet, resourceType, id, compose, expansion, modifierExtension)
};

struct Compose {
  std::vector<Raw> include;
  std::vector<Raw> exclude;
  KEEL_FIELDS(Compose, include, exclude)
};

// Its `concept`s are the codes; without them it is whatever another file says of its system.
struct Include {
  std::vector<Raw> filter;
  std::vector<Raw> valueSet;
  KEEL_FIELDS(Include, filter, valueSet)
};

struct Expansion {
  std::vector<Raw> contains;
  KEEL_FIELDS(Expansion, contains)
};

// A code of an expansion that is a heading, is out of use, or has others below it.
struct Contained {
  bool abstract = false;
  bool inactive = false;
  std::vector<Raw> contains;
  KEEL_FIELDS(Contained, abstract, inactive, contains)
};

// Names of extensions that are understood.
inline constexpr std::string_view ordinal_value = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
inline constexpr std::string_view ordinal_value_of_a_list = "http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue";
inline constexpr std::string_view ordinal_value_of_release_3 = "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue";
inline constexpr std::string_view item_weight = "http://hl7.org/fhir/StructureDefinition/itemWeight";
inline constexpr std::string_view min_value = "http://hl7.org/fhir/StructureDefinition/minValue";
inline constexpr std::string_view max_value = "http://hl7.org/fhir/StructureDefinition/maxValue";
inline constexpr std::string_view hidden = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
inline constexpr std::string_view calculated = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
inline constexpr std::string_view enabled_by = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";
// Our own, in docs/questionnaires.md.
inline constexpr std::string_view safety = "urn:evenkeel:questionnaire:safety";
inline constexpr std::string_view scale = "urn:evenkeel:questionnaire:scale";

}  // namespace keel::forms::fhir
