// What an audience hears, how, how often and from whom, and how it answers back.
#pragma once

#include "core/model/due_date.hpp"
#include "core/model/field.hpp"
#include "core/model/nouns.hpp"

namespace waymark {

struct Report : Entity {
  Audience audience{};
  Text audience_name;
  Text content;
  Text how;
  Frequency frequency{};
  Number every;  // of weekly and monthly: each so many weeks or months; blank: each
  MonthlyOn monthly_on{};
  List<DueDate> dates;  // of Frequency::custom
  Ref<Person> from;
  Day first;
  Day last_given;
  Text feedback;  // how this audience answers back

  const Noun& noun() const override { return noun_of<Report>(); }
};

inline constexpr Field kReportFields[] = {
    field<&Report::audience>("audience").expected(),
    field<&Report::audience_name>("audienceName"),
    field<&Report::content>("content").lines(kParagraph).expected(),
    field<&Report::how>("how").text(kSentence).expected(),
    field<&Report::frequency>("frequency").expected(),
    field<&Report::every>("every").whole(1, 52),
    field<&Report::monthly_on>("monthlyOn"),
    field<&Report::dates>("dates"),
    field<&Report::from>("from").expected(),
    field<&Report::first>("first"),
    field<&Report::last_given>("lastGiven"),
    field<&Report::feedback>("feedback").lines(kParagraph).expected(),
};

}  // namespace waymark
